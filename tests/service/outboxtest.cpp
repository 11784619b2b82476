// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/fragilepeer.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace throughline;

/// From "queued" to the customer.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aReplyReachesTheCustomer();
    void attachmentsGoAlong();
    void repliesKeepTheirOrder();
    void aReplyWaitsForItsTime();
    void aRecalledReplyIsNotSent();
    void whatWasWrittenOfflineIsSentLater();
    void aRefusalIsShown();
    void aBusyServerIsTriedAgain();
    void aRetriedReplyIsSent();

private:
    MessageSummary queue(const QString &text, Milliseconds undoFor = {});
    MessageSummary message(MessageId id);
    Delivery delivery(const MessageSummary &reply) { return message(reply.id).delivery; }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<FragilePeer> m_peer;
    std::unique_ptr<Channels> m_channels;
    ChannelId m_channel;
    ConversationId m_conversation;
};

void OutboxTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("THROUGHLINE_CONNECTORS", FRAGILE_CONNECTORS);
}

void OutboxTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_peer = std::make_unique<FragilePeer>();
    m_conversation = m_workspace->receive(mail(u"first"_s, u"anna@mail.example"_s));
    m_channels = std::make_unique<Channels>(*m_workspace->store, m_workspace->agent.id, true);
    m_channel = must(awaited(m_channels->add(m_peer->setup(u"forgetful"_s, u"Shop"_s))));
    QTRY_COMPARE(overview(*m_channels, m_channel).status.phase, ConnectorPhase::Online);
}

void OutboxTest::cleanup()
{
    m_channels.reset();
    m_workspace.reset();
}

MessageSummary OutboxTest::queue(const QString &text, Milliseconds undoFor)
{
    return queueReply(*m_workspace, m_conversation, m_channel, text, undoFor);
}

MessageSummary OutboxTest::message(MessageId id)
{
    return must(m_workspace->store->read([id](Reader &reader) { return reader.message(id); }));
}

void OutboxTest::aReplyReachesTheCustomer()
{
    const auto reply = queue(u"On its way"_s);
    QTRY_COMPARE(delivery(reply), Delivery::Sent);
    QCOMPARE(m_peer->transmissions(), QStringList(u"On its way"_s));
    // "Sending" was recorded before the line was touched.
    QList<Delivery> states;
    const auto events = m_workspace->events();
    for (const Event &event : events) {
        if (const auto *change = std::get_if<DeliveryChanged>(&event.body))
            states << change->delivery;
    }
    QCOMPARE(states, QList<Delivery>({Delivery::Sending, Delivery::Sent}));
}

void OutboxTest::attachmentsGoAlong()
{
    const auto hash =
        must(m_workspace->store->write([](Transaction &transaction) { return transaction.keepContent("+label"); }));
    ReplyQueued reply;
    reply.message = MessageId::make();
    reply.conversation = m_conversation;
    reply.channel = m_channel;
    reply.externalId = u"with-label"_s;
    reply.content.text = u"See the label"_s;
    reply.content.attachments = {{u"label.txt"_s, u"text/plain"_s, 6, hash, {}, false}};
    m_workspace->append(makeEvent(reply));
    QTRY_COMPARE(m_peer->transmissions(), QStringList(u"See the label+label"_s));
}

// "Ignore my first mail" would come before the first mail.
void OutboxTest::repliesKeepTheirOrder()
{
    m_peer->set(u"busy"_s);
    const auto first = queue(u"first"_s);
    QTRY_VERIFY(message(first.id).deliveryError);
    const auto second = queue(u"second"_s);
    m_peer->set(u"busy"_s, false);
    QTRY_COMPARE(delivery(second), Delivery::Sent);
    QList<MessageId> sent;
    const auto events = m_workspace->events();
    for (const Event &event : events) {
        const auto *change = std::get_if<DeliveryChanged>(&event.body);
        if (change && change->delivery == Delivery::Sent)
            sent << change->message;
    }
    QCOMPARE(sent, QList<MessageId>({first.id, second.id}));
}

// Undo would have nothing to undo.
void OutboxTest::aReplyWaitsForItsTime()
{
    const auto reply = queue(u"In a moment"_s, Milliseconds(700));
    QTRY_COMPARE(delivery(reply), Delivery::Sent);
    QVERIFY(now() >= reply.sendAfter);
}

void OutboxTest::aRecalledReplyIsNotSent()
{
    const auto recalled = queue(u"Oh no"_s, Milliseconds(500));
    const auto after = queue(u"Better"_s, Milliseconds(700));
    m_workspace->append(makeEvent(ReplyRecalled{recalled.id, m_conversation}));
    QTRY_COMPARE(delivery(after), Delivery::Sent);
    QCOMPARE(m_peer->transmissions(), QStringList(u"Better"_s));
}

void OutboxTest::whatWasWrittenOfflineIsSentLater()
{
    m_peer->set(u"down"_s);
    m_channels->wake();
    QTRY_COMPARE(overview(*m_channels, m_channel).status.phase, ConnectorPhase::Waiting);
    const auto reply = queue(u"From the train"_s);
    QCOMPARE(delivery(reply), Delivery::Queued);
    m_peer->set(u"down"_s, false);
    m_channels->wake();
    QTRY_COMPARE(delivery(reply), Delivery::Sent);
}

void OutboxTest::aRefusalIsShown()
{
    m_peer->set(u"refuse"_s);
    m_workspace->append(makeEvent(StatusChanged{.conversation = m_conversation, .status = Status::Pending}));
    const auto reply = queue(u"To nobody"_s);
    QTRY_COMPARE(delivery(reply), Delivery::Failed);
    QCOMPARE(m_workspace->conversation(m_conversation).status, Status::Open); // not the customer's turn any more
    QCOMPARE(message(reply.id).deliveryError->code, ErrorCode::RecipientRefused);
    QVERIFY(m_peer->transmissions().isEmpty());
}

void OutboxTest::aBusyServerIsTriedAgain()
{
    m_peer->set(u"busy"_s);
    const auto reply = queue(u"Patience"_s);
    QTRY_VERIFY(message(reply.id).deliveryError);
    QTRY_COMPARE(delivery(reply), Delivery::Queued); // waits, with its reason
    QCOMPARE(message(reply.id).deliveryError->code, ErrorCode::ServerBusy);
    m_peer->set(u"busy"_s, false);
    QTRY_COMPARE(delivery(reply), Delivery::Sent);
    QCOMPARE(m_peer->transmissions().size(), 1);
}

// As Writing::retry() does.
void OutboxTest::aRetriedReplyIsSent()
{
    m_peer->set(u"refuse"_s);
    const auto reply = queue(u"Once more"_s);
    QTRY_COMPARE(delivery(reply), Delivery::Failed);
    m_peer->set(u"refuse"_s, false);
    m_workspace->append(makeEvent(DeliveryChanged{reply.id, m_conversation, Delivery::Queued, {}}));
    QTRY_COMPARE(delivery(reply), Delivery::Sent);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"
