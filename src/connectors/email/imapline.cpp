// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/imapline.h"

#include "connectors/email/credentials.h"
#include "connectors/email/probe.h"
#include "core/handle.h"

#include <KIMAP/CapabilitiesJob>
#include <KIMAP/EnableJob>
#include <KIMAP/LoginJob>
#include <KIMAP/SessionUiProxy>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

namespace {

constexpr int patienceInSeconds = 30;

/// KIMAP asks whether to go on with a certificate that does not verify. Never.
class Refuses : public KIMAP::SessionUiProxy
{
public:
    bool ignoreSslError(const KSslErrorUiData &) override { return false; }
};

KIMAP::LoginJob::EncryptionMode encryption(Security security)
{
    switch (security) {
    case Security::Tls: return KIMAP::LoginJob::SSLorTLS;
    case Security::StartTls: return KIMAP::LoginJob::STARTTLS;
    case Security::None: break;
    }
    return KIMAP::LoginJob::Unencrypted;
}

KIMAP::LoginJob::AuthenticationMode authentication(Login login, bool plainCommand)
{
    if (login == Login::XOAuth2)
        return KIMAP::LoginJob::XOAuth2;
    if (login == Login::Login)
        return KIMAP::LoginJob::Login;
    return plainCommand ? KIMAP::LoginJob::ClearText : KIMAP::LoginJob::Plain;
}

/// KIMAP makes its sockets from Qt's default configuration and takes no other, so an authority of one's own is trusted
/// by this whole process. Only ever added to, and only what an administrator named in a channel's settings.
void trust(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> added;
    for (const QSslCertificate &each : authorities) {
        if (!configuration.caCertificates().contains(each))
            added.append(each);
    }
    if (added.isEmpty())
        return;
    configuration.addCaCertificates(added);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace

QString serverWords(const KIMAP::Job *job)
{
    // KIMAP translates its part of the sentence; the tag is the same in every language.
    static const QRegularExpression tagged(
        uR"(\bA\d{6} (NO|BAD) ?(.*))"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = tagged.match(job->errorText());
    return match.hasMatch() ? singleLine(match.captured(1) + u' ' + match.captured(2), 300) : QString();
}

ImapLine::ImapLine(const EmailSettings &settings, QObject *graveyard, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_graveyard(graveyard)
    , m_patience(2s)
{
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &ImapLine::suspect);
}

ImapLine::~ImapLine()
{
    buryLine();
}

void ImapLine::open()
{
    m_settings.credentials->ask(this, [this](const Result<QString> &secret) {
        if (!secret)
            return fail(secret.error());
        m_secret = *secret;
        call();
    });
}

void ImapLine::call()
{
    trust(m_settings.authorities);
    m_session = new KIMAP::Session(m_settings.imap.host, m_settings.imap.port, m_graveyard);
    m_session->setUiProxy(KIMAP::SessionUiProxy::Ptr(new Refuses));
    m_session->setTimeout(patienceInSeconds);
    const auto ended = [this] {
        m_ended = true;
        diagnose();
    };
    connect(m_session, &KIMAP::Session::connectionLost, this, ended);
    connect(m_session, &KIMAP::Session::connectionFailed, this, ended);
    // KIMAP begins with TLS where the first job is a login that wants it.
    if (m_settings.imap.security == Security::Tls)
        logIn(false);
    else
        greet();
    m_watchdog.start(m_patience);
    m_patience *= 2;
}

void ImapLine::greet()
{
    m_greeted = false;
    auto *job = new KIMAP::CapabilitiesJob(m_session);
    connect(job, &KJob::result, this, [this, job] {
        if (job->session() != m_session || m_failed || (job->error() && serverWords(job).isEmpty()))
            return;
        m_greeted = true;
        logIn(m_settings.imap.security == Security::None && m_settings.login == Login::Automatic);
    });
    job->start();
}

bool ImapLine::isAnswered() const
{
    return m_settings.imap.security == Security::Tls ? m_session->state() != KIMAP::Session::Disconnected : m_greeted;
}

void ImapLine::suspect()
{
    if (m_failed || isAnswered())
        return;
    auto *probe = new Probe(m_settings, this);
    connect(probe, &Probe::finished, this, [this](const ProbeReport &report) {
        if (m_failed || !m_session || isAnswered())
            return;
        if (report.reach || report.tls) {
            fail(report.reach ? *report.reach : *report.tls);
        } else {
            buryLine();
            open();
        }
    });
    probe->start();
}

void ImapLine::logIn(bool plainCommand)
{
    auto *job = new KIMAP::LoginJob(m_session);
    job->setUserName(m_settings.user);
    job->setPassword(m_secret);
    job->setEncryptionMode(encryption(m_settings.imap.security));
    job->setAuthenticationMode(authentication(m_settings.login, plainCommand));
    connect(job, &KJob::result, this, [this, job, plainCommand] {
        if (job->session() == m_session) // and not of one that was given up
            loggedIn(job, plainCommand);
    });
    job->start();
}

void ImapLine::loggedIn(const KIMAP::Job *job, bool plainCommand)
{
    if (m_failed)
        return;
    if (!job->error()) {
        askCapabilities();
        return;
    }
    const QString words = serverWords(job);
    // KIMAP's mechanism ends without the server's words where that says why a token is refused.
    const bool tokenRefused =
        m_settings.login == Login::XOAuth2 && m_session->state() == KIMAP::Session::NotAuthenticated;
    const bool busy = words.contains("UNAVAILABLE"_L1);
    if ((tokenRefused || !words.isEmpty()) && !busy && !m_secretRenewed
        && m_settings.credentials->isReplaceable(m_secret)) {
        m_secretRenewed = true; // once
        buryLine();
        open();
    } else if (tokenRefused && words.isEmpty()) {
        fail({ErrorCode::LoginRefused, {}, false});
    } else if (!words.isEmpty()) {
        fail({busy ? ErrorCode::ServerBusy : ErrorCode::LoginRefused, words, busy});
    } else if (m_session->state() == KIMAP::Session::NotAuthenticated && m_settings.login == Login::Automatic
        && !plainCommand) {
        logIn(true); // a server without AUTH=PLAIN still has the LOGIN command
    } else {
        diagnose();
    }
}

void ImapLine::askCapabilities()
{
    auto *job = new KIMAP::CapabilitiesJob(m_session);
    connect(job, &KJob::result, this, [this, job] {
        if (m_failed || job->error())
            return;
        m_capabilities = job->capabilities();
        if (offers(u"QRESYNC"_s) && offers(u"ENABLE"_s)) {
            auto *enable = new KIMAP::EnableJob(m_session);
            enable->setCapabilities({u"QRESYNC"_s});
            enable->start();
        }
        m_open = true;
        Q_EMIT opened();
    });
    job->start();
}

void ImapLine::diagnose()
{
    if (m_failed)
        return;
    if (m_open) {
        fail({ErrorCode::ConnectionLost, m_settings.imap.host, true});
        return;
    }
    m_failed = true;
    auto *probe = new Probe(m_settings, this);
    connect(probe, &Probe::finished, this, [this](const ProbeReport &report) {
        Error error{ErrorCode::ProtocolViolation, report.greeting, true};
        if (report.reach)
            error = *report.reach;
        else if (report.tls)
            error = *report.tls;
        m_failed = false;
        fail(error);
    });
    probe->start();
}

void ImapLine::fail(const Error &error)
{
    if (m_failed)
        return;
    m_failed = true;
    buryLine();
    Q_EMIT failed(error);
}

void ImapLine::buryLine()
{
    if (!m_session)
        return;
    KIMAP::Session *session = m_session;
    m_session = nullptr;
    disconnect(session, nullptr, this, nullptr);
    if (m_ended) {
        session->deleteLater();
        return;
    }
    connect(session, &KIMAP::Session::connectionLost, session, &QObject::deleteLater);
    connect(session, &KIMAP::Session::connectionFailed, session, &QObject::deleteLater);
    // Longer than a read of KIMAP's thread can take (30 s).
    QTimer::singleShot(35s, session, &QObject::deleteLater);
    session->close();
}

} // namespace throughline::email
