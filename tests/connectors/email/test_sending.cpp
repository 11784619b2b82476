// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/connectiontest.h"
#include "connectors/email/emailchannel.h"
#include "connectors/email/mailparser.h"
#include "support/mailpeers.h"

#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QString agent = u"agent@example.test"_s;
const QString customer = u"customer@example.test"_s;

} // namespace

class TestSending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aReplyArrivesInItsThread();
    void aCopyIsKeptAndTheQuestionMarked();
    void everyRecipientGetsItAndBccIsSecret();
    void aRepeatIsNotSentTwice();
    void aRepeatThatNeverArrivedIsSent();
    void aRefusedRecipientIsNamed();
    void aServerThatIsBusyIsAskedAgain();
    void aBounceFindsItsMessage();
    void securityAndLogins_data();
    void securityAndLogins();
    void anAddressInAnyScriptIsReached();
    void aWrongPasswordIsRefused();
    void largeAttachmentsAndLoneDots();
    void theConnectionTestNamesEachStep();
    void theConnectionTestNamesAllThatFails_data();
    void theConnectionTestNamesAllThatFails();

private:
    EmailChannel &open(const QJsonObject &more = {}, const QString &password = DovecotServer::password());
    QJsonObject settings(const QJsonObject &more) const;
    SendOutcome send(EmailChannel &channel, const OutboundMessage &message);
    QList<InboundMessage> mailsOf(const QString &user, const QString &folder = u"INBOX"_s) const;

    std::unique_ptr<MailPeers> m_peers;
    std::unique_ptr<EmailChannel> m_channel;
};

void TestSending::initTestCase()
{
    if (!MailPeers::areInstalled())
        QSKIP("Dovecot or Exim is missing");
}

void TestSending::init()
{
    m_peers = std::make_unique<MailPeers>();
    QVERIFY(m_peers->start());
}

void TestSending::cleanup()
{
    m_channel.reset();
    m_peers.reset();
}

QJsonObject TestSending::settings(const QJsonObject &more) const
{
    QJsonObject all = m_peers->settings();
    for (auto each = more.begin(); each != more.end(); ++each)
        all[each.key()] = each.value();
    return all;
}

EmailChannel &TestSending::open(const QJsonObject &more, const QString &password)
{
    m_channel = std::make_unique<EmailChannel>(settings(more), password);
    return *m_channel;
}

SendOutcome TestSending::send(EmailChannel &channel, const OutboundMessage &message)
{
    channel.connector().send(message);
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return channel.outcome(message.id).has_value(); }, 10'000);
    return channel.outcome(message.id).value_or(SendOutcome{.id = message.id, .delivery = Delivery::None});
}

QList<InboundMessage> TestSending::mailsOf(const QString &user, const QString &folder) const
{
    QList<InboundMessage> mails;
    const auto raws = m_peers->dovecot.mailbox(user, folder);
    for (const QByteArray &raw : raws)
        mails.append(email::parsedMail(raw));
    return mails;
}

// The second promise of the desk: the answer reaches the customer, below the question.
void TestSending::aReplyArrivesInItsThread()
{
    EmailChannel &channel = open({{u"signature"_s, u"Ivo\nExample Ltd"_s}});
    const OutboundMessage reply = replyTo(customer, u"It is **on its way**."_s, {u"question@example.test"_s});
    const SendOutcome outcome = send(channel, reply);
    QCOMPARE(outcome.delivery, Delivery::Sent);
    QVERIFY(outcome.source.contains(reply.externalId.toUtf8()));
    QTRY_COMPARE(mailsOf(customer).size(), 1);
    const InboundMessage mail = mailsOf(customer).first();
    QCOMPARE(mail.externalId, reply.externalId);
    QCOMPARE(mail.references, reply.references);
    QCOMPARE(mail.from, (Address{agent, u"Example Support"_s}));
    QCOMPARE(mail.text, u"It is **on its way**.\n\n-- \nIvo\nExample Ltd"_s);
    QVERIFY(mail.html.contains(u"<strong>on its way</strong>"_s));
}

void TestSending::aCopyIsKeptAndTheQuestionMarked()
{
    QVERIFY(m_peers->dovecot.deliver(mailTo(agent, u"question@example.test"_s), agent));
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const OutboundMessage reply = replyTo(customer, u"Here it is."_s, {u"question@example.test"_s});
    QCOMPARE(send(channel, reply).delivery, Delivery::Sent);
    QTRY_COMPARE(mailsOf(agent, u"Sent Items"_s).size(), 1);
    QCOMPARE(mailsOf(agent, u"Sent Items"_s).first().externalId, reply.externalId);
    QTRY_VERIFY(m_peers->dovecot.flags(agent).value(0).contains(u'R'));
    // Seen in Sent again, under the id that the store knows.
    QTRY_VERIFY(channel.message(reply.externalId));
    QCOMPARE(channel.message(reply.externalId)->direction, Direction::Outbound);
}

void TestSending::everyRecipientGetsItAndBccIsSecret()
{
    EmailChannel &channel = open();
    OutboundMessage reply = replyTo(customer, u"Hello all"_s);
    reply.recipients.cc = {{u"second@example.test"_s, {}}};
    reply.recipients.bcc = {{u"third@example.test"_s, {}}};
    QCOMPARE(send(channel, reply).delivery, Delivery::Sent);
    for (const QString &each : {customer, u"second@example.test"_s, u"third@example.test"_s}) {
        QTRY_COMPARE(mailsOf(each).size(), 1);
        QCOMPARE(mailsOf(each).first().recipients.cc, reply.recipients.cc);
        const QByteArray raw = m_peers->dovecot.mailbox(each).constFirst();
        QVERIFY(!raw.sliced(raw.indexOf("From: ")).contains("third@"));
    }
}

// After a crash the customer would get the answer twice.
void TestSending::aRepeatIsNotSentTwice()
{
    EmailChannel &channel = open();
    OutboundMessage reply = replyTo(customer, u"Only once"_s);
    QCOMPARE(send(channel, reply).delivery, Delivery::Sent);
    QTRY_COMPARE(mailsOf(agent, u"Sent Items"_s).size(), 1);
    EmailChannel &again = open();
    reply.repeated = true;
    QCOMPARE(send(again, reply).delivery, Delivery::Sent);
    QTRY_VERIFY_WITH_TIMEOUT(again.isIdle(), 20'000);
    QCOMPARE(mailsOf(customer).size(), 1);
    QCOMPARE(mailsOf(agent, u"Sent Items"_s).size(), 1);
}

void TestSending::aRepeatThatNeverArrivedIsSent()
{
    EmailChannel &channel = open();
    OutboundMessage reply = replyTo(customer, u"At last"_s);
    reply.repeated = true;
    QCOMPARE(send(channel, reply).delivery, Delivery::Sent);
    QTRY_COMPARE(mailsOf(customer).size(), 1);
}

void TestSending::aRefusedRecipientIsNamed()
{
    EmailChannel &channel = open();
    OutboundMessage reply = replyTo(customer, u"Hello"_s);
    reply.recipients.cc = {{u"refused@example.test"_s, {}}};
    const SendOutcome outcome = send(channel, reply);
    QCOMPARE(outcome.delivery, Delivery::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::RecipientRefused);
    QCOMPARE(outcome.error->detail, u"refused@example.test: 550 This mailbox does not exist"_s);
    QVERIFY(!outcome.error->retryable);
    QVERIFY(mailsOf(customer).isEmpty());
    QCOMPARE(send(channel, replyTo(u"no address"_s, u"Hello"_s)).error->code, ErrorCode::RecipientRefused);
}

void TestSending::aServerThatIsBusyIsAskedAgain()
{
    EmailChannel &channel = open();
    const SendOutcome outcome = send(channel, replyTo(u"busy@example.test"_s, u"Hello"_s));
    QCOMPARE(outcome.error->code, ErrorCode::ServerBusy);
    QVERIFY(outcome.error->retryable);
}

// The agent would believe that the customer was answered.
void TestSending::aBounceFindsItsMessage()
{
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const OutboundMessage reply = replyTo(u"vanished@example.test"_s, u"Hello"_s);
    QCOMPARE(send(channel, reply).delivery, Delivery::Sent);
    const auto bounce = [&channel]() -> std::optional<DeliveryReport> {
        for (const Batch &batch : std::as_const(channel.batches)) {
            for (const InboundMessage &each : batch.messages) {
                if (!each.reports.isEmpty())
                    return each.reports.first();
            }
        }
        return std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bounce(), 15'000);
    QCOMPARE(bounce()->externalId, reply.externalId);
    QCOMPARE(bounce()->delivery, Delivery::Failed);
    QVERIFY(bounce()->error->detail.startsWith(u"vanished@example.test: "_s));
}

void TestSending::securityAndLogins_data()
{
    QTest::addColumn<QString>("security");
    QTest::addColumn<QString>("login");
    for (const QString &security : {u"tls"_s, u"starttls"_s, u"none"_s}) {
        for (const QString &login : {u"automatic"_s, u"plain"_s, u"login"_s, u"xoauth2"_s})
            QTest::addRow("%s %s", qPrintable(security), qPrintable(login)) << security << login;
    }
}

void TestSending::securityAndLogins()
{
    QFETCH(QString, security);
    QFETCH(QString, login);
    const int port = security == "tls"_L1 ? m_peers->exim.submissionsPort() : m_peers->exim.submissionPort();
    const QString secret = login == "xoauth2"_L1 ? DovecotServer::token(agent) : DovecotServer::password();
    EmailChannel &channel = open({{u"smtp_security"_s, security}, {u"smtp_port"_s, port}, {u"login"_s, login}}, secret);
    const SendOutcome outcome = send(channel, replyTo(customer, u"Hello"_s));
    QVERIFY2(outcome.delivery == Delivery::Sent, qPrintable(outcome.error.value_or(Error{}).detail));
    QTRY_COMPARE(mailsOf(customer).size(), 1);
}

// Half of the world has names that are not ASCII.
void TestSending::anAddressInAnyScriptIsReached()
{
    EmailChannel &channel = open();
    OutboundMessage reply = replyTo(u"\u0E25\u0E39\u0E01\u0E04\u0E49\u0E32.\u5BA2@example.test"_s, u"Hello"_s);
    reply.recipients.cc = {{u"second@example.test"_s, u"Second, \u00C9lise"_s}};
    const SendOutcome outcome = send(channel, reply);
    QVERIFY2(outcome.delivery == Delivery::Sent, qPrintable(outcome.error.value_or(Error{}).detail));
    QTRY_COMPARE(mailsOf(customer).size(), 1);
    const InboundMessage mail = mailsOf(customer).first();
    QCOMPARE(mail.recipients.to, reply.recipients.to);
    QCOMPARE(mail.recipients.cc, reply.recipients.cc);
    QTRY_COMPARE(mailsOf(agent, u"Sent Items"_s).size(), 1);
}

void TestSending::aWrongPasswordIsRefused()
{
    EmailChannel &channel = open({}, u"wrong"_s);
    QTRY_COMPARE(channel.status.phase, ConnectorPhase::Failed);
    QCOMPARE(channel.status.error->code, ErrorCode::LoginRefused);
    const SendOutcome outcome = send(channel, replyTo(customer, u"Hello"_s));
    QCOMPARE(outcome.error->code, ErrorCode::LoginRefused);
    QVERIFY(!outcome.error->retryable);
    QVERIFY(!channel.status.error->detail.contains(u"wrong"_s));
}

void TestSending::largeAttachmentsAndLoneDots()
{
    EmailChannel &channel = open();
    OutboundMessage reply = replyTo(customer, u".\n..\n.x"_s);
    QByteArray bytes(10LL * 1024 * 1024, '.');
    for (qsizetype i = 0; i < bytes.size(); i += 977)
        bytes[i] = '\n';
    reply.attachments = {{.name = u"dots.txt"_s, .mimeType = u"text/plain"_s, .bytes = bytes}};
    QCOMPARE(send(channel, reply).delivery, Delivery::Sent);
    QTRY_COMPARE_WITH_TIMEOUT(mailsOf(customer).size(), 1, 20'000);
    const InboundMessage mail = mailsOf(customer).first();
    QCOMPARE(mail.text, reply.text);
    QCOMPARE(mail.attachments.first().bytes, bytes);
}

namespace {

QList<TestStep> stepsOf(const QJsonObject &settings, const QString &password)
{
    QFuture<TestStep> future = email::ConnectionTest::run(
        {.id = {}, .name = {}, .settings = settings, .secrets = {{u"password"_s, password}}});
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
    return future.results();
}

} // namespace

void TestSending::theConnectionTestNamesEachStep()
{
    const QList<TestStep> steps = stepsOf(settings({}), DovecotServer::password());
    QStringList names;
    for (const TestStep &each : steps) {
        names.append(each.name);
        QVERIFY(!each.error);
        QVERIFY(!each.detail.isEmpty());
    }
    QCOMPARE(names,
        (QStringList{u"reach"_s, u"tls"_s, u"login"_s, u"folder"_s, u"submission_reach"_s, u"submission_tls"_s,
            u"submission"_s}));
    QVERIFY(mailsOf(customer).isEmpty());
}

void TestSending::theConnectionTestNamesAllThatFails_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("steps"); // those that fail with their codes
    const QString good = DovecotServer::password();
    const auto row = [&](const char *name, const QJsonObject &more, const QString &password, const QString &steps) {
        QTest::newRow(name) << more << password << steps;
    };
    const QString sending = u" submission_reach submission_tls submission"_s;
    row("no such host", {{u"imap_host"_s, u"nowhere.invalid"_s}}, good, u"reach:host_not_found"_s + sending);
    row("nobody there", {{u"imap_port"_s, 1}}, good, u"reach:unreachable"_s + sending);
    row("wrong password", {}, u"wrong"_s,
        u"reach tls login:login_refused submission_reach submission_tls submission:login_refused"_s);
    row("no such folder", {{u"folders"_s, u"Nowhere"_s}}, good, u"reach tls login folder:folder_missing"_s + sending);
    row("no submission", {{u"smtp_port"_s, 1}}, good, u"reach tls login folder submission_reach:unreachable"_s);
    row("nothing at all", {{u"imap_port"_s, 1}, {u"smtp_port"_s, 1}}, good,
        u"reach:unreachable submission_reach:unreachable"_s);
}

// Whoever mends one half learns of the other only after the next test.
void TestSending::theConnectionTestNamesAllThatFails()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, password);
    QFETCH(QString, steps);
    QStringList told;
    const auto all = stepsOf(settings(more), password);
    for (const TestStep &each : all)
        told.append(each.error ? each.name + u':' + errorName(each.error->code) : each.name);
    QCOMPARE(told.join(u' '), steps);
}

QTEST_GUILESS_MAIN(TestSending)
#include "test_sending.moc"
