// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/submission.h"

#include "connectors/email/credentials.h"
#include "connectors/email/lineaddress.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

bool needsUtf8(const Envelope &envelope)
{
    return isInternational(envelope.from) || std::ranges::any_of(envelope.to, isInternational);
}

} // namespace

Submission::Submission(const EmailSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_socket(settings, this)
{
    m_secured = settings.smtp.security == Security::Tls;
    connect(&m_socket, &SmtpSocket::reached, this, &Submission::reached);
    connect(&m_socket, &SmtpSocket::secured, this, &Submission::secured);
    connect(&m_socket, &SmtpSocket::failed, this, [this](const Error &error) { finish(failure(error)); });
}

void Submission::send(const Envelope &envelope, const QByteArray &message)
{
    m_envelope = envelope;
    m_message = message;
    m_recipientsLeft = envelope.to;
    const auto addresses = envelope.to + QStringList{envelope.from};
    for (const QString &each : addresses) {
        if (lineAddress(each).isEmpty()) {
            QMetaObject::invokeMethod(
                this, [this, each] { finish(failure(ErrorCode::RecipientRefused, each)); }, Qt::QueuedConnection);
            return;
        }
    }
    open();
}

void Submission::tryLogin()
{
    open();
}

void Submission::open()
{
    m_socket.open([this](const SmtpReply &reply) {
        if (reply.isPositive())
            greet();
        else
            refuse(ErrorCode::ServerRefused, reply);
    });
}

void Submission::greet()
{
    // Not this machine's name: it tells a stranger nothing that he needs (RFC 5321, section 4.1.3 allows a literal).
    m_socket.command("EHLO [127.0.0.1]", [this](const SmtpReply &reply) { takeGreeting(reply); });
}

void Submission::takeGreeting(const SmtpReply &reply)
{
    if (!reply.isPositive()) {
        refuse(ErrorCode::ServerRefused, reply);
        return;
    }
    m_mechanisms.clear();
    m_offersUtf8 = false; // what counts is what is said over TLS
    for (const QByteArray &line : reply.lines) {
        const QByteArray upper = line.toUpper();
        if (upper.startsWith("AUTH ") || upper.startsWith("AUTH="))
            m_mechanisms += upper.mid(5).split(' ');
        else if (upper.startsWith("SIZE "))
            m_sizeLimit = upper.mid(5).toLongLong();
        m_offersTls = m_offersTls || upper == "STARTTLS";
        m_offersUtf8 = m_offersUtf8 || upper == "SMTPUTF8";
    }
    if (m_secured || m_settings.smtp.security == Security::None) {
        logIn();
        return;
    }
    if (!m_offersTls) {
        finish(failure(ErrorCode::TlsUnavailable, m_settings.smtp.host));
        return;
    }
    m_socket.command("STARTTLS", [this](const SmtpReply &answer) {
        if (!answer.isPositive())
            return refuse(ErrorCode::TlsUnavailable, answer);
        m_socket.secure([this] {
            m_secured = true;
            greet();
        });
    });
}

void Submission::logIn()
{
    m_settings.credentials->ask(this, [this](const Result<QString> &secret) {
        if (m_finished)
            return;
        if (!secret)
            return finish(failure(secret.error()));
        m_secret = *secret;
        authenticate(secret->toUtf8());
    });
}

void Submission::authenticate(const QByteArray &password)
{
    const QByteArray user = m_settings.user.toUtf8();
    const auto take = [this](const SmtpReply &reply) { takeLogin(reply); };
    const auto may = [this](
                         const char *mechanism) { return m_mechanisms.isEmpty() || m_mechanisms.contains(mechanism); };
    if (m_settings.login == Login::XOAuth2) {
        const QByteArray token = "user=" + user
            + "\x01"
              "auth=Bearer "
            + password + "\x01\x01";
        m_socket.command("AUTH XOAUTH2 " + token.toBase64(), [this, take](const SmtpReply &reply) {
            // 334: why it was refused, as JSON; an empty line makes the server say so in a code.
            if (reply.code == 334)
                m_socket.command({}, take);
            else
                takeLogin(reply);
        });
    } else if (m_settings.login == Login::Login || (m_settings.login == Login::Automatic && !may("PLAIN"))) {
        m_socket.command("AUTH LOGIN", [this, user, password, take](const SmtpReply &reply) {
            if (reply.code != 334)
                return takeLogin(reply);
            m_socket.command(user.toBase64(), [this, password, take](const SmtpReply &again) {
                if (again.code != 334)
                    return takeLogin(again);
                m_socket.command(password.toBase64(), take);
            });
        });
    } else {
        m_socket.command("AUTH PLAIN " + ('\0' + user + '\0' + password).toBase64(), take);
    }
}

void Submission::takeLogin(const SmtpReply &reply)
{
    const bool refused = !reply.isPositive() && !reply.isTemporary();
    if (refused && !m_secretRenewed && m_settings.credentials->isReplaceable(m_secret)) {
        m_secretRenewed = true; // once
        logIn();
    } else if (!reply.isPositive())
        refuse(ErrorCode::LoginRefused, reply);
    else if (m_envelope.to.isEmpty())
        finish({});
    else if (m_sizeLimit > 0 && m_message.size() > m_sizeLimit)
        finish(failure(ErrorCode::TooLarge, QString::number(m_sizeLimit)));
    else
        begin();
}

void Submission::begin()
{
    const bool utf8 = needsUtf8(m_envelope);
    if (utf8 && !m_offersUtf8) {
        const auto addresses = m_envelope.to + QStringList{m_envelope.from};
        finish(failure(ErrorCode::AddressUnsupported, *std::ranges::find_if(addresses, isInternational)));
        return;
    }
    // RFC 6531, section 3.4; the header has UTF-8 then as well.
    const QByteArray more = utf8 ? " SMTPUTF8 BODY=8BITMIME" : "";
    m_socket.command("MAIL FROM:<" + lineAddress(m_envelope.from) + '>' + more, [this](const SmtpReply &reply) {
        if (reply.isPositive())
            nextRecipient();
        else
            refuse(ErrorCode::MessageRefused, reply);
    });
}

void Submission::nextRecipient()
{
    if (m_recipientsLeft.isEmpty()) {
        sendData();
        return;
    }
    const QString recipient = m_recipientsLeft.takeFirst();
    m_socket.command("RCPT TO:<" + lineAddress(recipient) + '>',
        [this, recipient](const SmtpReply &reply) { takeRecipient(recipient, reply); });
}

void Submission::takeRecipient(const QString &recipient, const SmtpReply &reply)
{
    if (reply.isPositive())
        nextRecipient();
    else
        refuse(ErrorCode::RecipientRefused, reply, recipient);
}

void Submission::sendData()
{
    m_socket.command("DATA", [this](const SmtpReply &reply) {
        if (reply.code != 354)
            return refuse(ErrorCode::MessageRefused, reply);
        m_socket.data(m_message, [this](const SmtpReply &answer) {
            if (answer.isPositive())
                finish({});
            else
                refuse(answer.code == 552 ? ErrorCode::TooLarge : ErrorCode::MessageRefused, answer);
        });
    });
}

void Submission::refuse(ErrorCode code, const SmtpReply &reply, const QString &about)
{
    const QString detail = about.isEmpty() ? reply.words() : about + u": "_s + reply.words();
    // RFC 5321, section 4.2.1: 4yz is "not now", 5yz is "no". A login that is put off is no reason to ask for a
    // password.
    finish(reply.isTemporary() ? failure(ErrorCode::ServerBusy, detail, true) : failure(code, detail));
}

void Submission::finish(const Result<void> &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_socket.close();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace throughline::email
