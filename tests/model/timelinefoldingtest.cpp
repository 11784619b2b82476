// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/testworkspace.h"
#include "service/writing.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

std::unique_ptr<Desk> openDesk(const TestWorkspace &workspace)
{
    auto desk = Desk::open({.folder = workspace.folder(), .create = false, .runChannels = false, .agentName = {}});
    if (!desk)
        qFatal("no desk: %s", qPrintable(errorName(desk.error().code)));
    return *std::move(desk);
}

QStringList texts(const TimelineModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row)->message)
            shown.append(model.at(row)->message->content.text);
    }
    return shown;
}

QList<Status> states(const TimelineModel &model)
{
    QList<Status> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto *change = std::get_if<StatusChanged>(&model.at(row)->happened))
            shown.append(change->status);
    }
    return shown;
}

QStringList lines(const TimelineModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.at(row)->message)
            shown.append(model.index(row).data(TimelineModel::LineRole).toString());
    }
    return shown;
}

} // namespace

/// What happened because of a message is told by the message.
class TimelineFoldingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAReplyDoesHasNoLineOfItsOwn();
    void whatATakenBackReplyDidGoesWithIt();
    void aPagesEndChangesNoLine_data();
    void aPagesEndChangesNoLine();
    void anAnswerIsKnownByWhatWasLongAgo();
};

/// Lines that only repeat what the messages say bury those that say something.
void TimelineFoldingTest::whatAReplyDoesHasNoLineOfItsOwn()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QVERIFY(desk->conversations().setStatus(id, Status::OnHold).result());
    QTRY_COMPARE(states(model), QList<Status>{Status::OnHold});
    QVERIFY(desk->writing().reply({.conversation = id, .text = u"Soon"_s}).result());
    QTRY_COMPARE(texts(model).size(), 2);
    workspace.deliver({mail(u"b"_s, u"a@example.org"_s, {}, {u"a"_s})});
    model.reload();
    QTRY_COMPARE(texts(model).size(), 3);
    QCOMPARE(states(model), QList<Status>{Status::OnHold});
    QVERIFY(desk->conversations().setStatus(id, Status::Pending).result()); // without a reply it is news
    QTRY_COMPARE(states(model), (QList<Status>{Status::OnHold, Status::Pending}));
}

/// "Set to pending", "opened again", "took this over" after a reply that is none would be three riddles.
void TimelineFoldingTest::whatATakenBackReplyDidGoesWithIt()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    const auto reply = desk->writing().reply({.conversation = id, .text = u"Too early"_s}).result();
    QVERIFY(reply);
    QTRY_COMPARE(lines(model).size(), 1); // whose it is now
    QVERIFY(desk->writing().recall(*reply).result());
    QTRY_COMPARE(texts(model).size(), 1);
    QTRY_COMPARE(lines(model).size(), 1);
    QVERIFY2(lines(model).first().contains(u"took a reply back"_s), qPrintable(lines(model).first()));
    model.reload();
    QTRY_COMPARE(lines(model).size(), 1);
    QVERIFY(lines(model).first().contains(u"took a reply back"_s));
    QVERIFY(desk->conversations().setStatus(id, Status::Pending).result()); // which is news
    QTRY_COMPARE(states(model), QList<Status>{Status::Pending});
}

void TimelineFoldingTest::aPagesEndChangesNoLine_data()
{
    QTest::addColumn<int>("notes");
    for (int notes = 42; notes <= 52; ++notes) // the page ends before, in and behind what the reply did
        QTest::addRow("%d notes", notes) << notes;
}

void TimelineFoldingTest::aPagesEndChangesNoLine()
{
    QFETCH(const int, notes);
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    auto desk = openDesk(workspace);
    const auto early = desk->writing().reply({.conversation = id, .text = u"Too early"_s}).result();
    QVERIFY(early && desk->writing().recall(*early).result());
    QVERIFY(desk->writing().reply({.conversation = id, .text = u"Soon"_s}).result());
    for (int i = 0; i < notes; ++i)
        QVERIFY(desk->writing().note(id, u"Note %1"_s.arg(i)).result());
    workspace.deliver({mail(u"b"_s, u"a@example.org"_s, {}, {u"a"_s})});
    desk = openDesk(workspace); // which tells of no changes any more
    TimelineModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    while (model.hasOlder()) {
        const int before = model.rowCount();
        model.fetchOlder();
        QTRY_VERIFY(model.rowCount() > before || !model.hasOlder());
    }
    QCOMPARE(texts(model).size(), notes + 3);
    QCOMPARE(states(model), QList<Status>());
    QCOMPARE(lines(model).size(), 2); // taken back, and whose it is
}

/// The line must not depend on how much was read before the customer answered.
void TimelineFoldingTest::anAnswerIsKnownByWhatWasLongAgo()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    QVERIFY(desk->writing().reply({.conversation = id, .text = u"Soon"_s}).result());
    for (int i = 0; i < 60; ++i)
        QVERIFY(desk->writing().note(id, u"Note %1"_s.arg(i)).result());
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    model.fetchOlder();
    QTRY_VERIFY(!model.hasOlder());
    workspace.deliver({mail(u"b"_s, u"a@example.org"_s, {}, {u"a"_s})});
    QTRY_COMPARE(texts(model).size(), 63);
    QCOMPARE(states(model), QList<Status>());
}

QTEST_GUILESS_MAIN(TimelineFoldingTest)
#include "timelinefoldingtest.moc"
