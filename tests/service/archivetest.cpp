// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/archive.h"

#include "service/connectorlibrary.h"
#include "service/testarchive.h"
#include "service/testworkspace.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace throughline;

/// An import as the window and the command line start it: by the plugins that are there, with progress and cancelling.
class ArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void importsAndTellsHowFar();
    void canBeCancelledAndGoneOnWith();
    void closingTheDeskCutsItOff();
    void nothingReadsFilesHere();

private:
    QTemporaryDir m_files;
    ConnectorLibrary m_library{{QStringLiteral(ARCHIVE_CONNECTORS)}};
};

void ArchiveTest::importsAndTellsHowFar()
{
    TestWorkspace workspace;
    Archive archive(*workspace.store, m_library, workspace.agent.id);
    QFutureWatcher<Result<Archive::ImportReport>> watcher;
    QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(archive.import({writeArchive(m_files.filePath(u"a.lines"_s), 1, 1200)}));
    QTRY_VERIFY(watcher.isFinished());
    const auto report = must(watcher.result());
    QCOMPARE(report.imported, 1200);
    QCOMPARE(watcher.progressValue(), 1200);
    QVERIFY(!progress.isEmpty());
    const auto conversations = workspace.conversations();
    for (const ConversationSummary &each : conversations)
        QCOMPARE(each.channelKind, u"import"_s);
}

void ArchiveTest::canBeCancelledAndGoneOnWith()
{
    TestWorkspace workspace;
    Archive archive(*workspace.store, m_library, workspace.agent.id);
    const QString path = writeArchive(m_files.filePath(u"a.lines"_s), 1, 20'000);
    QFutureWatcher<Result<Archive::ImportReport>> watcher;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, &QFutureWatcherBase::cancel);
    watcher.setFuture(archive.import({path}));
    QTRY_VERIFY(watcher.isFinished());
    QVERIFY(watcher.isCanceled());

    const auto rest = archive.import({path});
    QTRY_VERIFY_WITH_TIMEOUT(rest.isFinished(), 60'000);
    const auto report = must(rest);
    QCOMPARE(report.imported + report.alreadyPresent, 20'000);
    QVERIFY(report.imported > 0);
}

void ArchiveTest::closingTheDeskCutsItOff()
{
    TestWorkspace workspace;
    const QString path = writeArchive(m_files.filePath(u"a.lines"_s), 1, 20'000);
    QFuture<Result<Archive::ImportReport>> waiting;
    QFuture<Result<Archive::ImportReport>> running;
    {
        Archive archive(*workspace.store, m_library, workspace.agent.id);
        running = archive.import({path});
        QTRY_VERIFY(running.progressValue() > 0);
        waiting = archive.import({path}); // still asks for its plugin
    }
    QVERIFY(running.isFinished());
    QCOMPARE(refusal(running), ErrorCode::Cancelled);
    QVERIFY(waiting.isFinished());
}

void ArchiveTest::nothingReadsFilesHere()
{
    TestWorkspace workspace;
    const ConnectorLibrary none{QStringList{}};
    Archive archive(*workspace.store, none, workspace.agent.id);
    QCOMPARE(refusal(archive.import({m_files.path()})), ErrorCode::ConnectorMissing);
}

QTEST_GUILESS_MAIN(ArchiveTest)

#include "archivetest.moc"
