// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/drafts.h"
#include "service/reports.h"
#include "service/testworkspace.h"
#include "service/writing.h"

using namespace Qt::StringLiterals;
using namespace throughline;

/// What becomes of a reply that did not get through, and of its conversation.
class RetryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void failedAndHeldAreRetriedOrGivenUp_data();
    void failedAndHeldAreRetriedOrGivenUp();
    void retryingMakesItTheCustomersTurnAgain_data();
    void retryingMakesItTheCustomersTurnAgain();
    void aRetriedReplyCanBeTakenBack();
    void retryingOneOfTwoLeavesTheOtherInSight();
    void whatIsOnItsWayIsNotRetried();

private:
    Writing service() { return {*m_workspace->store, m_workspace->agent}; }
    Drafts drafts() { return Drafts(*m_workspace->store); }
    ConversationSummary present() { return m_workspace->conversation(m_id); }
    MessageId reply(const QString &text) { return must(service().reply({.conversation = m_id, .text = text})); }
    MessageSummary message(MessageId id)
    {
        return must(m_workspace->store->read([id](Reader &reader) { return reader.message(id); }));
    }
    void setDelivery(MessageId id, Delivery delivery)
    {
        m_workspace->append(makeEvent(DeliveryChanged{.message = id, .conversation = m_id, .delivery = delivery}));
    }
    /// As the outbox and a bounce do, with what follows for the conversation.
    void comeBack(MessageId id, Delivery delivery = Delivery::Failed)
    {
        must(m_workspace->store->write([&](Transaction &transaction) {
            const DeliveryChanged change{.message = id, .conversation = m_id, .delivery = delivery};
            return eventsOf(transaction, change).and_then([&](const QList<Event> &events) {
                return transaction.append(events);
            });
        }));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ConversationId m_id;
};

void RetryTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_id = m_workspace->receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
}

void RetryTest::failedAndHeldAreRetriedOrGivenUp_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("failed") << Delivery::Failed;
    QTest::newRow("held") << Delivery::Held;
}

void RetryTest::failedAndHeldAreRetriedOrGivenUp()
{
    QFETCH(Delivery, delivery);
    const auto retried = reply(u"again"_s);
    const QString externalId = message(retried).externalId;
    setDelivery(retried, delivery);
    must(service().retry(retried));
    QCOMPARE(message(retried).delivery, Delivery::Queued);
    QCOMPARE(message(retried).externalId, externalId);

    const auto discarded = reply(u"never mind"_s);
    setDelivery(discarded, delivery);
    must(service().discard(discarded));
    QCOMPARE(message(discarded).delivery, Delivery::None);
    QCOMPARE(message(discarded).deliveryError->code, ErrorCode::Cancelled);
    QVERIFY(!present().hasFailedReply);
    QVERIFY(message(discarded).content.text == u"never mind");
    const auto outbox = must(m_workspace->store->read([](Reader &reader) { return reader.outbox(); }));
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox.at(0).id, retried);
}

void RetryTest::retryingMakesItTheCustomersTurnAgain_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<QString>("since");
    QTest::addColumn<Status>("after");
    QTest::newRow("failed") << Delivery::Failed << QString() << Status::Pending;
    QTest::newRow("held") << Delivery::Held << QString() << Status::Pending;
    QTest::newRow("failed twice") << Delivery::Failed << u"failed again"_s << Status::Pending;
    QTest::newRow("a bounce lies beside it") << Delivery::Failed << u"bounce"_s << Status::Pending;
    QTest::newRow("the customer wrote") << Delivery::Failed << u"customer"_s << Status::Open;
    QTest::newRow("put on hold") << Delivery::Failed << u"on hold"_s << Status::OnHold;
    QTest::newRow("opened by a person") << Delivery::Failed << u"opened"_s << Status::Open;
}

// Left open it would be answered once more, or stay in the queue of whoever had done all there was to do.
void RetryTest::retryingMakesItTheCustomersTurnAgain()
{
    QFETCH(const Delivery, delivery);
    QFETCH(const QString, since);
    QFETCH(const Status, after);
    const auto id = reply(u"again"_s);
    comeBack(id, delivery);
    QCOMPARE(present().status, Status::Open);
    if (since == u"failed again") {
        must(service().retry(id));
        comeBack(id);
    } else if (since == u"bounce" || since == u"customer") {
        InboundMessage answer = mail(u"2"_s, u"a@example.org"_s, {}, {u"1"_s});
        answer.automatic = since == u"bounce";
        m_workspace->receive(answer);
    } else if (since == u"on hold") {
        m_workspace->setStatus(m_id, Status::OnHold);
    } else if (since == u"opened") {
        m_workspace->setStatus(m_id, Status::Pending);
        m_workspace->setStatus(m_id, Status::Open);
    }
    must(service().retry(id));
    QCOMPARE(present().status, after);
    QCOMPARE(message(id).delivery, Delivery::Queued);
}

void RetryTest::aRetriedReplyCanBeTakenBack()
{
    const auto id = reply(u"x"_s);
    comeBack(id);
    must(service().retry(id));
    QCOMPARE(present().status, Status::Pending);
    must(service().recall(id));
    QCOMPARE(present().status, Status::Open);
    QCOMPARE(must(drafts().load(m_id, false)).text, u"x"_s);
}

// The one that nobody decided about yet would lie in a conversation that waits for the customer.
void RetryTest::retryingOneOfTwoLeavesTheOtherInSight()
{
    const auto first = reply(u"first"_s);
    const auto second = reply(u"second"_s);
    comeBack(first);
    comeBack(second);
    must(service().retry(first));
    QCOMPARE(present().status, Status::Open);
    must(service().retry(second));
    QCOMPARE(present().status, Status::Pending);
}

// Retrying what may still arrive would send it twice.
void RetryTest::whatIsOnItsWayIsNotRetried()
{
    for (const Delivery delivery : {Delivery::Queued, Delivery::Sending, Delivery::Sent}) {
        const auto id = reply(u"x"_s);
        if (delivery != Delivery::Queued)
            setDelivery(id, delivery);
        QCOMPARE(refusal(service().retry(id)), ErrorCode::Conflict);
        QCOMPARE(refusal(service().discard(id)), ErrorCode::Conflict);
    }
    QCOMPARE(refusal(service().retry(MessageId::make())), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(RetryTest)

#include "retrytest.moc"
