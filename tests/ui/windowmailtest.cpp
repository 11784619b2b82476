// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversationlistmodel.h"
#include "support/mailheader.h"
#include "support/mailpeers.h"
#include "ui/action/actionregistry.h"
#include "ui/windowdriver.h"

#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds; two cores do everything else meanwhile

const QString agentAddress = u"agent@example.test"_s;
const QString customerAddress = u"customer@example.test"_s;

/// What a customer's mail program sends.
QByteArray customersMail(
    const QByteArray &id, const QByteArray &subject, const QByteArray &text, const QByteArray &more = {})
{
    return "From: Malee Srisai <customer@example.test>\r\nTo: agent@example.test\r\nSubject: " + subject
        + "\r\nDate: " + QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + id
        + ">\r\n" + more + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
}

} // namespace

/// The whole of it, as a person does it in the real window, with a real Dovecot and a real Exim.
class WindowMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!MailPeers::areInstalled())
            QSKIP("Dovecot or Exim is missing");
        m_peers = std::make_unique<MailPeers>();
        QVERIFY(m_peers->start());
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        m_driver->preferences().setUndoTime(std::chrono::seconds(0));
    }

    void cleanup()
    {
        m_driver.reset();
        m_peers.reset();
    }

    /// A mailbox is connected, a mail appears, its answer reaches the customer, and the customer's next mail lands in
    /// the same conversation.
    void aCustomerIsAnsweredAndAnswers()
    {
        connectMailbox();
        if (QTest::currentTestFailed())
            return;
        deliverAndSee(customersMail("question@example.test", "My parcel", "พัสดุอยู่ที่ไหนคะ Where is it?"), 1);
        QVERIFY(m_driver->openConversationOf(u"Malee Srisai"_s));

        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"It is **on its way**.\n\nพรุ่งนี้ถึงค่ะ"_s);
        m_driver->press(ActionId::Send);
        QTRY_COMPARE_WITH_TIMEOUT(m_peers->dovecot.mailbox(customerAddress).size(), 1, patience);
        const QByteArray reply = m_peers->dovecot.mailbox(customerAddress).constFirst();
        QCOMPARE(mailHeader(reply, "In-Reply-To"), QByteArray("<question@example.test>"));
        QCOMPARE(mailHeader(reply, "References"), QByteArray("<question@example.test>"));
        QCOMPARE(mailHeader(reply, "Subject"), QByteArray("Re: My parcel"));
        theServerKeepsACopy(mailHeader(reply, "Message-ID"));

        const QByteArray id = mailHeader(reply, "Message-ID");
        const QByteArray thread = "In-Reply-To: " + id + "\r\nReferences: <question@example.test> " + id + "\r\n";
        QVERIFY(m_peers->dovecot.deliver(
            customersMail("thanks@example.test", "Re: My parcel", "Thank you!", thread), agentAddress));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->conversation().messageCount, 3, patience);
        QCOMPARE(WindowDriver::list()->model()->rowCount(), 1);
        QCOMPARE(m_driver->conversation().preview, u"Thank you!"_s);
        QCOMPARE(m_driver->conversation().status, Status::Open);
    }

    /// A reply to an address that is not there comes back, and the very reply says so.
    void aBounceMarksTheReply()
    {
        connectMailbox();
        if (QTest::currentTestFailed())
            return;
        QByteArray mail = customersMail("gone@example.test", "Do not answer", "I am leaving.");
        mail.replace("<customer@example.test>", "<nobody-here@example.test>");
        deliverAndSee(mail, 1);
        QVERIFY(m_driver->openConversationOf(u"Malee Srisai"_s));
        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"Too late."_s);
        m_driver->press(ActionId::Send);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->conversation().hasFailedReply, patience);
    }

private:
    void fill(const QString &name, const QString &text)
    {
        if (auto *number = WindowDriver::find<QDoubleSpinBox>(name))
            number->setValue(text.toDouble());
        else
            QVERIFY2(WindowDriver::type(name, text), qPrintable(name));
    }

    void connectMailbox()
    {
        const QJsonObject settings = m_peers->settings();
        QTRY_VERIFY(WindowDriver::find(u"Connect a mailbox"_s));
        QVERIFY(WindowDriver::click(u"Connect a mailbox"_s));
        QTRY_VERIFY(WindowDriver::find(u"Name of the channel"_s));
        if (auto *kind = WindowDriver::find<QComboBox>(u"Kind"_s))
            kind->setCurrentIndex(kind->findData(u"email"_s));
        QTRY_VERIFY(WindowDriver::find(u"Advanced"_s));
        QTest::keyClick(WindowDriver::find(u"Advanced"_s), Qt::Key_Space);
        QTRY_VERIFY(WindowDriver::find(u"Login: Additional certificate authority"_s));
        fill(u"Name of the channel"_s, u"support@"_s);
        fill(u"Mailbox: E-mail address"_s, agentAddress);
        fill(u"Mailbox: Password"_s, DovecotServer::password());
        fill(u"Incoming: IMAP server"_s, settings[u"imap_host"].toString());
        fill(u"Incoming: Port"_s, QString::number(settings[u"imap_port"].toInt()));
        fill(u"Outgoing: SMTP server"_s, settings[u"smtp_host"].toString());
        fill(u"Outgoing: Port"_s, QString::number(settings[u"smtp_port"].toInt()));
        fill(u"Login: Additional certificate authority"_s, settings[u"ca_file"].toString());
        QVERIFY(WindowDriver::click(u"Test connection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(WindowDriver::find<QPushButton>(u"Connect"_s)->isEnabled(), patience);
        QVERIFY(WindowDriver::click(u"Connect"_s));
        QTRY_VERIFY(!WindowDriver::find(u"Name of the channel"_s));
        m_driver->window().bringToFront(); // which a window manager does by itself
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
        QTRY_COMPARE_WITH_TIMEOUT(channelPhase(), ConnectorPhase::Online, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->desk().channels().list().constFirst().status.idle, patience);
    }

    ConnectorPhase channelPhase() const
    {
        const auto channels = m_driver->desk().channels().list();
        return channels.isEmpty() ? ConnectorPhase::Stopped : channels.first().status.phase;
    }

    void deliverAndSee(const QByteArray &mail, int rows)
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_peers->dovecot.deliver(mail, agentAddress));
        QTRY_COMPARE_WITH_TIMEOUT(WindowDriver::list()->model()->rowCount(), rows, patience);
        qInfo("delivered mail on the screen after %lld ms", clock.elapsed());
    }

    void theServerKeepsACopy(const QByteArray &id)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_peers->dovecot.mailbox(agentAddress, u"Sent Items"_s).size(), 1, patience);
        QCOMPARE(mailHeader(m_peers->dovecot.mailbox(agentAddress, u"Sent Items"_s).constFirst(), "Message-ID"), id);
        QTRY_VERIFY_WITH_TIMEOUT(m_peers->dovecot.flags(agentAddress).constFirst().contains(u'R'), patience);
    }

    std::unique_ptr<MailPeers> m_peers;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowMailTest)
#include "windowmailtest.moc"
