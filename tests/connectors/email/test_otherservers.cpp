// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailchannel.h"
#include "connectors/email/fakeimap.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

/// Two messages; `bodies` answers the command that fetches bodies.
FakeServer::Answer twoMessages(std::function<QByteArray(const QByteArray &command)> bodies)
{
    return imapServer([bodies = std::move(bodies)](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.startsWith("EXAMINE"))
            return "* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 3] ok\r\n@tag@ OK done\r\n";
        if (command.startsWith("UID SEARCH"))
            return "* SEARCH 1 2\r\n@tag@ OK done\r\n";
        if (command.contains("BODY.PEEK[HEADER]"))
            return "* 1 FETCH (RFC822.SIZE 50 BODY[HEADER] {21}\r\nMessage-ID: <1@x>\r\n\r\n FLAGS () UID 1)\r\n"
                   "* 2 FETCH (RFC822.SIZE 50 BODY[HEADER] {21}\r\nMessage-ID: <2@x>\r\n\r\n FLAGS () UID 2)\r\n"
                   "@tag@ OK done\r\n";
        if (command.contains("BODY.PEEK[TEXT]"))
            return bodies(command);
        return std::nullopt;
    });
}

QByteArray smtpAnswer(const QByteArray &line)
{
    return line.startsWith("EHLO")                                          ? "250-mail\r\n250 AUTH PLAIN\r\n"
        : line == "DATA"                                                    ? "354 go\r\n"
        : line.startsWith("AUTH")                                           ? "235 ok\r\n"
        : line == "." || line.startsWith("MAIL") || line.startsWith("RCPT") ? "250 ok\r\n"
                                                                            : QByteArray();
}

bool anyStartsWith(const QByteArrayList &lines, const QByteArray &beginning)
{
    return std::ranges::any_of(lines, [&](const QByteArray &each) {
        return each.startsWith(beginning) || each.mid(each.indexOf(' ') + 1).startsWith(beginning);
    });
}

} // namespace

/// What Gmail, Exchange, Cyrus and others say that Dovecot does not.
class TestOtherServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loginsThatAreRefused_data();
    void loginsThatAreRefused();
    void foldersThatDoNotOpen_data();
    void foldersThatDoNotOpen();
    void aMessageThatIsRefusedHoldsNothingUp();
    void aMessageThatGoesMeanwhileIsNone();
    void anEmptyBodyIsAMessage_data();
    void anEmptyBodyIsAMessage();
    void largeUids();
    void qresyncThatCannotBeEnabled();
    void sentBelowInbox();
    void nothingIsRepeatedWhileSentCannotBeLookedInto();
};

void TestOtherServers::loginsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("forNow");
    const auto row = [](const char *words, bool forNow) { QTest::newRow(words) << QByteArray(words) << forNow; };
    row("NO [ALERT] Too many simultaneous connections. (Failure)", true);
    row("NO [ALERT] Account exceeded command or bandwidth limits. (Failure)", true);
    row("NO [LIMIT] Mailbox sessions exceeded", true);
    row("NO [INUSE] Locked", true);
    row("NO [UNAVAILABLE] Temporary authentication failure.", true);
    row("NO Request is throttled. Suggested Backoff Time: 2412 milliseconds", true);
    row("NO Server Unavailable. 15", true);
    row("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", false);
    row("NO [AUTHENTICATIONFAILED] Too many failures, temporarily refused", false);
    row("NO [ALERT] Application-specific password required (Failure)", false);
    row("NO LOGIN failed.", false);
}

// "Wrong password" where there are only too many windows open makes somebody type the password, and nothing comes in
// until then.
void TestOtherServers::loginsThatAreRefused()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, forNow);
    FakeServer server(greeting, imapServer([&](const QByteArray &command) {
        return command.startsWith("LOGIN") ? std::optional("@tag@ " + words + "\r\n") : std::nullopt;
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(channel.status.phase, forNow ? ConnectorPhase::Waiting : ConnectorPhase::Failed, 20'000);
    QCOMPARE(channel.status.error->code, forNow ? ErrorCode::ServerBusy : ErrorCode::LoginRefused);
    QCOMPARE(channel.status.error->detail, QString::fromLatin1(words));
}

void TestOtherServers::foldersThatDoNotOpen_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("missing");
    QTest::newRow("Exchange") << u"Orders"_s << QByteArray("BAD User is authenticated but not connected.") << false;
    QTest::newRow("a limit") << u"Orders"_s << QByteArray("NO [LIMIT] later") << false;
    QTest::newRow("an inbox") << u"INBOX"_s << QByteArray("NO Mailbox cannot be opened") << false;
    QTest::newRow("not there") << u"Orders"_s << QByteArray("NO [NONEXISTENT] Unknown Mailbox: Orders") << true;
    QTest::newRow("not there, in its own words") << u"Orders"_s << QByteArray("NO Orders doesn't exist.") << true;
}

// A channel that says "there is no such folder" stays off until somebody looks; this server was busy.
void TestOtherServers::foldersThatDoNotOpen()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, words);
    QFETCH(bool, missing);
    bool broken = true;
    FakeServer server(greeting, imapServer([&](const QByteArray &command) {
        return broken && command.startsWith("EXAMINE") ? std::optional("@tag@ " + words + "\r\n") : std::nullopt;
    }));
    QJsonObject with = settings(server.port());
    with[u"folders"] = folder;
    EmailChannel channel(with, u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(channel.status.phase, missing ? ConnectorPhase::Failed : ConnectorPhase::Waiting, 20'000);
    QCOMPARE(channel.status.error->code, missing ? ErrorCode::FolderMissing : ErrorCode::ServerRefused);
    if (missing)
        return;
    broken = false;
    channel.connector().wake();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
}

// One damaged message in Exchange would stop the mailbox for good.
void TestOtherServers::aMessageThatIsRefusedHoldsNothingUp()
{
    FakeServer server(greeting, twoMessages([](const QByteArray &command) -> QByteArray {
        return command.startsWith("UID FETCH 2 ")
            ? "* 2 FETCH (BODY[TEXT] {5}\r\nHello UID 2)\r\n@tag@ OK done\r\n"
            : "@tag@ NO The requested message could not be converted to an RFC-822 compatible format.\r\n";
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    auto ids = channel.ids();
    ids.sort();
    QCOMPARE(ids, (QStringList{u"1@x"_s, u"2@x"_s}));
    QCOMPARE(channel.message(u"2@x"_s)->text, u"Hello"_s);
    QVERIFY(channel.message(u"1@x"_s)->text.contains(
        u"could not be converted"_s)); // and it is seen that something is missing
}

// Its header alone would stand in the desk as an empty message for ever.
void TestOtherServers::aMessageThatGoesMeanwhileIsNone()
{
    FakeServer server(greeting, twoMessages([](const QByteArray &) -> QByteArray {
        return "* 1 EXPUNGE\r\n* 1 FETCH (BODY[TEXT] {5}\r\nHello UID 2)\r\n@tag@ OK done\r\n";
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"2@x"_s}));
}

void TestOtherServers::anEmptyBodyIsAMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a literal") << QByteArray("{0}\r\n");
    QTest::newRow("a string") << QByteArray("\"\"");
    QTest::newRow("nothing") << QByteArray("NIL");
}

void TestOtherServers::anEmptyBodyIsAMessage()
{
    QFETCH(QByteArray, body);
    FakeServer server(greeting, imapServer([&](const QByteArray &command) {
        return command.contains("BODY.PEEK[TEXT]")
            ? std::optional("* 1 FETCH (BODY[TEXT] " + body + " UID 1)\r\n@tag@ OK done\r\n")
            : std::nullopt;
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
    QCOMPARE(channel.message(u"1@x"_s)->text, QString());
}

// UIDs have 32 bits (RFC 3501, section 2.3.1.1), and gaps of any size.
void TestOtherServers::largeUids()
{
    FakeServer server(greeting, imapServer([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.startsWith("EXAMINE"))
            return "* 1 EXISTS\r\n* OK [UIDVALIDITY 4294967290] ok\r\n* OK [UIDNEXT 4294967280] ok\r\n@tag@ OK "
                   "done\r\n";
        if (command.startsWith("UID SEARCH"))
            return "* SEARCH 4000000000\r\n@tag@ OK done\r\n";
        if (command.contains("BODY.PEEK[HEADER]"))
            return "* 1 FETCH (RFC822.SIZE 50 BODY[HEADER] {21}\r\nMessage-ID: <1@x>\r\n\r\n FLAGS () UID "
                   "4000000000)\r\n"
                   "@tag@ OK done\r\n";
        if (command.contains("BODY.PEEK[TEXT]"))
            return "* 1 FETCH (BODY[TEXT] {5}\r\nHello UID 4000000000)\r\n@tag@ OK done\r\n";
        return std::nullopt;
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
}

void TestOtherServers::qresyncThatCannotBeEnabled()
{
    FakeServer server(greeting, imapServer([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.startsWith("CAPABILITY"))
            return "* CAPABILITY IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC\r\n@tag@ OK done\r\n";
        if (command.startsWith("ENABLE") || command.contains("(QRESYNC"))
            return "@tag@ BAD what\r\n";
        return std::nullopt;
    }));
    const QByteArray checkpoint =
        email::toCheckpoint({{u"INBOX"_s, {.validity = 7, .highest = 0, .lowest = 0, .complete = true, .modseq = 5}}});
    EmailChannel channel(settings(server.port()), u"secret"_s, checkpoint);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
}

// Cyrus and Courier have all folders below INBOX, and refuse to make others.
void TestOtherServers::sentBelowInbox()
{
    FakeServer imap(greeting, imapServer([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.startsWith("CAPABILITY"))
            return "* CAPABILITY IMAP4rev1 IDLE NAMESPACE\r\n@tag@ OK done\r\n";
        if (command.startsWith("NAMESPACE"))
            return "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n@tag@ OK done\r\n";
        if (command.startsWith("CREATE \"Sent\""))
            return "@tag@ NO Permission denied\r\n";
        if (command.startsWith("APPEND"))
            return "@tag@ NO that is all that this test wants to know\r\n";
        return std::nullopt;
    }));
    FakeServer smtp("220 ready\r\n", smtpAnswer);
    EmailChannel channel(settings(imap.port(), smtp.port()), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY(channel.outcome(reply.id));
    QTRY_VERIFY(anyStartsWith(imap.lines(), "APPEND"));
    QVERIFY(anyStartsWith(imap.lines(), "CREATE \"INBOX.Sent\""));
    QVERIFY(anyStartsWith(imap.lines(), "APPEND \"INBOX.Sent\""));
}

// "It is not in Sent" is no answer of a server that is busy: the customer would get the reply twice.
void TestOtherServers::nothingIsRepeatedWhileSentCannotBeLookedInto()
{
    FakeServer imap(greeting, imapServer([](const QByteArray &command) -> std::optional<QByteArray> {
        if (command.startsWith("LIST"))
            return "* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Sent\r\n@tag@ OK done\r\n";
        if (command.startsWith("SELECT"))
            return "@tag@ NO [UNAVAILABLE] later\r\n";
        return std::nullopt;
    }));
    FakeServer smtp("220 ready\r\n", smtpAnswer);
    EmailChannel channel(settings(imap.port(), smtp.port()), u"secret"_s);
    OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    reply.repeated = true;
    channel.connector().send(reply);
    QTRY_VERIFY_WITH_TIMEOUT(channel.outcome(reply.id), 20'000);
    QCOMPARE(channel.outcome(reply.id)->delivery, Delivery::Failed);
    QVERIFY(channel.outcome(reply.id)->error->retryable);
    QVERIFY(!anyStartsWith(smtp.lines(), "MAIL"));
}

QTEST_GUILESS_MAIN(TestOtherServers)
#include "test_otherservers.moc"
