// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfile.h"
#include "story.h"
#include "worksite.h"

#include "store/migrations.h"
#include "store/upkeep.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

namespace {

/// As it is when it was written two days ago.
void makeOld(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
}

} // namespace

/// What agents attached and dropped again would fill the disk for ever; what is needed must never go with it.
class TidyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatADroppedDraftHadGoes_data();
    void whatADroppedDraftHadGoes();
    void whatIsNamedStays_data();
    void whatIsNamedStays();
    void whatIsAttachedAgainCountsAnew();
    void attachingWhileAnotherProcessTidies();
    void whatACrashLeftGoes();
    void anOlderWorkspaceIsTidiedToo();

private:
    ContentHash keep(const QByteArray &bytes);
    void saveDraft(const QList<ContentHash> &hashes);
    bool isThere(const ContentHash &hash);
    qsizetype files() const;
    void tidy(std::chrono::hours later);

    const QByteArray m_small = QByteArray(100, 's');
    const QByteArray m_large = QByteArray(200'000, 'L');
    std::unique_ptr<Worksite> m_site;
    ConversationId m_conversation;
    ChannelId m_channel;
};

void TidyTest::init()
{
    m_site = std::make_unique<Worksite>();
    m_conversation = ConversationId::make();
    m_channel = ChannelId::make();
    const auto contact = ContactId::make();
    MUST(m_site->append(
        {makeEvent(ChannelAdded{m_channel, u"email"_s, u"Support"_s, {}}), makeEvent(ContactAdded{contact, u"Ann"_s}),
            makeEvent(ConversationStarted{m_conversation, contact, m_channel, u"Order"_s})}));
}

void TidyTest::cleanup()
{
    m_site.reset();
}

ContentHash TidyTest::keep(const QByteArray &bytes)
{
    return m_site->write([&](Transaction &transaction) { return transaction.keepContent(bytes); })
        .value_or(ContentHash());
}

/// None: the draft is dropped.
void TidyTest::saveDraft(const QList<ContentHash> &hashes)
{
    Draft draft{.conversation = m_conversation};
    for (const ContentHash &hash : hashes)
        draft.attachments.append({.name = u"a"_s, .mimeType = u"text/plain"_s, .size = 1, .hash = hash});
    MUST(m_site->write([&](Transaction &transaction) { return transaction.saveDraft(draft); }));
}

bool TidyTest::isThere(const ContentHash &hash)
{
    return m_site->read([&](Reader &reader) { return reader.content(hash); }).has_value();
}

qsizetype TidyTest::files() const
{
    qsizetype count = 0;
    for (QDirIterator all(m_site->folder() + u"/contents"_s, QDir::Files, QDirIterator::Subdirectories); all.hasNext();
        all.next())
        ++count;
    return count;
}

void TidyTest::tidy(std::chrono::hours later)
{
    MUST(tidyWorkspace(m_site->folder(), now() + later));
    const auto verdict = verifyWorkspace(m_site->folder(), {});
    MUST(verdict);
    QCOMPARE(verdict->findings, QStringList{});
}

void TidyTest::whatADroppedDraftHadGoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("small") << m_small;
    QTest::newRow("large") << m_large;
}

void TidyTest::whatADroppedDraftHadGoes()
{
    QFETCH(QByteArray, bytes);
    const bool hasFile = bytes == m_large;
    const auto hash = keep(bytes);
    saveDraft({hash});
    saveDraft({});
    tidy(23h);
    QVERIFY(isThere(hash));
    tidy(25h);
    QVERIFY(!isThere(hash));
    // For a backup that has its row and comes to read it.
    QCOMPARE(files(), hasFile ? 1 : 0);
    tidy(48h);
    QCOMPARE(files(), hasFile ? 1 : 0);
    tidy(50h);
    QCOMPARE(files(), 0);
}

void TidyTest::whatIsNamedStays_data()
{
    QTest::addColumn<bool>("keptFirst");
    QTest::newRow("kept for a draft, then sent") << true;
    QTest::newRow("kept with its message") << false;
}

void TidyTest::whatIsNamedStays()
{
    QFETCH(bool, keptFirst);
    const auto drafted = keep("drafted");
    saveDraft({drafted});
    if (keptFirst) {
        keep(m_small);
        keep(m_large);
    }
    MUST(m_site->write([&](Transaction &transaction) {
        NoteAdded note{MessageId::make(), m_conversation, {}};
        note.content.attachments = {
            {.name = u"a"_s, .mimeType = u"b"_s, .size = 1, .hash = *transaction.keepContent(m_small)}};
        note.content.source = *transaction.keepContent(m_large);
        return transaction.append(makeEvent(note));
    }));
    // The same file is attached once more, and dropped.
    saveDraft({drafted, keep(m_small), keep(m_large)});
    saveDraft({drafted});
    tidy(1000h);
    QCOMPARE(tidyWorkspace(m_site->folder(), now() + 2000h).value_or(-1), 0);
    for (const QByteArray &bytes : {m_small, m_large, "drafted"_ba})
        QVERIFY(isThere(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
}

void TidyTest::whatIsAttachedAgainCountsAnew()
{
    const auto hash = keep(m_large);
    runSql(m_site->file(), {u"UPDATE loose_content SET since = 0"_s});
    keep(m_large);
    tidy(1h);
    QVERIFY(isThere(hash));
}

// A file is attached in one process at the very moment in which another one clears away what was dropped long ago.
void TidyTest::attachingWhileAnotherProcessTidies()
{
    const QString path = m_site->folder();
    std::atomic_bool stop = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        while (!stop)
            std::ignore = tidyWorkspace(path);
    }));
    other->start();
    for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i) {
        const QList hashes{keep(m_small), keep(m_large)};
        saveDraft(hashes);
        if (!isThere(hashes[0]) || !isThere(hashes[1]))
            QTest::qFail(qPrintable(u"round %1"_s.arg(i)), __FILE__, __LINE__);
        saveDraft({});
        runSql(m_site->file(), {u"UPDATE loose_content SET since = 0"_s});
        QDirIterator contents(path + u"/contents"_s, QDir::Files, QDirIterator::Subdirectories);
        while (contents.hasNext())
            makeOld(contents.next());
    }
    stop = true;
    other->wait();
    tidy(0h);
}

void TidyTest::whatACrashLeftGoes()
{
    const QString folder = m_site->folder() + u"/contents/ab/"_s;
    const QString name(62, u'c');
    QVERIFY(QDir().mkpath(folder));
    const QStringList dead{name, name + u".new-0123456789abcdef0123456789abcdef"_s};
    const QString foreign = u"holiday.jpg"_s;
    const auto all = dead + QStringList{foreign};
    for (const QString &each : all)
        overwrite(folder + each, "half");
    tidy(23h);
    QCOMPARE(files(), 3);
    tidy(25h);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{foreign});
}

void TidyTest::anOlderWorkspaceIsTidiedToo()
{
    const QString folder = m_site->beside(u"older"_s);
    QVERIFY(QDir().mkpath(folder));
    QStringList lines = QString::fromUtf8(bytesOf(u":/schema/1.sql"_s)).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    QStringList statements = lines.join(u'\n').trimmed().split(u";\n"_s);
    statements += {u"PRAGMA application_id = %1"_s.arg(workspaceMark), u"PRAGMA user_version = 1"_s,
        u"INSERT INTO content VALUES (1, x'01', 1, 0, x'00'), (2, x'02', 1, 0, x'00'), (3, x'03', 1, 0, x'00')"_s,
        u"INSERT INTO attachment VALUES (1, 0, x'02', 'named')"_s,
        u"INSERT INTO draft VALUES (1, 0, NULL, '{}', '{\"attachments\":[{\"hash\":\"03\"}]}', 0)"_s};
    runSql(folder + u"/workspace.sqlite"_s, statements);
    QCOMPARE(tidyWorkspace(folder, now() + 23h).value_or(-1), 0);
    QCOMPARE(tidyWorkspace(folder, now() + 25h).value_or(-1), 1);
    runSql(folder + u"/workspace.sqlite"_s, {u"DELETE FROM draft"_s});
    QCOMPARE(tidyWorkspace(folder, now() + 25h).value_or(-1), 1);
    QCOMPARE(tidyWorkspace(folder, now() + 1000h).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TidyTest)

#include "tidytest.moc"
