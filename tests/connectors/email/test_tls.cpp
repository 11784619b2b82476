// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/connectiontest.h"
#include "connectors/email/emailchannel.h"
#include "support/mailpeers.h"

#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// A certificate that does not verify is somebody in between until proven otherwise. No password goes there. A program
/// of its own, because an authority that was once trusted is trusted by the whole process.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anUnknownAuthorityIsRefused_data();
    void anUnknownAuthorityIsRefused();
    void anUnknownAuthorityIsRefusedForSending();
    void theReasonIsShown();
    void anotherAuthorityDoesNotHelp();
    void noTlsOnlyOnThisMachine();
    void aFileWithoutAuthoritiesIsNamed();
    void theAuthorityOfTheSettingsIsTrusted();

private:
    QJsonObject settings(const QJsonObject &more = {}) const;

    std::unique_ptr<MailPeers> m_peers;
};

void TestTls::initTestCase()
{
    if (!MailPeers::areInstalled())
        QSKIP("Dovecot or Exim is missing");
    m_peers = std::make_unique<MailPeers>();
    QVERIFY(m_peers->start());
}

QJsonObject TestTls::settings(const QJsonObject &more) const
{
    QJsonObject all = m_peers->settings();
    all.remove(u"ca_file"_s);
    for (auto each = more.begin(); each != more.end(); ++each)
        all[each.key()] = each.value();
    return all;
}

void TestTls::anUnknownAuthorityIsRefused_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("tls") << QJsonObject();
    QTest::newRow("starttls") << QJsonObject{
        {u"imap_security"_s, u"starttls"_s}, {u"imap_port"_s, m_peers->dovecot.imapPort()}};
}

void TestTls::anUnknownAuthorityIsRefused()
{
    QFETCH(QJsonObject, more);
    const auto logins = [this] { return m_peers->dovecot.log().count("method="); };
    const auto before = logins();
    EmailChannel channel(settings(more), u"never sent"_s);
    QTRY_COMPARE(channel.status.phase, ConnectorPhase::Failed);
    QCOMPARE(channel.status.error->code, ErrorCode::TlsRefused);
    QVERIFY(!channel.status.error->retryable);
    QVERIFY(channel.status.error->detail.contains(u"Throughline-Test-CA"_s));
    QCOMPARE(logins(), before);
}

void TestTls::anUnknownAuthorityIsRefusedForSending()
{
    for (const bool starttls : {false, true}) {
        const QJsonObject more = starttls
            ? QJsonObject{{u"smtp_security"_s, u"starttls"_s}, {u"smtp_port"_s, m_peers->exim.submissionPort()}}
            : QJsonObject();
        EmailChannel channel(settings(more), u"never sent"_s);
        const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
        channel.connector().send(reply);
        QTRY_VERIFY(channel.outcome(reply.id));
        QCOMPARE(channel.outcome(reply.id)->error->code, ErrorCode::TlsRefused);
    }
}

void TestTls::theReasonIsShown()
{
    QFuture<TestStep> future = email::ConnectionTest::run(
        {.id = {}, .name = {}, .settings = settings(), .secrets = {{u"password"_s, DovecotServer::password()}}});
    QTRY_VERIFY(future.isFinished());
    const QList<TestStep> steps = future.results();
    QStringList names;
    for (const TestStep &each : steps) {
        names.append(each.name);
        QCOMPARE(each.error.has_value(), each.name.endsWith(u"tls"_s));
        if (!each.error)
            continue;
        QCOMPARE(each.error->code, ErrorCode::TlsRefused);
        QVERIFY(each.error->detail.contains(u"Throughline-Test-CA"_s));
    }
    QCOMPARE(names, (QStringList{u"reach"_s, u"tls"_s, u"submission_reach"_s, u"submission_tls"_s}));
}

void TestTls::noTlsOnlyOnThisMachine()
{
    for (const QString &host : {u"mail.example.test"_s, u"192.0.2.1"_s}) {
        EmailChannel channel(settings({{u"imap_security"_s, u"none"_s}, {u"imap_host"_s, host}}), u"secret"_s);
        QTRY_COMPARE(channel.status.phase, ConnectorPhase::Failed);
        QCOMPARE(channel.status.error->code, ErrorCode::NotAllowed);
    }
}

void TestTls::aFileWithoutAuthoritiesIsNamed()
{
    EmailChannel channel(settings({{u"ca_file"_s, u"/nowhere.pem"_s}}), u"secret"_s);
    QTRY_COMPARE(channel.status.phase, ConnectorPhase::Failed);
    QCOMPARE(channel.status.error->detail, u"/nowhere.pem"_s);
}

// From here on the authority is trusted by this process.
void TestTls::theAuthorityOfTheSettingsIsTrusted()
{
    EmailChannel channel(
        settings({{u"ca_file"_s, m_peers->dovecot.certificates().authority()}}), DovecotServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    // … but not for a name that is not in the certificate.
    EmailChannel other(settings({{u"imap_host"_s, u"localhost.localdomain"_s}}), u"never sent"_s);
    QTRY_VERIFY(other.status.phase == ConnectorPhase::Failed || other.status.phase == ConnectorPhase::Waiting);
    QVERIFY(other.status.error->code == ErrorCode::TlsRefused || other.status.error->code == ErrorCode::HostNotFound);
}

void TestTls::anotherAuthorityDoesNotHelp()
{
    PeerFolder folder;
    const TestCertificates other(folder);
    QVERIFY(other.isValid());
    QFuture<TestStep> future = email::ConnectionTest::run({.id = {},
        .name = {},
        .settings = settings({{u"ca_file"_s, other.authority()}}),
        .secrets = {{u"password"_s, DovecotServer::password()}}});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.results().last().error->code, ErrorCode::TlsRefused);
}

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
