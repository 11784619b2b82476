// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake.h"

#include "service/testworkspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

/// Which conversation a message belongs to, and what it does to it.
class IntakeThreadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void referencesContinueAThread();
    void newestFirstMakesOneThread_data();
    void newestFirstMakesOneThread();
    void siblingsOfAnUnknownMessageBelongTogether();
    void theOnlyOpenConversationGoesOn();
    void aFarOffMessageBeginsAnew_data();
    void aFarOffMessageBeginsAnew();
    void ofTwoOpenOnesNoneIsGuessed();
    void twoMailsInOneBatchAreOneMatter();
    void aProgramsMailsStandForThemselves();
    void aFinishedConversationIsNotContinuedWithoutReference();
    void aCustomersAnswerReopens_data();
    void aCustomersAnswerReopens();
    void aClosedConversationStaysClosed();
    void theSentCopyOfOurReplyIsOurReply();
    void answeredElsewhereNoLongerWaits();
    void sentToSomebodyNew();
};

void IntakeThreadsTest::referencesContinueAThread()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s, u"Hi"_s));
    QCOMPARE(workspace.receive(mail(u"2"_s, u"colleague@example.org"_s, u"Other"_s, {u"0"_s, u"1"_s})), id);
    QCOMPARE(workspace.receive(mail(u"3"_s, u"a@example.org"_s, u"Hi"_s, {u"2"_s})), id);
    QCOMPARE(workspace.conversation(id).messageCount, 3);
}

void IntakeThreadsTest::newestFirstMakesOneThread_data()
{
    QTest::addColumn<bool>("oneBatch");
    QTest::newRow("in one batch") << true;
    QTest::newRow("in three batches") << false;
}

// History comes newest first: the answer is there before what it answers.
void IntakeThreadsTest::newestFirstMakesOneThread()
{
    QFETCH(bool, oneBatch);
    TestWorkspace workspace;
    QList<InboundMessage> thread{mail(u"3"_s, u"a@example.org"_s, u"Re: Hi"_s, {u"1"_s, u"2"_s}),
        mail(u"2"_s, u"b@example.org"_s, u"Re: Hi"_s, {u"1"_s}), mail(u"1"_s, u"a@example.org"_s, u"Hi"_s)};
    thread[1].at -= 24h * 3;
    thread[2].at -= 24h * 6;
    if (oneBatch) {
        workspace.deliver(thread, true);
    } else {
        for (const InboundMessage &each : std::as_const(thread))
            workspace.deliver({each}, true);
    }
    const auto all = workspace.conversations();
    QCOMPARE(all.size(), 1);
    const auto messages = workspace.messages(all.at(0).id);
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages.at(0).externalId, u"1"_s);
    QCOMPARE(messages.at(2).externalId, u"3"_s);
    QCOMPARE(all.at(0).lastActivity, thread[0].at);
    QCOMPARE(all.at(0).status, Status::New);
    QVERIFY(all.at(0).unread);
}

void IntakeThreadsTest::siblingsOfAnUnknownMessageBelongTogether()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"2"_s, u"a@example.org"_s, u"x"_s, {u"lost"_s}));
    QCOMPARE(workspace.receive(mail(u"3"_s, u"b@example.org"_s, u"y"_s, {u"lost"_s})), id);
}

void IntakeThreadsTest::theOnlyOpenConversationGoesOn()
{
    TestWorkspace workspace;
    InboundMessage first = mail(u"1"_s, u"a@example.org"_s, u"Order"_s);
    first.at -= 23h;
    const auto id = workspace.receive(first);
    QCOMPARE(workspace.receive(mail(u"2"_s, u"a@example.org"_s, u"One more thing"_s)), id);
    QVERIFY(workspace.receive(mail(u"3"_s, u"b@example.org"_s, u"Order"_s)) != id);
}

void IntakeThreadsTest::aFarOffMessageBeginsAnew_data()
{
    QTest::addColumn<Milliseconds>("age");
    QTest::addColumn<bool>("history");
    QTest::newRow("the next day") << Milliseconds(25h) << false;
    QTest::newRow("long before, found later") << Milliseconds(-25h) << true;
}

void IntakeThreadsTest::aFarOffMessageBeginsAnew()
{
    QFETCH(Milliseconds, age);
    QFETCH(bool, history);
    TestWorkspace workspace;
    InboundMessage first = mail(u"1"_s, u"a@example.org"_s, u"Order"_s);
    first.at -= 48h;
    const auto id = workspace.receive(first);
    InboundMessage second = mail(u"2"_s, u"a@example.org"_s, u"Other"_s);
    second.at = first.at + age;
    workspace.deliver({second}, history);
    QVERIFY(workspace.byExternalId(u"2"_s).conversation != id);
}

void IntakeThreadsTest::ofTwoOpenOnesNoneIsGuessed()
{
    TestWorkspace workspace;
    InboundMessage old = mail(u"1"_s, u"a@example.org"_s, u"One"_s);
    old.at -= 72h;
    const auto first = workspace.receive(old);
    const auto second = workspace.receive(mail(u"2"_s, u"a@example.org"_s, u"Two"_s));
    QVERIFY(first != second);
    const auto third = workspace.receive(mail(u"3"_s, u"a@example.org"_s, u"Three"_s));
    QVERIFY(third != first && third != second);
}

void IntakeThreadsTest::twoMailsInOneBatchAreOneMatter()
{
    TestWorkspace workspace;
    workspace.deliver(
        {mail(u"1"_s, u"a@example.org"_s, u"My order"_s), mail(u"2"_s, u"a@example.org"_s, u"Sorry, with number"_s),
            mail(u"3"_s, u"b@example.org"_s, u"Somebody else"_s)});
    QCOMPARE(workspace.byExternalId(u"1"_s).conversation, workspace.byExternalId(u"2"_s).conversation);
    QVERIFY(workspace.byExternalId(u"1"_s).conversation != workspace.byExternalId(u"3"_s).conversation);
}

// A shop's hundred notifications of a day are not one conversation of a hundred messages.
void IntakeThreadsTest::aProgramsMailsStandForThemselves()
{
    TestWorkspace workspace;
    InboundMessage one = mail(u"1"_s, u"robot@example.org"_s, u"Build failed"_s);
    InboundMessage two = mail(u"2"_s, u"robot@example.org"_s, u"Disk full"_s);
    one.automatic = two.automatic = true;
    QVERIFY(workspace.receive(one) != workspace.receive(two));
}

void IntakeThreadsTest::aFinishedConversationIsNotContinuedWithoutReference()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
    workspace.setStatus(id, Status::Resolved);
    QVERIFY(workspace.receive(mail(u"2"_s, u"a@example.org"_s, u"Another"_s)) != id);
    QCOMPARE(workspace.conversation(id).status, Status::Resolved);
}

void IntakeThreadsTest::aCustomersAnswerReopens_data()
{
    QTest::addColumn<Status>("status");
    for (const Status status : {Status::Pending, Status::OnHold, Status::Snoozed, Status::Resolved})
        QTest::newRow(qPrintable(nameOf(status))) << status;
}

// The customer writes and the conversation sleeps on: the worst that a desk can do.
void IntakeThreadsTest::aCustomersAnswerReopens()
{
    QFETCH(Status, status);
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
    workspace.setStatus(id, status);
    InboundMessage away = mail(u"2"_s, u"a@example.org"_s, u"Out of office"_s, {u"1"_s});
    away.automatic = true;
    QCOMPARE(workspace.receive(away), id);
    QCOMPARE(workspace.conversation(id).status, status);
    workspace.deliver({mail(u"old"_s, u"a@example.org"_s, {}, {u"1"_s})}, false);
    QCOMPARE(workspace.conversation(id).status, Status::Open);
    QCOMPARE(workspace.conversation(id).snoozedUntil, Instant{});
    QVERIFY(workspace.conversation(id).unread);
}

void IntakeThreadsTest::aClosedConversationStaysClosed()
{
    TestWorkspace workspace;
    const auto closed = workspace.receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
    workspace.setStatus(closed, Status::Closed);
    const auto fresh = workspace.receive(mail(u"2"_s, u"a@example.org"_s, u"Re: Order"_s, {u"1"_s}));
    QVERIFY(fresh != closed);
    QCOMPARE(workspace.conversation(closed).status, Status::Closed);
    QCOMPARE(workspace.conversation(fresh).contact, workspace.conversation(closed).contact);
    QCOMPARE(workspace.receive(mail(u"3"_s, u"a@example.org"_s, u"Re: Order"_s, {u"1"_s, u"2"_s})), fresh);
}

void IntakeThreadsTest::theSentCopyOfOurReplyIsOurReply()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
    ReplyQueued reply{.message = MessageId::make(),
        .conversation = id,
        .channel = workspace.channel.id,
        .recipients = {.to = {{u"a@example.org"_s, {}}}},
        .externalId = u"ours"_s};
    workspace.append(makeEvent(reply, workspace.agent.id));
    InboundMessage copy = mail(u"ours"_s, u"support@shop.example"_s, u"Re: Order"_s, {u"1"_s});
    copy.direction = Direction::Outbound;
    QCOMPARE(workspace.deliver({copy}).alreadyPresent, 1);
    QCOMPARE(workspace.messages(id).size(), 2);
}

// A colleague answered from a telephone: nobody needs to do it again.
void IntakeThreadsTest::answeredElsewhereNoLongerWaits()
{
    TestWorkspace workspace;
    InboundMessage question = mail(u"1"_s, u"a@example.org"_s, u"Order"_s);
    question.at -= 1h;
    const auto id = workspace.receive(question);
    InboundMessage answer = mail(u"2"_s, u"support@shop.example"_s, u"Re: Order"_s, {u"1"_s});
    answer.direction = Direction::Outbound;
    answer.recipients.to = {{u"a@example.org"_s, {}}};
    QCOMPARE(workspace.receive(answer), id);
    const auto conversation = workspace.conversation(id);
    QCOMPARE(conversation.status, Status::Pending);
    QVERIFY(!conversation.unread);
    QCOMPARE(conversation.waitingSince, Instant{});
    QCOMPARE(workspace.messages(id).at(1).kind, MessageKind::Outbound);
}

void IntakeThreadsTest::sentToSomebodyNew()
{
    TestWorkspace workspace;
    InboundMessage sent = mail(u"1"_s, u"support@shop.example"_s, u"Your offer"_s);
    sent.direction = Direction::Outbound;
    sent.recipients.to = {{u"ann@example.org"_s, u"Ann"_s}, {u"bob@example.org"_s, u"Bob"_s}};
    const auto conversation = workspace.conversation(workspace.receive(sent));
    QCOMPARE(conversation.contactName, u"Ann"_s);
    QCOMPARE(conversation.status, Status::Pending);
    QCOMPARE(workspace.receive(mail(u"2"_s, u"ann@example.org"_s, u"Re: Your offer"_s, {u"1"_s})), conversation.id);
}

QTEST_GUILESS_MAIN(IntakeThreadsTest)

#include "intakethreadstest.moc"
