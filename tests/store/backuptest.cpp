// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfile.h"
#include "story.h"
#include "worksite.h"

#include "core/eventjson.h"
#include "store/upkeep.h"

#include <QDir>
#include <QJsonDocument>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

/// While it lives no file grows beyond so many bytes. Without the signal that fails as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRestoredWorkspaceIsTheSame();
    void aBackupIsOneMomentWhileOthersWrite();
    void aBackupThatWasStoppedLeavesNothing();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();
    void aFullDiskIsCalledSo();
    void aRestoreOverwritesNothing();
    void anExportHasEverything();

private:
    ContentHash keep(const QByteArray &bytes);
    QString at(const QString &name) const { return m_site->beside(name); }

    std::unique_ptr<Worksite> m_site;
    QList<Event> m_events;
    ContentHash m_large;
};

void BackupTest::init()
{
    m_site = std::make_unique<Worksite>();
    keep(storyContent);
    m_large = keep(QByteArray(300'000, 'L'));
    Story story(21);
    m_events = story.next(500);
    MUST(m_site->append(m_events));
}

void BackupTest::cleanup()
{
    m_site.reset();
}

ContentHash BackupTest::keep(const QByteArray &bytes)
{
    return m_site->write([&](Transaction &transaction) { return transaction.keepContent(bytes); })
        .value_or(ContentHash());
}

/// A backup that cannot be restored is noticed on the worst day.
void BackupTest::aRestoredWorkspaceIsTheSame()
{
    MUST(backupWorkspace(m_site->folder(), at(u"b.backup"_s), {}));
    MUST(restoreWorkspace(at(u"b.backup"_s), at(u"restored"_s), {}));
    const auto verdict = verifyWorkspace(at(u"restored"_s), {});
    MUST(verdict);
    QCOMPARE(verdict->findings, QStringList{});
    QCOMPARE(verdict->events, m_events.size());
    const auto store = Store::open(at(u"restored"_s), Store::Mode::Existing);
    MUST(store);
    const auto content = (*store)->read([&](Reader &reader) { return reader.content(m_large); }).takeResult();
    QCOMPARE(*content, QByteArray(300'000, 'L'));
    const QString hex = QString::fromLatin1(m_large.toHex());
    QVERIFY(QFile::exists(at(u"restored/contents/%1/%2"_s.arg(hex.first(2), hex.sliced(2)))));
    MUST((*store)
            ->write([](Transaction &t) { return t.append(makeEvent(AgentAdded{AgentId::make(), u"New"_s})); })
            .takeResult());
    // A backup is no workspace, and no workspace is a backup.
    QVERIFY(QDir().mkpath(at(u"x"_s)) && QFile::copy(at(u"b.backup"_s), at(u"x/workspace.sqlite"_s)));
    QCOMPARE(Store::open(at(u"x"_s), Store::Mode::Existing).error().code, ErrorCode::WorkspaceMissing);
}

/// Nobody stops working for a backup.
void BackupTest::aBackupIsOneMomentWhileOthersWrite()
{
    Story more(22);
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 20; ++i) {
        const auto events = more.next(50);
        writes.append(m_site->store().write([events](Transaction &transaction) { return transaction.append(events); }));
    }
    MUST(backupWorkspace(m_site->folder(), at(u"b.backup"_s), {}));
    for (auto &write : writes)
        MUST(write.takeResult());
    MUST(restoreWorkspace(at(u"b.backup"_s), at(u"restored"_s), {}));
    const auto verdict = verifyWorkspace(at(u"restored"_s), {});
    QCOMPARE(verdict->findings, QStringList{});
    QVERIFY(verdict->events >= m_events.size());
    QCOMPARE((verdict->events - m_events.size()) % 50, 0);
}

/// Half a backup with the name of a whole one.
void BackupTest::aBackupThatWasStoppedLeavesNothing()
{
    overwrite(at(u"b.backup"_s), "yesterday's");
    const auto before = QDir(at(u"."_s)).entryList(QDir::Files);
    const auto stop = [](qint64, qint64) { return false; };
    QCOMPARE(backupWorkspace(m_site->folder(), at(u"b.backup"_s), stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(at(u"."_s)).entryList(QDir::Files), before);
    QCOMPARE(bytesOf(at(u"b.backup"_s)), "yesterday's");
    QVERIFY(!backupWorkspace(m_site->folder(), at(u"no/such/folder/b"_s), {}));

    MUST(backupWorkspace(m_site->folder(), at(u"b.backup"_s), {}));
    QCOMPARE(restoreWorkspace(at(u"b.backup"_s), at(u"restored"_s), stop).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(at(u"restored"_s)));
}

void BackupTest::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("content") << QStringList{u"UPDATE content SET bytes = x'00' WHERE size > 100000"_s}
                             << ErrorCode::WorkspaceDamaged;
    QTest::newRow("newer") << QStringList{u"PRAGMA user_version = 99"_s} << ErrorCode::WorkspaceNewer;
    QTest::newRow("no backup") << QStringList{u"PRAGMA application_id = 1"_s} << ErrorCode::InvalidInput;
    QTest::newRow("an index in the place of another") << QStringList{u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'identity_contact')"
        " WHERE name = 'message_conversation'"_s} << ErrorCode::WorkspaceDamaged;
}

/// One would go on working on something that is not what was saved.
void BackupTest::aDamagedBackupIsRefused()
{
    QFETCH(QStringList, sql);
    QFETCH(ErrorCode, code);
    MUST(backupWorkspace(m_site->folder(), at(u"b.backup"_s), {}));
    runSql(at(u"b.backup"_s), sql);
    QCOMPARE(restoreWorkspace(at(u"b.backup"_s), at(u"restored"_s), {}).error().code, code);
    QVERIFY(!QFile::exists(at(u"restored"_s)));

    auto bytes = bytesOf(at(u"b.backup"_s));
    overwrite(at(u"b.backup"_s), bytes.first(bytes.size() / 2));
    QVERIFY(!restoreWorkspace(at(u"b.backup"_s), at(u"restored"_s), {}));
    QVERIFY(!QFile::exists(at(u"restored"_s)));
}

/// "An error" makes nobody free the space that is missing, and half a workspace is worse than none.
void BackupTest::aFullDiskIsCalledSo()
{
    MUST(backupWorkspace(m_site->folder(), at(u"b.backup"_s), {}));
    const auto before = QDir(at(u"."_s)).entryList(QDir::Files);
    {
        const SmallDisk disk(100'000);
        QCOMPARE(backupWorkspace(m_site->folder(), at(u"c.backup"_s), {}).error().code, ErrorCode::DiskFull);
        QCOMPARE(restoreWorkspace(at(u"b.backup"_s), at(u"restored"_s), {}).error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(QDir(at(u"."_s)).entryList(QDir::Files), before);
    QVERIFY(!QFile::exists(at(u"restored"_s)));
}

/// The wrong folder, and today's work would be gone.
void BackupTest::aRestoreOverwritesNothing()
{
    MUST(backupWorkspace(m_site->folder(), at(u"b.backup"_s), {}));
    m_site->close();
    const auto before = fingerprint(m_site->folder());
    QCOMPARE(restoreWorkspace(at(u"b.backup"_s), m_site->folder(), {}).error().code, ErrorCode::Conflict);
    QCOMPARE(fingerprint(m_site->folder()), before);
    QCOMPARE(restoreWorkspace(at(u"none"_s), at(u"restored"_s), {}).error().code, ErrorCode::NotFound);
    QVERIFY(QDir().mkpath(at(u"empty"_s)));
    MUST(restoreWorkspace(at(u"b.backup"_s), at(u"empty"_s), {}));
}

/// What cannot be taken along ties a team to one program.
void BackupTest::anExportHasEverything()
{
    const auto counts = exportWorkspace(m_site->folder(), at(u"out"_s), {});
    MUST(counts);
    QCOMPARE(counts->events, m_events.size());
    QCOMPARE(counts->contents, 2);
    QCOMPARE(counts->damaged, 0);
    const auto lines = bytesOf(at(u"out/events.jsonl"_s)).trimmed().split('\n');
    QCOMPARE(lines.size(), m_events.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(line["id"_L1].toString(), m_events[i].id.toString());
        QCOMPARE(line["kind"_L1].toString(), kindName(m_events[i].body));
        QCOMPARE(line["body"_L1].toObject(), toJson(m_events[i].body));
    }
    const QString hex = QString::fromLatin1(m_large.toHex());
    QCOMPARE(bytesOf(at(u"out/contents/%1/%2"_s.arg(hex.first(2), hex.sliced(2)))), QByteArray(300'000, 'L'));
}

QTEST_GUILESS_MAIN(BackupTest)

#include "backuptest.moc"
