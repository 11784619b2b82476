// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"
#include "rawfile.h"
#include "story.h"
#include "worksite.h"

#include "store/database.h"
#include "store/upkeep.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace throughline;

class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAnsweredIsLostWhenTheProcessIsKilled();
    void aFullDiskLeavesNothingHalfWritten_data();
    void aFullDiskLeavesNothingHalfWritten();
    void aFullDiskIsCalledSoByWhoeverOpens();
    void aFullDatabaseIsCalledAFullDisk();
    void aNewerWorkspaceIsNotTouched();
    void aNewerWorkspaceIsKnownByItsLogToo();
    void whatIsNoWorkspaceIsNotTouched_data();
    void whatIsNoWorkspaceIsNotTouched();
    void aDamagedWorkspaceIsReportedAndLeftAsItIs_data();
    void aDamagedWorkspaceIsReportedAndLeftAsItIs();
    void flippedBytesNeverCrash();
};

/// A message that was acknowledged to the server and then lost in a crash is gone for ever.
void FaultsTest::nothingAnsweredIsLostWhenTheProcessIsKilled()
{
    QRandomGenerator random(20);
    Worksite site;
    site.close();
    qint64 answered = 0;
    for (int round = 0; round < 25; ++round) {
        const auto other = startOther({site.folder(), u"0"_s});
        QByteArray output;
        for (const int enough = random.bounded(1, 12); output.count('\n') < enough;) {
            QVERIFY(other->waitForReadyRead());
            output += other->readAllStandardOutput();
        }
        other->kill(); // in the middle of the next one
        QVERIFY(other->waitForFinished());
        output += other->readAllStandardOutput();
        answered = std::max(answered, lastLine(output).toLongLong());

        MUST(site.open());
        const auto written = site.read([](Reader &reader) { return reader.setting(u"n"_s); })->toLongLong();
        const auto position = site.read([](Reader &reader) { return reader.journalPosition(); });
        QVERIFY2(written >= answered, qPrintable(u"%1 < %2"_s.arg(written).arg(answered)));
        QCOMPARE(*position, written * writerEvents);
        site.close();
    }
    QVERIFY(answered > 25);
    QCOMPARE(verifyWorkspace(site.folder(), {})->findings, QStringList{});
}

void FaultsTest::aFullDiskLeavesNothingHalfWritten_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("large");
    // In the making, in the log, and where nothing but the file of a large content is too large.
    for (const auto &limit : {u"60000"_s, u"300000"_s, u"900000"_s, u"2500000"_s})
        QTest::addRow("%s bytes", qPrintable(limit)) << limit << u"100000"_s;
    QTest::newRow("a large content") << u"2500000"_s << u"5000000"_s;
}

/// Half a batch after "disk full", and its other half never fetched again.
void FaultsTest::aFullDiskLeavesNothingHalfWritten()
{
    QFETCH(QString, limit);
    QFETCH(QString, large);
    Worksite site;
    site.close();
    const auto other = startOther({site.folder(), u"0"_s, limit, large});
    QVERIFY(other->waitForFinished());
    QCOMPARE(other->exitCode(), 1);
    const auto output = other->readAllStandardOutput();
    const QString error = lastLine(output);
    QVERIFY2(error == "disk_full"_L1, output.constData());
    QDirIterator half(site.folder(), {u"*.new-*"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!half.hasNext());

    // There is room again: everything goes on where it was.
    MUST(site.open());
    const auto written = site.read([](Reader &reader) { return reader.setting(u"n"_s); })->toLongLong();
    QCOMPARE(written, output.count('\n') - 1);
    QCOMPARE(*site.read([](Reader &reader) { return reader.journalPosition(); }), written * writerEvents);
    site.close();
    const auto again = startOther({site.folder(), u"20"_s});
    QVERIFY(again->waitForFinished());
    QCOMPARE(again->exitCode(), 0);
    QCOMPARE(verifyWorkspace(site.folder(), {})->findings, QStringList{});
}

/// Not a byte is left, so that SQLite cannot even make the index of its log.
void FaultsTest::aFullDiskIsCalledSoByWhoeverOpens()
{
    Worksite site;
    site.close();
    const auto other = startOther({site.folder(), u"1"_s, u"100"_s});
    QVERIFY(other->waitForFinished());
    QCOMPARE(other->readAllStandardOutput(), "disk_full\n");
    MUST(site.open());
}

/// "An error" makes nobody free the space that is missing.
void FaultsTest::aFullDatabaseIsCalledAFullDisk()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"a.sqlite"_s), Database::Access::Write);
    MUST(database);
    MUST((*database)->execute(u"CREATE TABLE t (bytes BLOB)"_s));
    MUST((*database)->execute(u"PRAGMA max_page_count = 20"_s));
    auto unit = Unit::begin(**database, u"BEGIN IMMEDIATE"_s);
    MUST(unit);
    const auto full = (*database)->statement(u"INSERT INTO t VALUES (?)"_s).run(QByteArray(200'000, 'x'));
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
    QVERIFY(full.error().retryable);
}

/// An older program that opens a newer workspace could lose what only the newer one knows.
void FaultsTest::aNewerWorkspaceIsNotTouched()
{
    Worksite site;
    site.close();
    runSql(site.file(), {u"PRAGMA user_version = 99"_s});
    const auto before = fingerprint(site.folder());
    for (const auto mode : {Store::Mode::Existing, Store::Mode::CreateIfMissing}) {
        const auto opened = site.open(mode);
        QCOMPARE(opened.error().code, ErrorCode::WorkspaceNewer);
        QCOMPARE(opened.error().detail, u"99"_s);
    }
    QCOMPARE(verifyWorkspace(site.folder(), {}).error().code, ErrorCode::WorkspaceNewer);
    QCOMPARE(rebuildWorkspace(site.folder(), {}).error().code, ErrorCode::WorkspaceNewer);
    QCOMPARE(backupWorkspace(site.folder(), site.beside(u"b"_s), {}).error().code, ErrorCode::WorkspaceNewer);
    QCOMPARE(fingerprint(site.folder()), before);
    QVERIFY(!QFile::exists(site.beside(u"b"_s)));
}

/// The newer program may have been killed before its change reached the file's header.
void FaultsTest::aNewerWorkspaceIsKnownByItsLogToo()
{
    Worksite site;
    const QTemporaryDir copy;
    const QStringList names{u"workspace.sqlite"_s, u"workspace.sqlite-wal"_s};
    {
        const auto newer = Database::open(site.file(), Database::Access::Write);
        MUST(newer);
        MUST((*newer)->execute(u"PRAGMA user_version = 99"_s));
        for (const QString &name : names)
            QVERIFY(QFile::copy(site.folder() + u'/' + name, copy.filePath(name)));
    }
    const auto before = fingerprint(copy.path());
    QCOMPARE(Store::open(copy.path(), Store::Mode::Existing).error().code, ErrorCode::WorkspaceNewer);
    QFile::remove(copy.filePath(u"workspace.sqlite-shm"_s)); // an index of the log, made by whoever reads it
    QCOMPARE(fingerprint(copy.path()), before);
}

void FaultsTest::whatIsNoWorkspaceIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QTemporaryDir folder;
    const QString foreign = folder.filePath(u"foreign.sqlite"_s);
    runSql(foreign, {u"CREATE TABLE bookmarks (url TEXT)"_s});
    QTest::newRow("another program's database") << bytesOf(foreign) << ErrorCode::WorkspaceMissing;
    QTest::newRow("text") << QByteArray("not a database at all").repeated(100) << ErrorCode::WorkspaceDamaged;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::WorkspaceDamaged;
}

/// A wrong folder on the command line would cost somebody their browser's bookmarks.
void FaultsTest::whatIsNoWorkspaceIsNotTouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    overwrite(folder.filePath(u"workspace.sqlite"_s), bytes);
    const auto before = fingerprint(folder.path());
    QCOMPARE(Store::open(folder.path(), Store::Mode::Existing).error().code, code);
    QCOMPARE(Store::open(folder.path(), Store::Mode::CreateIfMissing).error().code, code);
    QCOMPARE(fingerprint(folder.path()), before);

    const auto missing = Store::open(folder.filePath(u"none"_s), Store::Mode::Existing);
    QCOMPARE(missing.error().code, ErrorCode::WorkspaceMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
}

void FaultsTest::aDamagedWorkspaceIsReportedAndLeftAsItIs_data()
{
    QTest::addColumn<double>("kept"); // of the file
    QTest::addColumn<int>("zeroedPages"); // at its end
    QTest::newRow("a third is missing") << 0.66 << 0;
    QTest::newRow("the last page is missing") << 0.999 << 0;
    QTest::newRow("pages of zeros") << 1.0 << 60;
}

/// What is whole of a damaged workspace is all that a team has left of it.
void FaultsTest::aDamagedWorkspaceIsReportedAndLeftAsItIs()
{
    QFETCH(double, kept);
    QFETCH(int, zeroedPages);
    Worksite site;
    MUST(site.write([](Transaction &transaction) { return transaction.keepContent(storyContent); }));
    Story story(3);
    MUST(site.append(story.next(3000)));
    site.close();
    QByteArray bytes = bytesOf(site.file());
    bytes.truncate(qsizetype(double(bytes.size()) * kept));
    for (qsizetype i = bytes.size() - qsizetype(zeroedPages) * 4096; i < bytes.size() && zeroedPages > 0; ++i)
        bytes[i] = 0;
    overwrite(site.file(), bytes);

    const auto opened = site.open();
    if (zeroedPages == 0)
        QCOMPARE(opened.error().code, ErrorCode::WorkspaceDamaged);
    site.close();
    const auto verdict = verifyWorkspace(site.folder(), {});
    QVERIFY(verdict ? !verdict->findings.isEmpty() : verdict.error().code == ErrorCode::WorkspaceDamaged);

    const auto counts = exportWorkspace(site.folder(), site.beside(u"out"_s), {});
    MUST(counts);
    QVERIFY2(counts->events > 500, qPrintable(QString::number(counts->events)));
    QCOMPARE(bytesOf(site.beside(u"out/events.jsonl"_s)).count('\n'), counts->events);
    QCOMPARE(bytesOf(site.file()), bytes);
}

/// A bad sector must end in a sentence, not in a crash.
void FaultsTest::flippedBytesNeverCrash()
{
    QRandomGenerator random(4);
    Worksite site;
    Story story(8);
    MUST(site.append(story.next(800)));
    site.close();
    const QByteArray good = bytesOf(site.file());
    for (int round = 0; round < 30; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 200; ++i)
            bad[random.bounded(bad.size())] = char(random.generate());
        overwrite(site.file(), bad);
        if (site.open()) {
            std::ignore = site.read([](Reader &reader) { return reader.conversations({}, {.limit = 1000}); });
            std::ignore = site.read([](Reader &reader) { return reader.search(u"refund"_s, 100); });
            std::ignore = site.append({makeEvent(AgentAdded{.agent = AgentId::make(), .name = u"x"_s})});
            site.close();
        }
        std::ignore = verifyWorkspace(site.folder(), {});
        std::ignore = exportWorkspace(site.folder(), site.beside(u"out"_s), {});
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(site.file() + suffix);
    }
}

STORE_TEST_MAIN(FaultsTest)

#include "faultstest.moc"
