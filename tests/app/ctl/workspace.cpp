// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// What an administrator keeps a workspace alive with.
class CtlWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAWorkspaceOnce();
    void aBackupBringsEverythingBack();
    void restoreLeavesAFullFolderAlone();
    void exportHasEveryEvent();
    void rebuildChangesNothingThatIsShown();
    void aNewerWorkspaceIsLeftAlone();

private:
    static void fill(const CtlProgram &program);
};

/// Sample conversations, a note and a tag.
void CtlWorkspaceTest::fill(const CtlProgram &program)
{
    QCOMPARE(program.json({u"init"_s, u"--agent"_s, u"Nina"_s}).status, 0);
    const CtlAnswer added = program.json({u"channel add"_s, u"loopback"_s, u"Try it"_s, u"--set"_s, u"samples=true"_s});
    QVERIFY2(added.status == 0, said(added).constData());
    const CtlAnswer synced = program.json({u"sync"_s, u"--until-idle"_s});
    QVERIFY2(synced.status == 0, said(synced).constData());
    QVERIFY(!program.json({u"list"_s}).rows.isEmpty());
    QCOMPARE(program.json({u"note"_s, u"1"_s, u"--text"_s, u"Called back."_s}).status, 0);
}

/// Every file below a folder with its content, so that "untouched" can be seen.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}

void CtlWorkspaceTest::initMakesAWorkspaceOnce()
{
    const CtlProgram program;
    const CtlAnswer made = program.json({u"init"_s, u"--agent"_s, u"Nina"_s});
    QVERIFY2(made.status == 0, said(made).constData());
    QCOMPARE(made.last().value(u"workspace").toString(), program.workspace());
    QCOMPARE(made.last().value(u"agent").toString(), u"Nina"_s);
    const CtlAnswer again = program.json({u"init"_s, u"--agent"_s, u"Ivo"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.last().value(u"agent").toString(), u"Nina"_s);
    QCOMPARE(program.undocumented({u"init"_s}, made.rows), QStringList());
}

void CtlWorkspaceTest::aBackupBringsEverythingBack()
{
    const CtlProgram program;
    fill(program);
    const QString file = program.folder() + u"/desk.backup"_s;
    const CtlAnswer backedUp = program.json({u"backup"_s, file});
    QVERIFY2(backedUp.status == 0, said(backedUp).constData());
    QCOMPARE(backedUp.last().value(u"bytes").toInteger(), QFileInfo(file).size());
    const CtlAnswer before = program.json({u"show"_s, u"1"_s});

    QVERIFY(QDir(program.workspace()).removeRecursively());
    const CtlAnswer restored = program.json({u"restore"_s, file});
    QVERIFY2(restored.status == 0, said(restored).constData());
    const CtlAnswer verdict = program.json({u"verify"_s});
    QVERIFY2(verdict.status == 0, said(verdict).constData());
    QVERIFY(verdict.last().value(u"events").toInteger() > 0);
    QVERIFY(verdict.last().value(u"messages").toInteger() > 0);
    QCOMPARE(program.json({u"show"_s, u"1"_s}).output, before.output);
    QCOMPARE(program.undocumented({u"verify"_s}, verdict.rows), QStringList());
    QCOMPARE(program.undocumented({u"backup"_s}, backedUp.rows), QStringList());
    QCOMPARE(program.undocumented({u"restore"_s}, restored.rows), QStringList());
}

/// A slip in --workspace must not cost a desk.
void CtlWorkspaceTest::restoreLeavesAFullFolderAlone()
{
    const CtlProgram program;
    fill(program);
    const QString file = program.folder() + u"/desk.backup"_s;
    QCOMPARE(program.json({u"backup"_s, file}).status, 0);
    const CtlAnswer before = program.json({u"list"_s});
    const CtlAnswer refused = program.json({u"restore"_s, file});
    QVERIFY2(refused.status == 1, said(refused).constData());
    QVERIFY(refused.complaint.contains("not empty"));
    QCOMPARE(program.json({u"list"_s}).output, before.output);
}

void CtlWorkspaceTest::exportHasEveryEvent()
{
    const CtlProgram program;
    fill(program);
    const QString into = program.folder() + u"/export"_s;
    const CtlAnswer exported = program.json({u"export"_s, u"--out"_s, into});
    QVERIFY2(exported.status == 0, said(exported).constData());
    QFile events(into + u"/events.jsonl"_s);
    QVERIFY(events.open(QIODevice::ReadOnly));
    qint64 lines = 0;
    while (!events.atEnd()) {
        QVERIFY(QJsonDocument::fromJson(events.readLine()).isObject());
        ++lines;
    }
    QCOMPARE(exported.last().value(u"events").toInteger(), lines);
    QCOMPARE(program.json({u"verify"_s}).last().value(u"events").toInteger(), lines);
    QCOMPARE(program.undocumented({u"export"_s}, exported.rows), QStringList());
}

void CtlWorkspaceTest::rebuildChangesNothingThatIsShown()
{
    const CtlProgram program;
    fill(program);
    const CtlAnswer before = program.json({u"list"_s});
    const CtlAnswer rebuilt = program.json({u"rebuild"_s});
    QVERIFY2(rebuilt.status == 0, said(rebuilt).constData());
    QCOMPARE(program.json({u"list"_s}).output, before.output);
    QCOMPARE(program.undocumented({u"rebuild"_s}, rebuilt.rows), QStringList());
}

/// An older program must not write into what it does not understand.
void CtlWorkspaceTest::aNewerWorkspaceIsLeftAlone()
{
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    QDirIterator databases(program.workspace(), {u"*.sqlite"_s, u"*.db"_s});
    QVERIFY(databases.hasNext());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(databases.next());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s));
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);

    const QMap<QString, QByteArray> before = filesBelow(program.workspace());
    for (const QString &each : {u"list"_s, u"sync"_s, u"verify"_s, u"rebuild"_s, u"init"_s}) {
        const CtlAnswer answer = program.json({each});
        QVERIFY2(answer.status == 1, said(answer).constData());
        QVERIFY2(answer.complaint.contains("newer"), said(answer).constData());
        QCOMPARE(filesBelow(program.workspace()), before);
    }
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlWorkspaceTest)
#include "workspace.moc"
