// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailchannel.h"
#include "connectors/email/fakeimap.h"
#include "support/dovecotserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// What no real server does on command.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFakeServerServes();
    void receivingSurvives_data();
    void receivingSurvives();
    void aHangIsNoticed();
    void aServerThatForgetsWhatIsNew();
    void garbageInsteadOfAGreeting_data();
    void garbageInsteadOfAGreeting();
    void sendingFails_data();
    void sendingFails();
    void addressesBeyondAscii_data();
    void addressesBeyondAscii();
    void stoppingWaitsForNoServer();
};

// Else the other functions would pass for the wrong reason.
void TestFaults::theFakeServerServes()
{
    FakeServer server(greeting, imapServer([](const QByteArray &) { return std::nullopt; }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
    QCOMPARE(channel.message(u"1@x"_s)->text, u"Hello"_s);
}

void TestFaults::receivingSurvives_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray close = FakeServer::closeHere.toByteArray();
    QTest::newRow("closes after the login") << QByteArray("LOGIN") << close;
    QTest::newRow("closes in SELECT") << QByteArray("EXAMINE") << "* 1 EX" + close;
    QTest::newRow("closes in SEARCH") << QByteArray("UID SEARCH") << "* SEARCH" + close;
    QTest::newRow("closes in the middle of a header")
        << QByteArray("BODY.PEEK[HEADER]") << "* 1 FETCH (BODY[HEADER] {100}\r\nSubj" + close;
    QTest::newRow("closes in the middle of a body")
        << QByteArray("BODY.PEEK[TEXT]") << "* 1 FETCH (BODY[TEXT] {100}\r\nHel" + close;
    QTest::newRow("says BYE") << QByteArray("IDLE") << "* BYE going down\r\n" + close;
    QTest::newRow("refuses FETCH") << QByteArray("UID FETCH") << QByteArray("@tag@ NO [SERVERBUG] no\r\n");
    QTest::newRow("refuses SEARCH") << QByteArray("UID SEARCH") << QByteArray("@tag@ BAD what\r\n");
}

// The line is lost; nothing that was not received is taken for received; the channel waits to be woken.
void TestFaults::receivingSurvives()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    bool broken = true;
    FakeServer server(greeting, imapServer([&](const QByteArray &line) {
        return broken && line.contains(command) ? std::optional(answer) : std::nullopt;
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(channel.status.phase, ConnectorPhase::Waiting, 20'000);
    QVERIFY(channel.status.error->retryable);
    const auto before = channel.ids();
    QVERIFY(before.isEmpty() || command == "IDLE");
    broken = false;
    channel.connector().wake();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
}

// KIMAP gives up after half a minute of silence.
void TestFaults::aHangIsNoticed()
{
    FakeServer server(greeting, imapServer([](const QByteArray &line) {
        return line.contains("BODY.PEEK[TEXT]") ? std::optional<QByteArray>("") : std::nullopt;
    }));
    EmailChannel channel(settings(server.port()), u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(channel.status.phase, ConnectorPhase::Waiting, 50'000);
    QCOMPARE(channel.status.error->code, ErrorCode::ConnectionLost);
    QVERIFY(channel.ids().isEmpty());
}

// QRESYNC that names nothing, though there is something: the message would never be seen.
void TestFaults::aServerThatForgetsWhatIsNew()
{
    FakeServer server(greeting, imapServer([](const QByteArray &line) -> std::optional<QByteArray> {
        if (line.startsWith("CAPABILITY"))
            return "* CAPABILITY IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC\r\n@tag@ OK done\r\n";
        if (line.startsWith("EXAMINE"))
            return "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 2] ok\r\n* OK [HIGHESTMODSEQ 5] ok\r\n"
                   "@tag@ OK done\r\n";
        return std::nullopt;
    }));
    const QByteArray checkpoint =
        email::toCheckpoint({{u"INBOX"_s, {.validity = 7, .highest = 0, .lowest = 0, .complete = true, .modseq = 5}}});
    EmailChannel channel(settings(server.port()), u"secret"_s, checkpoint);
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QVERIFY(server.lines().join().contains("QRESYNC (7 5)"));
    QCOMPARE(channel.ids(), (QStringList{u"1@x"_s}));
    QVERIFY(!channel.cameAsHistory(u"1@x"_s));
}

void TestFaults::garbageInsteadOfAGreeting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << FakeServer::closeHere.toByteArray();
    QTest::newRow("a web server") << "HTTP/1.1 400 Bad Request\r\n\r\n" + FakeServer::closeHere.toByteArray();
    QTest::newRow("rubbish") << QByteArray(5'000, '\x03') + "\r\n" + FakeServer::closeHere.toByteArray();
}

void TestFaults::garbageInsteadOfAGreeting()
{
    QFETCH(QByteArray, bytes);
    FakeServer server(bytes, [](const QByteArray &) { return QByteArray(); });
    EmailChannel channel(settings(server.port(), server.port()), u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(channel.status.phase, ConnectorPhase::Waiting, 40'000);
    QVERIFY(channel.status.error);
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY(channel.outcome(reply.id));
    QCOMPARE(channel.outcome(reply.id)->delivery, Delivery::Failed);
    QVERIFY(channel.outcome(reply.id)->error->retryable);
}

void TestFaults::sendingFails_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("retryable");
    const QByteArray close = FakeServer::closeHere.toByteArray();
    const auto row = [](const char *name, const QByteArray &command, const QByteArray &answer, ErrorCode code,
                         bool retryable) { QTest::newRow(name) << command << answer << int(code) << retryable; };
    row("closes after EHLO", "EHLO", close, ErrorCode::ConnectionLost, true);
    row("closes in the middle of DATA", ".", close, ErrorCode::ConnectionLost, true);
    row("refuses the message", ".", "554 5.7.1 spam\r\n", ErrorCode::MessageRefused, false);
    row("is full", ".", "452 4.3.1 full\r\n", ErrorCode::ServerBusy, true);
    row("finds it too large", ".", "552 too large\r\n", ErrorCode::TooLarge, false);
    row("refuses the sender", "MAIL", "550 not you\r\n", ErrorCode::MessageRefused, false);
    row("puts the login off", "AUTH", "454 later\r\n", ErrorCode::ServerBusy, true);
    row("answers twice", "MAIL", "250 ok\r\n250 ok\r\n", ErrorCode::ProtocolViolation, true);
    row("answers nonsense", "MAIL", "hello\r\n", ErrorCode::ProtocolViolation, true);
    row("answers without end", "EHLO", QByteArray("250-x\r\n").repeated(1'000), ErrorCode::ProtocolViolation, true);
    row("sends a line without end", "EHLO", QByteArray(100'000, 'x'), ErrorCode::ProtocolViolation, true);
}

void TestFaults::sendingFails()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(bool, retryable);
    FakeServer imap(greeting, imapServer([](const QByteArray &) { return std::nullopt; }));
    bool inData = false;
    FakeServer smtp("220 ready\r\n", [&](const QByteArray &line) -> QByteArray {
        if (inData && line != ".")
            return {};
        inData = line == "DATA";
        if (line == command || (command != "." && line.startsWith(command)))
            return answer;
        return line.startsWith("EHLO") ? "250-mail\r\n250 AUTH PLAIN\r\n"
            : line == "DATA"           ? "354 go\r\n"
            : line.startsWith("AUTH")  ? "235 ok\r\n"
                                       : "250 ok\r\n";
    });
    EmailChannel channel(settings(imap.port(), smtp.port()), u"secret"_s);
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY(channel.outcome(reply.id));
    QCOMPARE(channel.outcome(reply.id)->delivery, Delivery::Failed);
    QCOMPARE(int(channel.outcome(reply.id)->error->code), code);
    QCOMPARE(channel.outcome(reply.id)->error->retryable, retryable);
    QCOMPARE(channel.outcomes.size(), 1);
}

void TestFaults::addressesBeyondAscii_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a domain") << QByteArray() << u"ann@b\u00FCcher.example"_s
                              << QByteArray("RCPT TO:<ann@xn--bcher-kva.example>");
    QTest::newRow("a name, not offered") << QByteArray() << u"j\u00FCrgen@example.test"_s << QByteArray();
    QTest::newRow("a name") << QByteArray("250-SMTPUTF8\r\n") << u"j\u00FCrgen@b\u00FCcher.example"_s
                            << QByteArray("RCPT TO:<j\xc3\xbcrgen@xn--bcher-kva.example>");
}

// A server without SMTPUTF8 would refuse it in its own words, or deliver it to somebody else.
void TestFaults::addressesBeyondAscii()
{
    QFETCH(QByteArray, offer);
    QFETCH(QString, recipient);
    QFETCH(QByteArray, line);
    FakeServer imap(greeting, imapServer([](const QByteArray &) { return std::nullopt; }));
    FakeServer smtp("220 ready\r\n", [&](const QByteArray &command) -> QByteArray {
        return command.startsWith("EHLO") ? "250-mail\r\n" + offer + "250 AUTH PLAIN\r\n"
            : command == "DATA"           ? "354 go\r\n"
            : command.startsWith("AUTH")  ? "235 ok\r\n"
            : command == "." || command.startsWith("MAIL") || command.startsWith("RCPT") || command == "QUIT"
            ? "250 ok\r\n"
            : QByteArray();
    });
    EmailChannel channel(settings(imap.port(), smtp.port()), u"secret"_s);
    const OutboundMessage reply = replyTo(recipient, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY(channel.outcome(reply.id));
    if (!line.isEmpty()) {
        QCOMPARE(channel.outcome(reply.id)->delivery, Delivery::Sent);
        QVERIFY(smtp.lines().contains(line));
        const bool asked = std::ranges::any_of(
            smtp.lines(), [](const QByteArray &each) { return each.startsWith("MAIL") && each.contains("SMTPUTF8"); });
        QCOMPARE(asked, !offer.isEmpty());
        return;
    }
    QCOMPARE(channel.outcome(reply.id)->error, (Error{ErrorCode::AddressUnsupported, recipient, false}));
    QVERIFY(std::ranges::none_of(smtp.lines(), [](const QByteArray &each) { return each.startsWith("MAIL"); }));
}

// Closing the program must not wait for a server; this one never answers.
void TestFaults::stoppingWaitsForNoServer()
{
    FakeServer silent({}, [](const QByteArray &) { return QByteArray(); });
    EmailChannel channel(settings(silent.port(), silent.port()), u"secret"_s);
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY(silent.connections() > 1);
    channel.stop();
    QVERIFY(channel.stopped);
    QVERIFY(channel.outcome(reply.id)->error->retryable);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
