// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/connectiontest.h"
#include "connectors/email/emailchannel.h"
#include "connectors/email/fakeimap.h"
#include "connectors/email/signinserver.h"
#include "core/sentence.h"
#include "support/mailpeers.h"

#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QString agent = u"agent@example.test"_s;

SignInServer::Answer good(int lifetime = 3600)
{
    return {.json = {{u"access_token"_s, DovecotServer::token(agent)}, {u"token_type"_s, u"Bearer"_s},
                {u"expires_in"_s, lifetime}}};
}

QMap<QString, QString> secrets()
{
    return {{u"oauth_refresh_token"_s, u"first+refresh"_s}, {u"oauth_client_secret"_s, u"client secret"_s}};
}

QJsonObject fetching(QJsonObject settings, const SignInServer &server)
{
    settings[u"oauth_token_url"] = server.url();
    settings[u"oauth_client_id"] = u"desk"_s;
    return settings;
}

} // namespace

/// Access tokens live an hour; a desk is open all day.
class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_peers.reset(); }

    void tokensAreFetchedForBothLines();
    void whatExpiresIsFetchedAgain();
    void aTokenThatIsRefusedIsFetchedAgain();
    void aTokenThatIsRefusedForSendingIsFetchedAgain();
    void aTokenThatStaysRefusedIsSaid();
    void aNewRefreshTokenIsKept();
    void theConnectionTestKeepsItToo();
    void refusalsAreSaid_data();
    void refusalsAreSaid();
    void theSettingsAreChecked_data();
    void theSettingsAreChecked();

private:
    bool startPeers()
    {
        m_peers = std::make_unique<MailPeers>();
        return m_peers->start();
    }

    std::unique_ptr<MailPeers> m_peers;
};

void TestSignIn::init()
{
    if (!MailPeers::areInstalled())
        QSKIP("Dovecot or Exim is missing");
}

void TestSignIn::tokensAreFetchedForBothLines()
{
    QVERIFY(startPeers());
    SignInServer server([](const QUrlQuery &) { return good(); });
    EmailChannel channel(fetching(m_peers->settings(), server), secrets());
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY_WITH_TIMEOUT(channel.outcome(reply.id), 10'000);
    QCOMPARE(channel.outcome(reply.id)->error, std::nullopt);
    QCOMPARE(server.forms().size(), 1); // one for all lines
    const QUrlQuery form = server.forms().first();
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded), u"first+refresh"_s);
    QCOMPARE(form.queryItemValue(u"client_id"_s), u"desk"_s);
    QCOMPARE(form.queryItemValue(u"client_secret"_s, QUrl::FullyDecoded), u"client secret"_s);
}

void TestSignIn::whatExpiresIsFetchedAgain()
{
    QVERIFY(startPeers());
    SignInServer server([](const QUrlQuery &) { return good(0); });
    EmailChannel channel(fetching(m_peers->settings(), server), secrets());
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    const qsizetype before = server.forms().size();
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY_WITH_TIMEOUT(channel.outcome(reply.id), 10'000);
    QCOMPARE(channel.outcome(reply.id)->delivery, Delivery::Sent);
    QVERIFY(server.forms().size() > before);
}

// Revoked, or the clocks differ: the server's word counts, not the time.
void TestSignIn::aTokenThatIsRefusedIsFetchedAgain()
{
    QVERIFY(startPeers());
    int asked = 0;
    SignInServer server([&asked](const QUrlQuery &) {
        SignInServer::Answer answer = good();
        if (++asked == 1)
            answer.json[u"access_token"] = DovecotServer::token(agent, -60);
        return answer;
    });
    EmailChannel channel(fetching(m_peers->settings(), server), secrets());
    QTRY_VERIFY_WITH_TIMEOUT(channel.status.phase == ConnectorPhase::Online && channel.status.idle, 20'000);
    QCOMPARE(server.forms().size(), 2);
}

void TestSignIn::aTokenThatIsRefusedForSendingIsFetchedAgain()
{
    int asked = 0;
    SignInServer server([&asked](const QUrlQuery &) {
        return SignInServer::Answer{.json = {{u"access_token"_s, u"token %1"_s.arg(++asked)}}};
    });
    FakeServer imap(greeting, imapServer([](const QByteArray &) { return std::nullopt; }));
    FakeServer smtp("220 ready\r\n", [refused = false](const QByteArray &line) mutable -> QByteArray {
        if (std::exchange(refused, false))
            return "535 5.7.8 expired\r\n"; // to the empty line that ends what was refused
        if (line.startsWith("AUTH XOAUTH2 ")) {
            refused = QByteArray::fromBase64(line.mid(13)) != "user=agent@example.test\1auth=Bearer token 2\1\1"_ba;
            return refused ? "334 eyJzdGF0dXMiOiI0MDAifQ==\r\n" : "235 ok\r\n";
        }
        return line.startsWith("EHLO")                                          ? "250-mail\r\n250 AUTH XOAUTH2\r\n"
            : line == "DATA"                                                    ? "354 go\r\n"
            : line == "." || line.startsWith("MAIL") || line.startsWith("RCPT") ? "250 ok\r\n"
                                                                                : QByteArray();
    });
    EmailChannel channel(fetching(settings(imap.port(), smtp.port()), server), secrets());
    const OutboundMessage reply = replyTo(u"customer@example.test"_s, u"Hello"_s);
    channel.connector().send(reply);
    QTRY_VERIFY(channel.outcome(reply.id));
    QCOMPARE(channel.outcome(reply.id)->error, std::nullopt);
    QCOMPARE(server.forms().size(), 2);
}

// Asking again and again would lock the account.
void TestSignIn::aTokenThatStaysRefusedIsSaid()
{
    QVERIFY(startPeers());
    SignInServer server([](const QUrlQuery &) {
        SignInServer::Answer answer = good();
        answer.json[u"access_token"] = DovecotServer::token(agent, -60);
        return answer;
    });
    EmailChannel channel(fetching(m_peers->settings(), server), secrets());
    QTRY_COMPARE_WITH_TIMEOUT(channel.status.phase, ConnectorPhase::Failed, 20'000);
    QCOMPARE(channel.status.error->code, ErrorCode::LoginRefused);
    QVERIFY(server.forms().size() <= 4);
}

// Used up, the first one opens nothing any more: without the second somebody has to sign in again.
void TestSignIn::aNewRefreshTokenIsKept()
{
    QVERIFY(startPeers());
    SignInServer server([](const QUrlQuery &) {
        SignInServer::Answer answer = good(0);
        answer.json[u"refresh_token"] = u"second"_s;
        return answer;
    });
    EmailChannel channel(fetching(m_peers->settings(), server), secrets());
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 20'000);
    QCOMPARE(channel.kept, (QMap<QString, QString>{{u"oauth_refresh_token"_s, u"second"_s}}));
    QCOMPARE(server.forms().last().queryItemValue(u"refresh_token"_s), u"second"_s);
}

void TestSignIn::theConnectionTestKeepsItToo()
{
    QVERIFY(startPeers());
    SignInServer server([](const QUrlQuery &) {
        SignInServer::Answer answer = good();
        answer.json[u"refresh_token"] = u"second"_s;
        return answer;
    });
    QString kept;
    const QFuture<TestStep> test = email::ConnectionTest::run({.id = {},
        .name = {},
        .settings = fetching(m_peers->settings(), server),
        .secrets = secrets(),
        .keepSecret = [&kept](const QString &name, const QString &secret) { kept = name + u'=' + secret; }});
    QTRY_VERIFY_WITH_TIMEOUT(test.isFinished(), 20'000);
    const auto steps = test.results();
    for (const TestStep &each : steps)
        QVERIFY2(!each.error, qPrintable(each.name));
    QCOMPARE(steps.last().name, u"submission"_s);
    QCOMPARE(kept, u"oauth_refresh_token=second"_s);
}

void TestSignIn::refusalsAreSaid_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QJsonObject &json, int status, ErrorCode code, bool retryable,
                         const QString &detail) {
        QTest::newRow(name) << json << status << int(code) << retryable << detail;
    };
    row("revoked", {{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"Token has been revoked."_s}}, 400,
        ErrorCode::SignInAgain, false, u"invalid_grant: Token has been revoked."_s);
    row("another client", {{u"error"_s, u"invalid_client"_s}}, 401, ErrorCode::SignInRefused, false,
        u"invalid_client"_s);
    row("down", {}, 503, ErrorCode::ServerBusy, true, u"127.0.0.1 503"_s);
    row("too often", {{u"error"_s, u"slow_down"_s}}, 429, ErrorCode::ServerBusy, true, u"slow_down"_s);
    row("another page", {}, 404, ErrorCode::SignInRefused, false, u"127.0.0.1 404"_s);
    row("sent elsewhere", {}, 302, ErrorCode::SignInRefused, false, u"127.0.0.1 302"_s);
    row("no token in it", {{u"token_type"_s, u"Bearer"_s}}, 200, ErrorCode::SignInRefused, false, u"127.0.0.1 200"_s);
    row("repeats the token", {{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"no: first+refresh"_s}}, 400,
        ErrorCode::SignInAgain, false, u"127.0.0.1 400"_s);
}

void TestSignIn::refusalsAreSaid()
{
    QFETCH(QJsonObject, json);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(bool, retryable);
    QFETCH(QString, detail);
    SignInServer server([&](const QUrlQuery &) { return SignInServer::Answer{.json = json, .status = status}; });
    FakeServer mail({}, [](const QByteArray &) { return QByteArray(); });
    EmailChannel channel(fetching(settings(mail.port(), mail.port()), server), secrets());
    QTRY_COMPARE(channel.status.phase, retryable ? ConnectorPhase::Waiting : ConnectorPhase::Failed);
    QCOMPARE(*channel.status.error, (Error{ErrorCode(code), detail, retryable}));
    QCOMPARE(mail.connections(), 0); // with what would it log in?
    if (ErrorCode(code) == ErrorCode::SignInAgain)
        QVERIFY(sentence(*channel.status.error).contains(u"Sign in again"_s));
}

void TestSignIn::theSettingsAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("in the clear") << u"oauth_token_url"_s << u"http://login.example.org/token"_s
                                  << int(ErrorCode::NotAllowed) << u"login.example.org"_s;
    QTest::newRow("no address") << u"oauth_token_url"_s << u"login"_s << int(ErrorCode::InvalidInput)
                                << u"oauth_token_url"_s;
    QTest::newRow("no client") << u"oauth_client_id"_s << QString() << int(ErrorCode::InvalidInput)
                               << u"oauth_client_id"_s;
}

void TestSignIn::theSettingsAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, code);
    QFETCH(QString, detail);
    QJsonObject wrong = settings(1);
    wrong[u"oauth_token_url"] = u"https://login.example.org/token"_s;
    wrong[u"oauth_client_id"] = u"desk"_s;
    EmailChannel unsecret(wrong, QMap<QString, QString>{});
    QCOMPARE(unsecret.status.error->code, ErrorCode::SecretMissing);
    wrong[name] = value;
    EmailChannel channel(wrong, secrets());
    QCOMPARE(channel.status.phase, ConnectorPhase::Failed);
    QCOMPARE(int(channel.status.error->code), code);
    QCOMPARE(channel.status.error->detail, detail);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_signin.moc"
