// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

#include <QSslConfiguration>

namespace throughline::email {

enum class Security { Tls, StartTls, None };
enum class Login { Automatic, Plain, Login, XOAuth2 };

/// One end of a line: whom to call, and how.
struct Endpoint
{
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
};

/// A channel's settings, understood. Memory only: holds the password.
struct EmailSettings
{
    Address address; ///< the channel's own
    QString user;
    QString password; ///< for XOAUTH2 the token
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
/// refused (NotAllowed) to every host but this machine.
Result<EmailSettings> emailSettings(const ChannelConfig &config);

} // namespace throughline::email
