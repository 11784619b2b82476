// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/replyplan.h"

#include "service/testworkspace.h"
#include "service/writing.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

/// To whom a reply goes, on which channel, and in which thread.
class ReplyPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void everybodyIsAnsweredButUs();
    void theLastPersonIsAnsweredNotTheRobot();
    void ourOwnFirstMessageIsFollowedUp();
    void aRobotIsAnsweredWhenThereIsNobodyElse();
    void givenRecipientsAreKept();
    void theThreadIsContinued();
    void failedRepliesAreNotReferredTo();
    void aConversationWithoutMessagesThereUsesTheContact();
    void anotherChannelStepsInForAnImport();
    void messageIdsAreOfOurDomain_data();
    void messageIdsAreOfOurDomain();

private:
    ReplyPlan plan(ConversationId id, ChannelId channel = {}, const Recipients &given = {})
    {
        return must(m_workspace->store->read([&](Reader &reader) -> Result<ReplyPlan> {
            return reader.conversation(id).and_then([&](const ConversationSummary &conversation) {
                return planReply(reader, conversation, channel, given);
            });
        }));
    }
    QStringList handles(const QList<Address> &addresses)
    {
        QStringList result;
        for (const Address &each : addresses)
            result.append(each.handle);
        return result;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

// A colleague in copy who is dropped, or our own address in copy (a mail loop), are both noticed by the customer first.
void ReplyPlanTest::everybodyIsAnsweredButUs()
{
    m_workspace->addChannel(u"email"_s, u"Sales"_s, u"Sales@Shop.example"_s);
    InboundMessage message = mail(u"1"_s, u"ann@example.org"_s, u"Order"_s);
    message.recipients.to = {{u"SUPPORT@shop.example"_s, {}}, {u"bob@example.org"_s, u"Bob"_s}};
    message.recipients.cc = {{u"Ann@example.org"_s, {}}, {u"carol@example.org"_s, {}}, {u"bob@example.org"_s, {}},
        {u"sales@shop.example"_s, {}}, {{}, {}}};
    const auto to = plan(m_workspace->receive(message)).recipients;
    QCOMPARE(handles(to.to), QStringList{u"ann@example.org"_s});
    QCOMPARE(handles(to.cc), (QStringList{u"bob@example.org"_s, u"carol@example.org"_s}));
    QVERIFY(to.bcc.isEmpty());
}

void ReplyPlanTest::theLastPersonIsAnsweredNotTheRobot()
{
    InboundMessage question = mail(u"1"_s, u"ann@example.org"_s, u"Order"_s);
    question.at -= 1h;
    const auto id = m_workspace->receive(question);
    InboundMessage robot = mail(u"2"_s, u"mailer-daemon@example.org"_s, u"Undelivered"_s, {u"1"_s});
    robot.automatic = true;
    m_workspace->receive(robot);
    QCOMPARE(handles(plan(id).recipients.to), QStringList{u"ann@example.org"_s});
    QCOMPARE(plan(id).subject, u"Re: Order"_s);
    QCOMPARE(plan(id).references, QStringList{u"1"_s});
}

void ReplyPlanTest::ourOwnFirstMessageIsFollowedUp()
{
    InboundMessage offer = mail(u"1"_s, u"support@shop.example"_s, u"Offer"_s);
    offer.direction = Direction::Outbound;
    offer.recipients = {.to = {{u"ann@example.org"_s, {}}}, .cc = {{u"bob@example.org"_s, {}}}};
    const auto to = plan(m_workspace->receive(offer)).recipients;
    QCOMPARE(handles(to.to), QStringList{u"ann@example.org"_s});
    QCOMPARE(handles(to.cc), QStringList{u"bob@example.org"_s});
}

void ReplyPlanTest::aRobotIsAnsweredWhenThereIsNobodyElse()
{
    InboundMessage ticket = mail(u"1"_s, u"tickets@vendor.example"_s, u"[#7] Received"_s);
    ticket.automatic = true;
    QCOMPARE(handles(plan(m_workspace->receive(ticket)).recipients.to), QStringList{u"tickets@vendor.example"_s});
}

void ReplyPlanTest::givenRecipientsAreKept()
{
    const auto id = m_workspace->receive(mail(u"1"_s, u"ann@example.org"_s));
    const Recipients given{.to = {{u"other@example.org"_s, {}}}, .bcc = {{u"support@shop.example"_s, {}}}};
    QCOMPARE(plan(id, {}, given).recipients, given);
}

// Without References the customer's mail program shows each answer as a new matter.
void ReplyPlanTest::theThreadIsContinued()
{
    InboundMessage question = mail(u"2"_s, u"ann@example.org"_s, u"AW: Re: Order"_s, {u"0"_s, u"1"_s, u"0"_s});
    question.at -= 1h;
    const auto id = m_workspace->receive(question);
    QCOMPARE(plan(id).references, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(plan(id).subject, u"Re: Order"_s);

    Writing writing(*m_workspace->store, m_workspace->agent);
    const auto reply = must(writing.reply({.conversation = id, .text = u"x"_s}));
    const auto sent = must(m_workspace->store->read([reply](Reader &reader) { return reader.message(reply); }));
    QCOMPARE(sent.references, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(plan(id).references, (QStringList{u"0"_s, u"1"_s, u"2"_s, sent.externalId}));
    QCOMPARE(m_workspace->receive(mail(u"3"_s, u"new.address@example.org"_s, u"Re: Order"_s, {sent.externalId})), id);
}

void ReplyPlanTest::failedRepliesAreNotReferredTo()
{
    InboundMessage question = mail(u"1"_s, u"ann@example.org"_s, u"Order"_s);
    question.at -= 1h;
    const auto id = m_workspace->receive(question);
    Writing writing(*m_workspace->store, m_workspace->agent);
    const auto lost = must(writing.reply({.conversation = id, .text = u"x"_s}));
    m_workspace->append(makeEvent(
        DeliveryChanged{.message = lost, .conversation = id, .delivery = Delivery::Failed, .error = Error{}}));
    QCOMPARE(plan(id).references, QStringList{u"1"_s});
}

void ReplyPlanTest::aConversationWithoutMessagesThereUsesTheContact()
{
    const auto id = m_workspace->receive(mail(u"1"_s, u"ann@example.org"_s, u"Order"_s));
    const auto sales = m_workspace->addChannel(u"email"_s, u"Sales"_s, u"sales@shop.example"_s);
    const auto sms = m_workspace->addChannel(u"sms"_s, u"SMS"_s, {});
    const auto onSales = plan(id, sales.id);
    QCOMPARE(onSales.channel.id, sales.id);
    QCOMPARE(handles(onSales.recipients.to), QStringList{u"ann@example.org"_s});
    QVERIFY(onSales.references.isEmpty());
    QCOMPARE(onSales.subject, u"Re: Order"_s);
    QCOMPARE(refusal(m_workspace->store->read([&](Reader &reader) -> Result<ReplyPlan> {
        return reader.conversation(id).and_then(
            [&](const ConversationSummary &conversation) { return planReply(reader, conversation, sms.id, {}); });
    })),
        ErrorCode::InvalidInput);
}

// Imported history is answered by the mailbox that is connected now, and the customer's program finds the thread.
void ReplyPlanTest::anotherChannelStepsInForAnImport()
{
    const auto live = m_workspace->channel;
    const auto import = m_workspace->addChannel(u"import"_s, u"Import"_s, {});
    m_workspace->append(makeEvent(ChannelStateSet{import.id, ChannelState::Off}));
    m_workspace->channel = import;
    Batch batch;
    batch.messages = {mail(u"1"_s, u"ann@example.org"_s, u"Order"_s, {u"0"_s})};
    batch.history = true;
    m_workspace->deliver(batch, {.identityKind = u"email"_s, .archive = true});
    const auto found = plan(m_workspace->conversations().constFirst().id);
    QCOMPARE(found.channel.id, live.id);
    QCOMPARE(handles(found.recipients.to), QStringList{u"ann@example.org"_s});
    QCOMPARE(found.references, (QStringList{u"0"_s, u"1"_s}));
}

void ReplyPlanTest::messageIdsAreOfOurDomain_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("end");
    QTest::newRow("domain") << u"support@shop.example"_s << u"@shop.example"_s;
    QTest::newRow("international") << u"hilfe@bücher.example"_s << u"@xn--bcher-kva.example"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no domain") << u"support@"_s << QString();
}

void ReplyPlanTest::messageIdsAreOfOurDomain()
{
    QFETCH(QString, address);
    QFETCH(QString, end);
    ChannelSummary channel;
    channel.settings.insert(u"address"_s, address);
    const auto message = MessageId::make();
    QCOMPARE(newExternalId(channel, message), message.toString() + end);
}

QTEST_GUILESS_MAIN(ReplyPlanTest)

#include "replyplantest.moc"
