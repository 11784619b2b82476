// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake.h"

#include "service/testworkspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

/// What becomes of reports about our own messages.
class ReportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void aBounceFailsTheVeryMessage();
    void whatDidNotArriveNeedsSomebody_data();
    void whatDidNotArriveNeedsSomebody();
    void aBounceOfNothingOfOursIsAMessage();
    void aServersReportNeedsNoMessage();
    void whatIsKnownIsNotUnlearned_data();
    void whatIsKnownIsNotUnlearned();
    void oldBouncesAreHistory();
    void theBounceMayComeInTheSameBatchAsItsMessage();

private:
    MessageId queueReply(const QString &externalId);
    void setDelivery(MessageId message, Delivery delivery);

    std::unique_ptr<TestWorkspace> m_workspace;
    ConversationId m_conversation;
};

namespace {

InboundMessage bounce(const QString &id, const QString &of)
{
    InboundMessage message = mail(id, u"mailer-daemon@example.org"_s, u"Undelivered Mail Returned to Sender"_s);
    message.reports = {{.externalId = of,
        .delivery = Delivery::Failed,
        .error = Error{ErrorCode::Bounced, u"550 no such user"_s, false}}};
    return message;
}

} // namespace

void ReportsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_conversation = m_workspace->receive(mail(u"question"_s, u"a@example.org"_s, u"Order"_s));
}

MessageId ReportsTest::queueReply(const QString &externalId)
{
    const ReplyQueued reply{.message = MessageId::make(),
        .conversation = m_conversation,
        .channel = m_workspace->channel.id,
        .recipients = {.to = {{u"a@example.org"_s, {}}}},
        .externalId = externalId};
    m_workspace->append(makeEvent(reply, m_workspace->agent.id));
    return reply.message;
}

void ReportsTest::setDelivery(MessageId message, Delivery delivery)
{
    m_workspace->append(
        makeEvent(DeliveryChanged{.message = message, .conversation = m_conversation, .delivery = delivery}));
}

// Without this the agent believes that the customer has the answer.
void ReportsTest::aBounceFailsTheVeryMessage()
{
    const auto lost = queueReply(u"lost"_s);
    const auto fine = queueReply(u"fine"_s);
    setDelivery(lost, Delivery::Sent);
    setDelivery(fine, Delivery::Sent);
    const auto report = m_workspace->deliver({bounce(u"bounce"_s, u"lost"_s)});
    QCOMPARE(report.stored, 1);
    QVERIFY(report.customersWrote.isEmpty());

    const auto failed = m_workspace->byExternalId(u"lost"_s);
    QCOMPARE(failed.delivery, Delivery::Failed);
    QCOMPARE(failed.deliveryError->code, ErrorCode::Bounced);
    QCOMPARE(failed.deliveryError->detail, u"550 no such user"_s);
    QCOMPARE(m_workspace->byExternalId(u"fine"_s).delivery, Delivery::Sent);

    const auto kept = m_workspace->byExternalId(u"bounce"_s);
    QCOMPARE(kept.conversation, m_conversation);
    QVERIFY(kept.automatic);
    QCOMPARE(m_workspace->conversations().size(), 1);
}

void ReportsTest::whatDidNotArriveNeedsSomebody_data()
{
    QTest::addColumn<Status>("before");
    QTest::addColumn<bool>("asksToo");
    QTest::addColumn<Status>("after");
    QTest::newRow("waits for the customer") << Status::Pending << false << Status::Open;
    QTest::newRow("done with") << Status::Resolved << false << Status::Open;
    QTest::newRow("snoozed") << Status::Snoozed << false << Status::Open;
    QTest::newRow("the customer writes as well") << Status::Pending << true << Status::Open;
    QTest::newRow("open already") << Status::New << false << Status::New;
}

// Pending says: it is the customer's turn. A customer who did not get the reply would wait for ever.
void ReportsTest::whatDidNotArriveNeedsSomebody()
{
    QFETCH(const Status, before);
    QFETCH(const bool, asksToo);
    QFETCH(const Status, after);
    setDelivery(queueReply(u"lost"_s), Delivery::Sent);
    const Instant until = before == Status::Snoozed ? now() + 1h : Instant{};
    if (before != Status::New)
        m_workspace->append(makeEvent(StatusChanged{.conversation = m_conversation, .status = before, .until = until}));
    QList<InboundMessage> messages{bounce(u"bounce"_s, u"lost"_s)};
    if (asksToo)
        messages.append(mail(u"again"_s, u"a@example.org"_s, u"Re: Order"_s, {u"question"_s}));
    const qsizetype known = m_workspace->events().size();
    m_workspace->deliver(messages);
    QCOMPARE(m_workspace->conversation(m_conversation).status, after);
    const auto events = m_workspace->events().sliced(known);
    const auto changes = std::ranges::count_if(
        events, [](const Event &each) { return std::holds_alternative<StatusChanged>(each.body); });
    QCOMPARE(changes, before == after ? 0 : 1); // told once in the timeline
}

void ReportsTest::aBounceOfNothingOfOursIsAMessage()
{
    m_workspace->deliver({bounce(u"bounce"_s, u"unheard of"_s)});
    const auto kept = m_workspace->byExternalId(u"bounce"_s);
    QVERIFY(kept.conversation != m_conversation);
    QVERIFY(kept.automatic);
}

void ReportsTest::aServersReportNeedsNoMessage()
{
    setDelivery(queueReply(u"ours"_s), Delivery::Sent);
    Batch batch;
    batch.reports = {{.externalId = u"ours"_s, .delivery = Delivery::Delivered, .error = {}},
        {.externalId = u"unheard of"_s, .delivery = Delivery::Failed, .error = {}},
        {.externalId = u"question"_s, .delivery = Delivery::Failed, .error = {}}};
    m_workspace->deliver(batch);
    QCOMPARE(m_workspace->byExternalId(u"ours"_s).delivery, Delivery::Delivered);
    QCOMPARE(m_workspace->byExternalId(u"question"_s).delivery, Delivery::None);
}

void ReportsTest::whatIsKnownIsNotUnlearned_data()
{
    QTest::addColumn<Delivery>("known");
    QTest::addColumn<Delivery>("reported");
    QTest::addColumn<bool>("counts");
    QTest::newRow("bounced after all") << Delivery::Delivered << Delivery::Failed << true;
    QTest::newRow("bounced before we knew that it was sent") << Delivery::Sending << Delivery::Failed << true;
    QTest::newRow("bounced again") << Delivery::Failed << Delivery::Failed << false;
    QTest::newRow("one of two recipients got it") << Delivery::Failed << Delivery::Delivered << false;
    QTest::newRow("delivered, and read before") << Delivery::Read << Delivery::Delivered << false;
    QTest::newRow("read") << Delivery::Delivered << Delivery::Read << true;
    QTest::newRow("nothing to say") << Delivery::Sent << Delivery::None << false;
}

void ReportsTest::whatIsKnownIsNotUnlearned()
{
    QFETCH(Delivery, known);
    QFETCH(Delivery, reported);
    QFETCH(bool, counts);
    setDelivery(queueReply(u"ours"_s), known);
    Batch batch;
    batch.reports = {{.externalId = u"ours"_s, .delivery = reported, .error = {}}};
    m_workspace->deliver(batch);
    QCOMPARE(m_workspace->byExternalId(u"ours"_s).delivery, counts ? reported : known);
    if (counts && reported == Delivery::Failed)
        QCOMPARE(m_workspace->byExternalId(u"ours"_s).deliveryError->code, ErrorCode::Bounced);
}

// Years of a mailbox come in at once; their bounces are no replies to send again today.
void ReportsTest::oldBouncesAreHistory()
{
    setDelivery(queueReply(u"ours"_s), Delivery::Sent);
    InboundMessage old = bounce(u"bounce"_s, u"ours"_s);
    old.at -= 24h * 30;
    m_workspace->deliver({old}, true);
    QCOMPARE(m_workspace->byExternalId(u"ours"_s).delivery, Delivery::Sent);
    QCOMPARE(m_workspace->byExternalId(u"bounce"_s).conversation, m_conversation);
}

void ReportsTest::theBounceMayComeInTheSameBatchAsItsMessage()
{
    InboundMessage sent = mail(u"sent"_s, u"support@shop.example"_s, u"Offer"_s);
    sent.direction = Direction::Outbound;
    sent.recipients.to = {{u"b@example.org"_s, {}}};
    m_workspace->deliver({bounce(u"bounce"_s, u"sent"_s), sent}, true);
    QCOMPARE(m_workspace->byExternalId(u"bounce"_s).conversation, m_workspace->byExternalId(u"sent"_s).conversation);
}

QTEST_GUILESS_MAIN(ReportsTest)

#include "reportstest.moc"
