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

bool isForNow(const QString &words)
{
    const auto says = [&words](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); };
    for (const auto code : {"[UNAVAILABLE"_L1, "[INUSE"_L1, "[LIMIT"_L1, "[SERVERBUG"_L1}) {
        if (says(code))
            return true;
    }
    for (const auto code : {"[AUTHENTICATIONFAILED"_L1, "[AUTHORIZATIONFAILED"_L1, "[EXPIRED"_L1, "[CONTACTADMIN"_L1,
             "[NONEXISTENT"_L1, "[NOPERM"_L1}) {
        if (says(code))
            return false;
    }
    // Gmail: "Too many simultaneous connections", "Account exceeded command or bandwidth limits"; Exchange: "Request is
    // throttled", "Server Unavailable", "User is authenticated but not connected".
    for (const auto part : {"too many"_L1, "exceeded"_L1, "throttl"_L1, "unavailable"_L1, "not connected"_L1,
             "try again"_L1, "temporar"_L1, "server busy"_L1}) {
        if (says(part))
            return true;
    }
    return false;
}

Error folderError(const QString &folder, const QString &words)
{
    // Every mailbox has an INBOX (RFC 3501, section 5.1), and BAD says nothing about a folder.
    const bool isInbox = folder.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
    if (isInbox || isForNow(words) || words.startsWith("BAD"_L1))
        return {ErrorCode::ServerRefused, words, true};
    return {ErrorCode::FolderMissing, folder, false};
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
