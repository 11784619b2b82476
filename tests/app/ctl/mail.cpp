// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"
#include "support/mailheader.h"
#include "support/mailpeers.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// The whole way, by hand as an administrator would try it: a customer's mail comes in, the reply reaches the
/// customer's mailbox, and the customer's answer lands in the same conversation. Against a real Dovecot and a real
/// Exim.
class CtlMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!MailPeers::areInstalled())
            QSKIP("Dovecot or Exim is missing");
    }
    void init();
    void testingTheChannelNamesEachStep();
    void aWrongPasswordIsNamed();
    void aCustomerIsAnsweredAndAnswers();
    void theMailboxGoesOnWhereItsArchiveEnds();

private:
    CtlAnswer json(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program->json(words, input);
    }
    CtlAnswer connectMailbox(const QByteArray &password) const;
    void sync() const
    {
        const CtlAnswer answer = json({u"sync"_s, u"--until-idle"_s});
        QVERIFY2(answer.status == 0, said(answer).constData());
    }

    std::unique_ptr<MailPeers> m_peers;
    std::unique_ptr<CtlProgram> m_program;
};

void CtlMailTest::init()
{
    m_peers = std::make_unique<MailPeers>();
    QVERIFY(m_peers->start());
    m_program = std::make_unique<CtlProgram>();
    QCOMPARE(json({u"init"_s, u"--agent"_s, u"Nina"_s}).status, 0);
}

CtlAnswer CtlMailTest::connectMailbox(const QByteArray &password) const
{
    QStringList words{u"channel add"_s, u"email"_s, u"Support"_s, u"--secret"_s, u"password"_s};
    const QJsonObject settings = m_peers->settings();
    for (auto each = settings.begin(); each != settings.end(); ++each)
        words << u"--set"_s << each.key() + u'=' + each.value().toVariant().toString();
    return json(words, password + '\n');
}

void CtlMailTest::testingTheChannelNamesEachStep()
{
    const CtlAnswer added = connectMailbox(DovecotServer::password().toUtf8());
    QVERIFY2(added.status == 0, said(added).constData());
    const CtlAnswer tested = json({u"channel test"_s, u"Support"_s});
    QVERIFY2(tested.status == 0, said(tested).constData());
    QStringList steps;
    for (const QJsonObject &each : tested.rows) {
        QVERIFY2(each[u"ok"].toBool(), said(tested).constData());
        steps << each[u"step"].toString();
    }
    for (const QString &each :
        {u"reach"_s, u"tls"_s, u"login"_s, u"folder"_s, u"submission_reach"_s, u"submission_tls"_s, u"submission"_s})
        QVERIFY2(steps.contains(each), said(tested).constData());
}

void CtlMailTest::aWrongPasswordIsNamed()
{
    QCOMPARE(connectMailbox("wrong").status, 0);
    const CtlAnswer tested = json({u"channel test"_s, u"Support"_s});
    QVERIFY2(tested.status == 1, said(tested).constData());
    QStringList refused;
    for (const QJsonObject &each : tested.rows) {
        if (!each[u"ok"].toBool() && each[u"error"][u"code"] == u"login_refused"_s)
            refused << each[u"step"].toString();
    }
    QCOMPARE(refused, (QStringList{u"login"_s, u"submission"_s}));
    const CtlAnswer synced = json({u"sync"_s, u"--until-idle"_s});
    QVERIFY2(synced.status == 1, said(synced).constData());
}

void CtlMailTest::aCustomerIsAnsweredAndAnswers()
{
    QCOMPARE(connectMailbox(DovecotServer::password().toUtf8()).status, 0);
    QVERIFY(m_peers->dovecot.deliver("From: Customer <customer@example.test>\r\nTo: agent@example.test\r\n"
                                     "Subject: My parcel\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\n"
                                     "Message-ID: <question@example.test>\r\n\r\nWhere is it?\r\n",
        u"agent@example.test"_s));
    sync();
    const CtlAnswer listed = json({u"list"_s});
    QVERIFY2(listed.rows.size() == 1, said(listed).constData());
    QCOMPARE(listed.last().value(u"subject").toString(), u"My parcel"_s);
    const QString number = QString::number(listed.last().value(u"number").toInteger());

    const CtlAnswer replied = json({u"reply"_s, number, u"--text"_s, u"It is **on its way**."_s});
    QVERIFY2(replied.status == 0, said(replied).constData());
    sync();
    QTRY_COMPARE_WITH_TIMEOUT(m_peers->dovecot.mailbox(u"customer@example.test"_s).size(), 1, 20'000);
    const QByteArray reply = m_peers->dovecot.mailbox(u"customer@example.test"_s).constFirst();
    QCOMPARE(mailHeader(reply, "In-Reply-To"), QByteArray("<question@example.test>"));
    QCOMPARE(mailHeader(reply, "References"), QByteArray("<question@example.test>"));
    const QByteArray id = mailHeader(reply, "Message-ID");
    QVERIFY(!id.isEmpty());

    QVERIFY(m_peers->dovecot.deliver("From: Customer <customer@example.test>\r\nTo: agent@example.test\r\n"
                                     "Subject: Re: My parcel\r\nDate: Mon, 02 Mar 2026 11:00:00 +0000\r\n"
                                     "Message-ID: <thanks@example.test>\r\nIn-Reply-To: "
            + id + "\r\nReferences: <question@example.test> " + id + "\r\n\r\nThank you!\r\n",
        u"agent@example.test"_s));
    sync();
    const CtlAnswer shown = json({u"show"_s, number});
    QVERIFY2(shown.output.contains("Thank you!"), said(shown).constData());
    QCOMPARE(json({u"list"_s}).rows.size(), 1);
    const CtlAnswer verdict = json({u"verify"_s});
    QVERIFY2(verdict.status == 0, said(verdict).constData());
}

/// An administrator brings in the old mail, connects the mailbox that still has it, and brings in a newer archive of
/// it.
void CtlMailTest::theMailboxGoesOnWhereItsArchiveEnds()
{
    const QByteArray question = "From: Customer <customer@example.test>\r\nTo: agent@example.test\r\n"
                                "Subject: My parcel\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\n"
                                "Message-ID: <question@example.test>\r\n\r\nWhere is it?\r\n";
    const QByteArray reminder = "From: Customer <customer@example.test>\r\nTo: agent@example.test\r\n"
                                "Subject: Re: My parcel\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\n"
                                "Message-ID: <reminder@example.test>\r\nReferences: <question@example.test>\r\n\r\n"
                                "It is still not here.\r\n";
    const auto import = [&](const QByteArray &mail) {
        QFile file(m_program->folder() + u"/mail.eml"_s);
        return file.open(QIODevice::WriteOnly) && file.write(mail) == mail.size() && file.flush()
            ? json({u"import"_s, file.fileName()}).last()
            : QJsonObject();
    };
    QCOMPARE(import(question).value(u"imported").toInteger(), 1);
    QVERIFY(m_peers->dovecot.deliver(question, u"agent@example.test"_s));
    QVERIFY(m_peers->dovecot.deliver(reminder, u"agent@example.test"_s));
    QCOMPARE(connectMailbox(DovecotServer::password().toUtf8()).status, 0);
    sync();
    QCOMPARE(import(reminder).value(u"already_present").toInteger(), 1);

    const CtlAnswer listed = json({u"list"_s});
    QVERIFY2(listed.rows.size() == 1, said(listed).constData());
    QCOMPARE(listed.last().value(u"messages").toInteger(), 2);
    QCOMPARE(listed.last().value(u"status").toString(), u"open"_s);
    const CtlAnswer verdict = json({u"verify"_s});
    QVERIFY2(verdict.status == 0, said(verdict).constData());
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlMailTest)
#include "mail.moc"
