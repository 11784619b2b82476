// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desk.h"

#include "service/conversations.h"
#include "service/reading.h"
#include "service/testworkspace.h"
#include "service/writing.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void itsAgentIsKnownAgain();
    void aMissingWorkspaceIsNotMade();
    void changesComeOnceATurn();
    void changesOfAnotherDeskComeToo();
    void snoozedConversationsWakeOnTime();
    void whatEndedWhileClosedWakesAtOnce();
    void closingWaitsForWhatWasWritten();
    void closingLetsQuestionsBeAnswered();
    void whatIsNeededNoMoreGoes();
};

namespace {

std::unique_ptr<Desk> openDesk(const QString &folder, const QString &name = {})
{
    auto desk = Desk::open({.folder = folder, .runChannels = false, .agentName = name});
    if (!desk)
        qFatal("no desk: %s", qPrintable(errorName(desk.error().code)));
    return *std::move(desk);
}

} // namespace

void DeskTest::itsAgentIsKnownAgain()
{
    QTemporaryDir folder;
    auto desk = openDesk(folder.path(), u"Nina\n K."_s);
    const auto agent = desk->agent();
    QCOMPARE(agent.name, u"Nina K."_s);
    desk.reset();
    desk = openDesk(folder.path(), u"Somebody else"_s);
    QCOMPARE(desk->agent().id, agent.id);
    QCOMPARE(desk->agent().name, u"Nina K."_s);
    QCOMPARE(must(desk->reading().agents()).size(), 1);

    QTemporaryDir other;
    QVERIFY(!openDesk(other.path())->agent().name.isEmpty());
}

void DeskTest::aMissingWorkspaceIsNotMade()
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(u"none"_s);
    const auto desk = Desk::open({.folder = inside, .create = false});
    QVERIFY(!desk);
    QCOMPARE(desk.error().code, ErrorCode::WorkspaceMissing);
    QVERIFY(!QFileInfo::exists(inside));
}

// A first synchronisation is thousands of commits; the window must not redraw for each.
void DeskTest::changesComeOnceATurn()
{
    TestWorkspace workspace;
    const auto desk = openDesk(workspace.folder());
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    QSignalSpy changed(desk.get(), &Desk::changed);
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();

    for (int i = 0; i < 50; ++i)
        must(desk->conversations().tag(id, u"tag %1"_s.arg(i)));
    QTRY_VERIFY(!changed.isEmpty());
    const auto position = must(workspace.store->read([](Reader &reader) { return reader.journalPosition(); }));
    QTRY_COMPARE(changed.last().at(0).value<ChangeSet>().position, position);
    QCOMPARE_LE(changed.size(), 3);
    QVERIFY(changed.last().at(0).value<ChangeSet>().conversations.contains(id));
}

void DeskTest::changesOfAnotherDeskComeToo()
{
    TestWorkspace workspace;
    const auto desk = openDesk(workspace.folder());
    QSignalSpy changed(desk.get(), &Desk::changed);
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    const auto told = [&] {
        return std::ranges::any_of(changed, [&](const QList<QVariant> &arguments) {
            const auto changes = arguments.at(0).value<ChangeSet>();
            return changes.everything || changes.conversations.contains(id);
        });
    };
    QTRY_VERIFY(told());
}

void DeskTest::snoozedConversationsWakeOnTime()
{
    TestWorkspace workspace;
    const auto desk = openDesk(workspace.folder());
    const auto first = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    const auto second = workspace.receive(mail(u"2"_s, u"b@example.org"_s));
    const Instant due = now() + 400ms;
    must(desk->conversations().snooze(second, due + 300ms));
    must(desk->conversations().snooze(first, due));
    QTRY_COMPARE(workspace.conversation(first).status, Status::Open);
    QVERIFY(now() >= due);
    QTRY_COMPARE(workspace.conversation(second).status, Status::Open);
    QVERIFY(now() >= due + 300ms);
}

void DeskTest::whatEndedWhileClosedWakesAtOnce()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    workspace.append(makeEvent(StatusChanged{.conversation = id, .status = Status::Snoozed, .until = now() - 24h}));
    const auto desk = openDesk(workspace.folder());
    QTRY_COMPARE(workspace.conversation(id).status, Status::Open);
}

void DeskTest::closingWaitsForWhatWasWritten()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    auto desk = openDesk(workspace.folder());
    const auto note = desk->writing().note(id, u"remember"_s);
    desk.reset();
    QVERIFY(note.isFinished());
    QCOMPARE(workspace.messages(id).size(), 2);
}

// A window that is closed while it still asks where replies go must not end in a crash.
void DeskTest::closingLetsQuestionsBeAnswered()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    auto desk = openDesk(workspace.folder());
    QList<QFuture<Result<Writing::Target>>> targets;
    for (int i = 0; i < 200; ++i)
        targets.append(desk->writing().target(id));
    desk.reset();
    for (const auto &target : std::as_const(targets))
        QCOMPARE(must(target).channel.id, workspace.channel.id);
}

// The disk would fill with what was attached and dropped again, and with what a crash left.
void DeskTest::whatIsNeededNoMoreGoes()
{
    QTemporaryDir folder;
    const QString contents = folder.filePath(u"contents/ab"_s);
    QVERIFY(QDir().mkpath(contents));
    QFile left(contents + u'/' + QString(62, u'c'));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QVERIFY(left.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    left.close();
    const auto desk = Desk::open({.folder = folder.path(), .runChannels = false, .tidyAfter = 0ms});
    QVERIFY(desk);
    QTRY_VERIFY(!left.exists());
}

QTEST_GUILESS_MAIN(DeskTest)

#include "desktest.moc"
