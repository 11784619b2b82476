// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailsettings.h"
#include "core/instant.h"

#include <QNetworkAccessManager>

namespace throughline::email {

/// What a sign-in server gave.
struct AccessToken
{
    QString token;
    std::optional<Milliseconds> lifetime; ///< nothing: not told
    QString refreshToken; ///< the one to use next time; empty: the same again

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

/// Asks a sign-in server for an access token, with a refresh token (RFC 6749, section 6). The client's secret goes in
/// the body (section 2.3.1), which is what the large providers of mail take. Lives until it has answered.
///
/// SignInAgain: the refresh token is good for nothing any more. SignInRefused: the client or the request is wrong.
/// Else an error of the line, or ServerBusy, which may pass.
class TokenRequest : public QObject
{
    Q_OBJECT
public:
    TokenRequest(const SignIn &signIn, const QSslConfiguration &tls, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const throughline::Result<throughline::email::AccessToken> &answer);

private:
    Result<AccessToken> answerIn(QNetworkReply &reply) const;

    const SignIn m_signIn;
    const QSslConfiguration m_tls;
    std::optional<Error> m_tlsError;
    QNetworkAccessManager m_network;
};

} // namespace throughline::email
