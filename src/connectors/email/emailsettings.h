// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

#include <QSslConfiguration>
#include <QUrl>

namespace throughline::email {

class Credentials;

enum class Security { Tls, StartTls, None };
enum class Login { Automatic, Plain, Login, XOAuth2 };

/// One end of a line: whom to call, and how.
struct Endpoint
{
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
};

/// Where access tokens are fetched (RFC 6749, section 6).
struct SignIn
{
    QUrl server; ///< its token endpoint; empty: nothing is fetched
    QString clientId;
    QString clientSecret; ///< may be empty
    QString refreshToken;

    bool isUsed() const { return !server.isEmpty(); }
};

/// A channel's settings, understood. Memory only: holds the password.
struct EmailSettings
{
    Address address; ///< the channel's own
    QString user;
    QString password; ///< for XOAUTH2 the token; empty where tokens are fetched
    SignIn signIn;
    std::shared_ptr<Credentials> credentials; ///< what each line logs in with
    Login login = Login::Automatic;
    Endpoint imap;
    Endpoint smtp;
    QStringList folders; ///< at least INBOX
    QString sentFolder; ///< empty: whichever the server says
    QString signature;
    int historyDays = 0; ///< 0: everything
    qint64 messageLimit = 0; ///< bytes of a message; larger ones come without their attachments
    QList<QSslCertificate> authorities; ///< trusted beside the system's

    /// For sockets of our own.
    QSslConfiguration tls() const;
};

/// InvalidInput (detail: the setting), SecretMissing, or a file of authorities that holds none. A line without TLS is
/// refused (NotAllowed) to every host but this machine. On the thread where they are used.
Result<EmailSettings> emailSettings(const ChannelConfig &config);

} // namespace throughline::email
