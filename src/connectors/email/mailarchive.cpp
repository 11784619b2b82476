// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailarchive.h"

#include "connectors/email/headerfields.h"
#include "connectors/email/mailparser.h"
#include "connectors/email/mboxstream.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

bool isMaildir(const QDir &folder)
{
    return folder.exists(u"cur"_s) && folder.exists(u"new"_s);
}

/// What mail programs keep beside the mail.
bool isIndexFile(const QString &name)
{
    static const QStringList beginnings{
        u"."_s, u"dovecot"_s, u"courierimap"_s, u"maildirfolder"_s, u"maildirsize"_s, u"subscriptions"_s};
    return name.endsWith(".msf"_L1)
        || std::ranges::any_of(beginnings, [&name](const QString &each) { return name.startsWith(each); });
}

/// One message, and not a mailbox: .eml, or a number as MH has it.
bool isMessageName(const QString &name)
{
    return name.endsWith(".eml"_L1, Qt::CaseInsensitive)
        || std::ranges::all_of(name, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSentFolder(const QString &path)
{
    const auto parts = path.split(u'/');
    for (const QString &part : parts) {
        const QString name = part.section(u'.', -1).toLower();
        if (name == "sent"_L1 || name == "sent items"_L1 || name == "sent messages"_L1 || name == "sent mail"_L1)
            return true;
    }
    return false;
}

bool beginsLikeMail(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    const HeaderFields fields(splitHeader(head).header);
    const qsizetype end = head.indexOf('\n');
    const QByteArrayView first = head.first(end < 0 ? head.size() : end);
    // One field alone may be anything ("Note: …"); two known ones are a message.
    static constexpr std::array<QByteArrayView, 9> known{
        "from", "to", "subject", "date", "message-id", "received", "return-path", "content-type", "mime-version"};
    const auto count = std::ranges::count_if(known, [&fields](QByteArrayView name) { return fields.contains(name); });
    return first.contains(':') && count >= 2;
}

MailContext contextOf(const QFileInfo &file, const HeaderFields &header)
{
    MailContext context;
    context.direction = isSentFolder(file.absolutePath()) ? Direction::Outbound : Direction::Inbound;
    context.receivedAt = fromDateTime(file.lastModified());
    const QString flags = file.fileName().section(u":2,"_s, 1, 1); // Maildir
    const QByteArray status = header.value("status") + header.value("x-status"); // mbox
    const uint mozilla = header.value("x-mozilla-status").toUInt(nullptr, 16);
    context.read = flags.contains(u'S') || status.contains('R') || (mozilla & 1u);
    context.answered = flags.contains(u'R') || header.value("x-status").contains('A') || (mozilla & 2u);
    return context;
}

class ArchiveReader : public MessageReader
{
public:
    explicit ArchiveReader(const QFileInfo &start) { m_waiting.push_back(start); }

    std::optional<Item> next() override
    {
        while (true) {
            if (m_mbox) {
                if (auto item = nextOfMbox())
                    return item;
                m_mbox.reset();
                m_file.close();
            }
            if (m_waiting.empty())
                return std::nullopt;
            const QFileInfo entry = m_waiting.back();
            m_waiting.pop_back();
            if (entry.isDir())
                enter(entry);
            else if (auto item = open(entry))
                return item;
        }
    }

private:
    void enter(const QFileInfo &entry)
    {
        const QDir folder(entry.absoluteFilePath());
        const bool maildir = isMaildir(folder);
        QFileInfoList found = folder.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::NoSort);
        // By the bytes of the names: the same on every machine, whatever its language.
        std::ranges::sort(found, std::greater{}, [](const QFileInfo &each) { return each.fileName(); });
        for (const QFileInfo &each : std::as_const(found)) {
            const bool beside = maildir && each.isFile();
            const bool unfinished = maildir && each.fileName() == "tmp"_L1;
            const bool hidden = each.fileName().startsWith(u'.') && !(each.isDir() && isMaildir(QDir(each.filePath())));
            if (!beside && !unfinished && !hidden && !(each.isFile() && isIndexFile(each.fileName())))
                m_waiting.push_back(each);
        }
    }

    std::optional<Item> open(const QFileInfo &file)
    {
        m_file.setFileName(file.absoluteFilePath());
        if (!m_file.open(QIODevice::ReadOnly))
            return Item{file.filePath(), failure(ErrorCode::StorageFailed, m_file.errorString())};
        const QByteArray head = m_file.peek(64LL * 1024);
        const qsizetype end = head.indexOf('\n');
        if (isSeparator(QByteArrayView(head).first(end < 0 ? head.size() : end))) {
            m_mbox.emplace(m_file);
            m_number = 0;
            return std::nullopt;
        }
        return whole(file, head);
    }

    std::optional<Item> whole(const QFileInfo &file, const QByteArray &head)
    {
        const bool inMaildir = isMaildir(QDir(file.absolutePath() + u"/.."_s));
        std::optional<Item> item;
        if (head.isEmpty() && !inMaildir && !isMessageName(file.fileName()))
            item = std::nullopt; // an mbox without messages
        else if (!inMaildir && !beginsLikeMail(head))
            item = Item{file.filePath(), failure(ErrorCode::Unsupported, file.fileName())};
        else if (m_file.size() > largestMessage)
            item = Item{file.filePath(), failure(ErrorCode::TooLarge, QString::number(largestMessage))};
        else
            item = read(file, file.filePath(), m_file.readAll());
        m_file.close();
        return item;
    }

    std::optional<Item> nextOfMbox()
    {
        const auto message = m_mbox->next();
        if (!message)
            return std::nullopt;
        const QFileInfo file(m_file.fileName());
        const QString place = u"%1#%2"_s.arg(file.filePath()).arg(++m_number);
        if (!*message)
            return Item{place, failure(message->error())};
        return read(file, place, **message);
    }

    static Item read(const QFileInfo &file, const QString &place, QByteArray raw)
    {
        if (raw.startsWith("\xef\xbb\xbf"))
            raw.remove(0, 3);
        if (QByteArrayView(raw).trimmed().isEmpty())
            return {place, failure(ErrorCode::Unsupported, file.fileName())};
        return {place, parsedMail(raw, contextOf(file, HeaderFields(splitHeader(raw).header)))};
    }

    std::vector<QFileInfo> m_waiting; ///< the next one last
    QFile m_file;
    std::optional<MboxStream> m_mbox;
    int m_number = 0;
};

} // namespace

std::unique_ptr<MessageReader> openMailArchive(const QString &path)
{
    const QFileInfo start(path);
    return start.exists() ? std::make_unique<ArchiveReader>(start) : nullptr;
}

} // namespace throughline::email
