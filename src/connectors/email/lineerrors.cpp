// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/lineerrors.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace throughline::email {

Error lineError(QAbstractSocket::SocketError error, const QString &host)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return {ErrorCode::HostNotFound, host, true};
    case QAbstractSocket::SocketTimeoutError: return {ErrorCode::TimedOut, host, true};
    case QAbstractSocket::RemoteHostClosedError: return {ErrorCode::ConnectionLost, host, true};
    case QAbstractSocket::SslHandshakeFailedError: return {ErrorCode::TlsRefused, host, false};
    default: return {ErrorCode::Unreachable, host, true};
    }
}

QString ownerOf(const QSslCertificate &certificate)
{
    return u"%1 (%2)"_s.arg(certificate.subjectInfo(QSslCertificate::CommonName).join(u", "_s),
        certificate.issuerInfo(QSslCertificate::CommonName).join(u", "_s));
}

Error tlsError(const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    QStringList reasons;
    for (const QSslError &each : errors) {
        if (!reasons.contains(each.errorString()))
            reasons.append(each.errorString());
    }
    const QString owner = certificate.subjectInfo(QSslCertificate::CommonName).join(u", "_s);
    const QString issuer = certificate.issuerInfo(QSslCertificate::CommonName).join(u", "_s);
    return {ErrorCode::TlsRefused, u"%1 (%2, %3)"_s.arg(reasons.join(u' '), owner, issuer), false};
}

} // namespace throughline::email
