// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testarchive.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

class LineReader : public MessageReader
{
public:
    explicit LineReader(const QString &path)
        : m_file(path)
    {
        m_file.open(QIODevice::ReadOnly);
    }

    std::optional<Item> next() override
    {
        if (m_file.atEnd())
            return std::nullopt;
        const QStringList fields = QString::fromUtf8(m_file.readLine()).trimmed().split(u'|');
        const QString place = u"%1:%2"_s.arg(m_file.fileName()).arg(++m_line);
        if (fields.size() != 3)
            return Item{place, failure(ErrorCode::ProtocolViolation)};
        InboundMessage message;
        message.externalId = fields.at(0);
        message.from.handle = fields.at(1);
        message.subject = fields.at(2);
        message.at = now() - std::chrono::days(30) - std::chrono::hours(m_line);
        message.text = u"text of "_s + fields.at(0);
        return Item{place, message};
    }

private:
    QFile m_file;
    int m_line = 0;
};

class ListReader : public MessageReader
{
public:
    explicit ListReader(QList<InboundMessage> messages)
        : m_messages(std::move(messages))
    { }

    std::optional<Item> next() override
    {
        if (m_messages.isEmpty())
            return std::nullopt;
        return Item{u"list"_s, m_messages.takeFirst()};
    }

private:
    QList<InboundMessage> m_messages;
};

class SilentConnector : public Connector
{
public:
    void start(const QByteArray &) override { Q_EMIT statusChanged({.phase = ConnectorPhase::Online, .idle = true}); }
    void stop() override { Q_EMIT stopped(); }
    void send(const OutboundMessage &message) override
    {
        Q_EMIT sendFinished({.id = message.id,
            .delivery = Delivery::Failed,
            .error = Error{ErrorCode::Unsupported, {}, false},
            .source = {}});
    }
    void acknowledge(quint64) override { }
    void wake() override { }
};

} // namespace

std::unique_ptr<Connector> TestArchive::create(const ChannelConfig &)
{
    return std::make_unique<SilentConnector>();
}

QFuture<TestStep> TestArchive::test(const ChannelConfig &)
{
    return {};
}

std::unique_ptr<MessageReader> TestArchive::openArchive(const QString &path)
{
    return path.endsWith(".lines"_L1) ? std::make_unique<LineReader>(path) : nullptr;
}

std::unique_ptr<MessageReader> MessageArchive::openArchive(const QString &)
{
    return std::make_unique<ListReader>(m_messages);
}

QString writeArchive(const QString &path, int first, int last)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = first; i <= last; ++i)
        file.write("id%1|customer%2@example.org|Subject %1\n"_ba.replace("%1", QByteArray::number(i))
                .replace("%2", QByteArray::number(i % 100)));
    return path;
}

} // namespace throughline
