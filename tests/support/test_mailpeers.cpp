// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lineclient.h"
#include "support/mailpeers.h"

#include <QTest>

using namespace throughline::test;
using namespace Qt::StringLiterals;

/// Were these wrong, every other test of e-mail would pass or fail for the wrong reason.
class TestMailPeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsDeliveredIsInTheMailbox();
    void whatIsSubmittedIsDelivered();
    void tokensAreAccepted();

private:
    std::unique_ptr<MailPeers> m_peers;
};

void TestMailPeers::initTestCase()
{
    if (!MailPeers::areInstalled())
        QSKIP("Dovecot or Exim is missing");
    m_peers = std::make_unique<MailPeers>();
    QVERIFY(m_peers->start());
}

void TestMailPeers::whatIsDeliveredIsInTheMailbox()
{
    QVERIFY(m_peers->dovecot.deliver("Subject: one\r\n\r\n.dot\r\n", u"agent@example.test"_s));
    QVERIFY(!m_peers->dovecot.deliver("Subject: two\r\n\r\n", u"nobody@example.test"_s));
    const QList<QByteArray> found = m_peers->dovecot.mailbox(u"agent@example.test"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().endsWith("Subject: one\n\n.dot\n"));
    QVERIFY(m_peers->dovecot.imap(u"agent@example.test"_s, {"SELECT INBOX"}).contains("* 1 EXISTS"));
}

void TestMailPeers::whatIsSubmittedIsDelivered()
{
    LineClient client(m_peers->exim.submissionPort());
    client.readReply();
    const auto say = [&client](const QByteArray &line) {
        client.sendLine(line);
        return client.readReply().first(3);
    };
    QCOMPARE(say("EHLO localhost"), "250");
    QCOMPARE(say("MAIL FROM:<agent@example.test>"), "250");
    QCOMPARE(say("RCPT TO:<customer@example.test>"), "550");
    QCOMPARE(say("RSET"), "250");
    const QByteArray login = '\0' + QByteArray("agent@example.test") + '\0' + DovecotServer::password().toUtf8();
    QCOMPARE(say("AUTH PLAIN " + login.toBase64()), "235");
    QCOMPARE(say("MAIL FROM:<agent@example.test>"), "250");
    QCOMPARE(say("RCPT TO:<refused@example.test>"), "550");
    QCOMPARE(say("RCPT TO:<busy@example.test>"), "451");
    QCOMPARE(say("RCPT TO:<customer@example.test>"), "250");
    QCOMPARE(say("DATA"), "354");
    QCOMPARE(say("Subject: submitted\r\n\r\nHello\r\n."), "250");
    QTRY_COMPARE(m_peers->dovecot.mailbox(u"customer@example.test"_s).size(), 1);
}

void TestMailPeers::tokensAreAccepted()
{
    const auto answer = [this](const QByteArray &token) {
        LineClient client(m_peers->dovecot.imapPort());
        client.readLine();
        const QByteArray login = "user=agent@example.test\x01"
                                 "auth=Bearer "
            + token + "\x01\x01";
        client.sendLine("A AUTHENTICATE XOAUTH2 " + login.toBase64());
        const QByteArray line = client.readLine();
        return line.startsWith("+") ? QByteArray("refused") : line.first(4);
    };
    QCOMPARE(answer("eyJ.wrong.token"), "refused");
    QCOMPARE(answer(DovecotServer::token(u"agent@example.test"_s).toLatin1()), "A OK");
}

QTEST_GUILESS_MAIN(TestMailPeers)
#include "test_mailpeers.moc"
