// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/smtpsocket.h"

#include "connectors/email/lineerrors.h"
#include "core/handle.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

namespace {

constexpr auto patience = 60s;
/// A server may look through the whole message before it takes it (RFC 5321, section 4.5.3.2.6 allows ten minutes).
constexpr auto patienceAfterData = 5min;
constexpr qsizetype longestLine = 16LL * 1024;
constexpr qsizetype mostLines = 200;

QByteArray stuffed(const QByteArray &message)
{
    QByteArray text = message;
    text.replace("\r\n.", "\r\n..");
    if (text.startsWith('.'))
        text.prepend('.');
    return text.endsWith("\r\n") ? text + ".\r\n" : text + "\r\n.\r\n";
}

} // namespace

QString SmtpReply::words() const
{
    return singleLine(u"%1 %2"_s.arg(code).arg(QString::fromUtf8(lines.join(' '))), 300);
}

SmtpSocket::SmtpSocket(const EmailSettings &settings, QObject *parent)
    : QObject(parent)
    , m_end(settings.smtp)
{
    m_socket.setSslConfiguration(settings.tls());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail({ErrorCode::TimedOut, m_end.host, true}); });
    connect(&m_socket, &QSslSocket::readyRead, this, &SmtpSocket::readLines);
    // A slow line is not a dead one.
    const auto goesOn = [this] {
        if (m_timer.isActive())
            m_timer.start();
    };
    connect(&m_socket, &QSslSocket::bytesWritten, this, goesOn);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, goesOn);
    connect(&m_socket, &QSslSocket::connected, this, &SmtpSocket::reached);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        Q_EMIT secured(ownerOf(m_socket.peerCertificate()));
        if (m_whenSecured)
            std::exchange(m_whenSecured, nullptr)();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { fail(tlsError(errors, m_socket.peerCertificate())); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        Error found = lineError(error, m_end.host);
        if (found.code == ErrorCode::TlsRefused)
            found.detail = m_socket.errorString();
        fail(found);
    });
}

void SmtpSocket::open(Take take)
{
    expect(std::move(take));
    if (m_end.security == Security::Tls)
        m_socket.connectToHostEncrypted(m_end.host, m_end.port);
    else
        m_socket.connectToHost(m_end.host, m_end.port);
}

void SmtpSocket::expect(Take take)
{
    m_reply = {};
    m_take = std::move(take);
    m_timer.start(patience);
}

void SmtpSocket::command(const QByteArray &line, Take take)
{
    // One command, one answer: what is here already would be taken for the answer to this one.
    if (m_socket.bytesAvailable() > 0) {
        fail({ErrorCode::ProtocolViolation, m_end.host, true});
        return;
    }
    expect(std::move(take));
    m_socket.write(line + "\r\n");
}

void SmtpSocket::data(const QByteArray &message, Take take)
{
    expect(std::move(take));
    m_timer.start(patienceAfterData);
    m_socket.write(stuffed(message));
}

void SmtpSocket::secure(std::function<void()> done)
{
    m_socket.readAll();
    m_whenSecured = std::move(done);
    m_timer.start(patience);
    m_socket.startClientEncryption();
}

void SmtpSocket::close()
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    m_socket.write("QUIT\r\n");
    m_socket.disconnectFromHost();
}

void SmtpSocket::readLines()
{
    while (m_socket.canReadLine() && !m_ended)
        take(m_socket.readLine(longestLine));
    if (!m_ended && m_socket.bytesAvailable() > longestLine)
        fail({ErrorCode::ProtocolViolation, m_end.host, true});
}

void SmtpSocket::take(const QByteArray &line)
{
    bool isNumber = false;
    const int code = line.left(3).toInt(&isNumber);
    const char mark = line.size() > 3 ? line.at(3) : ' ';
    const bool fits =
        isNumber && code >= 200 && code < 600 && (mark == ' ' || mark == '-' || mark == '\r' || mark == '\n');
    // An answer that nobody asked for would be taken for the answer to the next command.
    if (!fits || !m_take || m_reply.lines.size() >= mostLines) {
        fail({ErrorCode::ProtocolViolation, singleLine(QString::fromUtf8(line), 100), true});
        return;
    }
    m_reply.code = code;
    m_reply.lines.append(line.mid(4).trimmed());
    if (mark == '-')
        return;
    m_timer.stop();
    std::exchange(m_take, nullptr)(std::exchange(m_reply, {}));
}

void SmtpSocket::fail(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    m_take = nullptr;
    m_whenSecured = nullptr;
    m_socket.abort();
    Q_EMIT failed(error);
}

} // namespace throughline::email
