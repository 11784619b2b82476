// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailchannel.h"
#include "support/mailpeers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QString agent = u"agent@example.test"_s;

QStringList numbered(const QString &name, int from, int to)
{
    QStringList ids;
    for (int i = from; i <= to; ++i)
        ids.append(u"%1%2@example.test"_s.arg(name).arg(i));
    return ids;
}

} // namespace

class TestReceiving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aNewMailIsPushed();
    void historyComesNewestFirst();
    void historyGoesOnAfterARestart();
    void newMailOvertakesHistory();
    void nothingIsLostThatWasNotStored();
    void onlySoManyDaysOfHistory();
    void severalFoldersAreWatched();
    void sentMailIsOurs();
    void readAndAnsweredAreKnown();
    void aNewUidValidityMakesNoDoubles();
    void aServerThatRestartsIsFoundAgain();
    void aMailOverTheLimitComesWithoutItsAttachments();
    void whatIsWrittenAsFilesInTheTextIsKept();
    void aMissingFolderIsNamed();
    void startTlsWorks();
    void tokensWork();

private:
    EmailChannel &open(const QJsonObject &more = {}, const QByteArray &checkpoint = {});
    void deliver(const QString &id, const QByteArray &extra = {}, const QByteArray &text = "Hello\r\n");
    void place(const QStringList &ids);

    std::unique_ptr<MailPeers> m_peers;
    std::unique_ptr<EmailChannel> m_channel;
};

void TestReceiving::initTestCase()
{
    if (!MailPeers::areInstalled())
        QSKIP("Dovecot or Exim is missing");
}

void TestReceiving::init()
{
    m_peers = std::make_unique<MailPeers>();
    QVERIFY(m_peers->dovecot.start());
}

void TestReceiving::cleanup()
{
    if (QTest::currentTestFailed() && m_channel) {
        qWarning(
            "the channel is %s\n%s", qPrintable(nameOf(m_channel->status.phase)), m_peers->dovecot.log().constData());
    }
    m_channel.reset();
    m_peers.reset();
}

EmailChannel &TestReceiving::open(const QJsonObject &more, const QByteArray &checkpoint)
{
    QJsonObject settings = m_peers->settings();
    for (auto each = more.begin(); each != more.end(); ++each)
        settings[each.key()] = each.value();
    const QString secret = settings[u"login"] == u"xoauth2"_s ? DovecotServer::token(agent) : DovecotServer::password();
    m_channel = std::make_unique<EmailChannel>(settings, secret, checkpoint);
    return *m_channel;
}

void TestReceiving::deliver(const QString &id, const QByteArray &extra, const QByteArray &text)
{
    QVERIFY(m_peers->dovecot.deliver(mailTo(agent, id, extra, text), agent));
}

void TestReceiving::place(const QStringList &ids)
{
    QList<QByteArray> mails;
    for (const QString &id : ids)
        mails.append(mailTo(agent, id));
    m_peers->dovecot.place(mails, agent);
}

// The promise of the whole desk: a customer writes, the agent sees it.
void TestReceiving::aNewMailIsPushed()
{
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    for (int i = 0; i < 3; ++i) {
        const QString id = u"push%1@example.test"_s.arg(i);
        deliver(id);
        QElapsedTimer timer;
        timer.start();
        // A server that cannot push is asked once a minute, and one that can is left alone for nine.
        QTRY_VERIFY_WITH_TIMEOUT(channel.message(id), 30'000);
        qInfo("delivered mail was there after %lld ms", timer.elapsed());
        QVERIFY(!channel.cameAsHistory(id));
        QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    }
    const auto message = *channel.message(u"push0@example.test"_s);
    QCOMPARE(message.direction, Direction::Inbound);
    QCOMPARE(message.from, (Address{u"customer@example.test"_s, u"Customer"_s}));
    QCOMPARE(message.text, u"Hello"_s);
    QVERIFY(message.source.contains("\r\n\r\nHello\r\n"));
    QVERIFY(!message.read);
}

// Otherwise the inbox is of no use until the last of a hundred thousand mails is in.
void TestReceiving::historyComesNewestFirst()
{
    place(numbered(u"h"_s, 1, 450));
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const QStringList ids = channel.ids();
    QCOMPARE(ids.size(), 450);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 450);
    const auto first = channel.batches.first().messages;
    QVERIFY(std::ranges::any_of(first, [](const auto &each) { return each.externalId == "h450@example.test"_L1; }));
    QVERIFY(std::ranges::none_of(first, [](const auto &each) { return each.externalId == "h1@example.test"_L1; }));
    QVERIFY(std::ranges::all_of(channel.batches, &Batch::history));
    QVERIFY(std::ranges::any_of(channel.statuses,
        [](const ConnectorStatus &each) { return each.total == 450 && each.done > 0 && each.done < 450; }));
}

// Each start of the program would begin again with the newest.
void TestReceiving::historyGoesOnAfterARestart()
{
    place(numbered(u"h"_s, 1, 600));
    EmailChannel &first = open();
    const auto began = [&first] {
        return std::ranges::find_if(first.batches, [](const Batch &each) { return !each.messages.isEmpty(); });
    };
    QTRY_VERIFY(began() != first.batches.end());
    first.acknowledging = false;
    first.stop();
    const QByteArray checkpoint = began()->checkpoint;
    QStringList ids;
    for (const InboundMessage &each : began()->messages)
        ids.append(each.externalId);
    QVERIFY(ids.size() < 600);
    deliver(u"meanwhile@example.test"_s);

    EmailChannel &second = open({}, checkpoint);
    QTRY_VERIFY_WITH_TIMEOUT(second.isIdle(), 20'000);
    QVERIFY(!second.cameAsHistory(u"meanwhile@example.test"_s));
    ids += second.ids();
    QCOMPARE(ids.size(), 601);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 601);
}

void TestReceiving::newMailOvertakesHistory()
{
    place(numbered(u"h"_s, 1, 2'400));
    EmailChannel &channel = open();
    channel.acknowledging = false;
    QTRY_VERIFY(!channel.batches.isEmpty());
    deliver(u"urgent@example.test"_s);
    channel.acknowledging = true;
    channel.connector().acknowledge(channel.batches.last().number);
    QTRY_VERIFY(channel.message(u"urgent@example.test"_s));
    QVERIFY(channel.ids().size() < 2'401);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids().size(), 2'401);
}

// A crash between receiving and storing.
void TestReceiving::nothingIsLostThatWasNotStored()
{
    EmailChannel &first = open();
    QTRY_VERIFY_WITH_TIMEOUT(first.isIdle(), 20'000);
    first.acknowledging = false;
    const QByteArray checkpoint = first.checkpoint;
    deliver(u"lost1@example.test"_s);
    deliver(u"lost2@example.test"_s);
    QTRY_VERIFY(first.message(u"lost2@example.test"_s));
    EmailChannel &second = open({}, checkpoint);
    QTRY_COMPARE(second.ids(), (QStringList{u"lost1@example.test"_s, u"lost2@example.test"_s}));
    QVERIFY(!second.cameAsHistory(u"lost1@example.test"_s));
}

void TestReceiving::onlySoManyDaysOfHistory()
{
    QVERIFY(m_peers->dovecot.append(
        mailTo(agent, u"old@example.test"_s), agent, u"INBOX"_s, "\"01-Jan-2020 10:00:00 +0000\""));
    deliver(u"recent@example.test"_s);
    EmailChannel &channel = open({{u"history_days"_s, 30}});
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"recent@example.test"_s}));
}

void TestReceiving::severalFoldersAreWatched()
{
    m_peers->dovecot.imap(agent, {"CREATE Orders"});
    EmailChannel &channel = open({{u"folders"_s, u"INBOX, Orders"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    deliver(u"inbox@example.test"_s);
    QVERIFY(m_peers->dovecot.append(mailTo(agent, u"order@example.test"_s), agent, u"Orders"_s));
    QTRY_VERIFY(channel.message(u"inbox@example.test"_s));
    QTRY_VERIFY(channel.message(u"order@example.test"_s));
}

// An answer that was given from a phone would be missing, and the customer answered twice.
void TestReceiving::sentMailIsOurs()
{
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const QByteArray sent = "From: agent@example.test\r\nMessage-ID: <phone@example.test>\r\n\r\nfrom my phone\r\n";
    QVERIFY(m_peers->dovecot.append(sent, agent, u"Sent Items"_s));
    QTRY_VERIFY(channel.message(u"phone@example.test"_s));
    QCOMPARE(channel.message(u"phone@example.test"_s)->direction, Direction::Outbound);
    QCOMPARE(channel.message(u"phone@example.test"_s)->from.handle, agent);
}

void TestReceiving::readAndAnsweredAreKnown()
{
    deliver(u"answered@example.test"_s);
    deliver(u"untouched@example.test"_s);
    m_peers->dovecot.imap(agent, {"SELECT INBOX", "STORE 1 +FLAGS (\\Seen \\Answered)"});
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QVERIFY(channel.message(u"answered@example.test"_s)->answered);
    QVERIFY(channel.message(u"answered@example.test"_s)->read);
    QVERIFY(!channel.message(u"untouched@example.test"_s)->answered);
    QVERIFY(!channel.message(u"untouched@example.test"_s)->read);
    QCOMPARE(m_peers->dovecot.flags(agent).constLast(), QString()); // looking changes nothing
}

// A mailbox that was restored on the server.
void TestReceiving::aNewUidValidityMakesNoDoubles()
{
    m_peers->dovecot.imap(agent, {"CREATE Orders"});
    const auto append = [this](const QString &id) {
        QVERIFY(m_peers->dovecot.append(mailTo(agent, id + u"@example.test"_s), agent, u"Orders"_s));
    };
    append(u"ord1"_s);
    append(u"ord2"_s);
    QByteArray checkpoint;
    {
        EmailChannel &channel = open({{u"folders"_s, u"Orders"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
        QCOMPARE(channel.ids().size(), 2);
        checkpoint = channel.checkpoint;
        channel.stop();
    }
    m_peers->dovecot.imap(agent, {"DELETE Orders", "CREATE Orders"});
    append(u"ord1"_s);
    append(u"ord3"_s);
    EmailChannel &channel = open({{u"folders"_s, u"Orders"_s}}, checkpoint);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    // Again, under the same id, so that the store knows it; and what is new.
    QStringList ids = channel.ids();
    ids.sort();
    QCOMPARE(ids, (QStringList{u"ord1@example.test"_s, u"ord3@example.test"_s}));
}

void TestReceiving::aServerThatRestartsIsFoundAgain()
{
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    m_peers->dovecot.stop();
    QTRY_COMPARE(channel.status.phase, ConnectorPhase::Waiting);
    QVERIFY(channel.status.error->retryable);
    QVERIFY(m_peers->dovecot.start());
    deliver(u"while-away@example.test"_s);
    channel.connector().wake();
    QTRY_VERIFY(channel.message(u"while-away@example.test"_s));
    QVERIFY(!channel.cameAsHistory(u"while-away@example.test"_s));
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    deliver(u"afterwards@example.test"_s);
    QTRY_VERIFY(channel.message(u"afterwards@example.test"_s));
    QCOMPARE(channel.ids().size(), 2);
}

void TestReceiving::aMailOverTheLimitComesWithoutItsAttachments()
{
    const QByteArray file = QByteArray(3LL * 1024 * 1024, 'x').toBase64();
    deliver(u"large@example.test"_s, "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
        "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; "
        "charset=utf-8\r\n\r\n"
        "Gr\xc3\xbc\xc3\x9f"
        "e\r\n--c--\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
            + file + "\r\n--b--\r\n");
    deliver(u"small@example.test"_s);
    EmailChannel &channel = open({{u"message_limit"_s, 2}});
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const auto large = channel.message(u"large@example.test"_s);
    QVERIFY(large);
    QVERIFY(large->text.startsWith(u"Grüße\n\n["_s));
    QVERIFY(large->text.contains(u"4 MB"_s));
    QVERIFY(large->attachments.isEmpty());
    QVERIFY(large->source.size() < 10'000);
    QCOMPARE(channel.message(u"small@example.test"_s)->text, u"Hello"_s);
}

// KMime, within KIMAP, makes parts of uuencoded files.
void TestReceiving::whatIsWrittenAsFilesInTheTextIsKept()
{
    deliver(u"uu@example.test"_s, {}, "See the file.\r\n\r\nbegin 644 a.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n");
    EmailChannel &channel = open();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const auto mail = channel.message(u"uu@example.test"_s);
    QVERIFY(mail);
    QVERIFY(mail->text.contains(u"See the file."_s));
    QVERIFY(mail->text.contains(u"begin 644"_s) || mail->attachments.value(0).name == "a.txt"_L1);
}

void TestReceiving::aMissingFolderIsNamed()
{
    EmailChannel &channel = open({{u"folders"_s, u"INBOX, Nowhere"_s}});
    QTRY_COMPARE(channel.status.phase, ConnectorPhase::Failed);
    QCOMPARE(channel.status.error->code, ErrorCode::FolderMissing);
    QCOMPARE(channel.status.error->detail, u"Nowhere"_s);
}

void TestReceiving::startTlsWorks()
{
    deliver(u"starttls@example.test"_s);
    EmailChannel &channel = open({{u"imap_security"_s, u"starttls"_s}, {u"imap_port"_s, m_peers->dovecot.imapPort()}});
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QVERIFY(channel.message(u"starttls@example.test"_s));
}

void TestReceiving::tokensWork()
{
    deliver(u"token@example.test"_s);
    EmailChannel &channel = open({{u"login"_s, u"xoauth2"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QVERIFY(channel.message(u"token@example.test"_s));
    QVERIFY(m_peers->dovecot.log().contains("method=XOAUTH2"));
}

QTEST_GUILESS_MAIN(TestReceiving)
#include "test_receiving.moc"
