// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/probe.h"

#include "connectors/email/lineerrors.h"
#include "core/handle.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

Probe::Probe(const EmailSettings &settings, QObject *parent)
    : QObject(parent)
    , m_end(settings.imap)
{
    m_socket.setSslConfiguration(settings.tls());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail({ErrorCode::TimedOut, m_end.host, true}); });
    connect(&m_socket, &QSslSocket::connected, this, [this] { m_connected = true; });
    connect(&m_socket, &QSslSocket::encrypted, this, &Probe::secured);
    connect(&m_socket, &QSslSocket::sslErrors, this, &Probe::refuse);
    connect(&m_socket, &QSslSocket::readyRead, this, &Probe::readLines);
    connect(&m_socket, &QSslSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { fail(lineError(error, m_end.host)); });
}

void Probe::start()
{
    m_timer.start(15s);
    if (m_end.security == Security::Tls)
        m_socket.connectToHostEncrypted(m_end.host, m_end.port);
    else
        m_socket.connectToHost(m_end.host, m_end.port);
}

void Probe::readLines()
{
    while (m_socket.canReadLine() && !m_finished)
        take(m_socket.readLine(4096).trimmed());
}

void Probe::take(const QByteArray &line)
{
    if (m_report.greeting.isEmpty()) {
        m_report.greeting = singleLine(QString::fromUtf8(line), 120);
        if (m_end.security == Security::StartTls)
            m_socket.write("A1 STARTTLS\r\n");
        else
            finish();
    } else if (line.startsWith("A1 OK")) {
        m_socket.startClientEncryption();
    } else if (line.startsWith("A1 ")) {
        m_report.tls = Error{ErrorCode::TlsUnavailable, m_end.host, false};
        finish();
    }
}

void Probe::secured()
{
    m_report.certificate = ownerOf(m_socket.peerCertificate());
    if (m_end.security == Security::StartTls)
        finish();
}

void Probe::refuse(const QList<QSslError> &errors)
{
    m_report.tls = tlsError(errors, m_socket.peerCertificate());
    finish();
}

void Probe::fail(const Error &error)
{
    if (!m_connected)
        m_report.reach = error;
    else
        m_report.tls =
            error.code == ErrorCode::TlsRefused ? Error{ErrorCode::TlsRefused, m_socket.errorString(), false} : error;
    finish();
}

void Probe::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_timer.stop();
    Q_EMIT finished(m_report);
    deleteLater();
}

} // namespace throughline::email
