// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/tokenrequest.h"

#include <QPointer>

namespace throughline::email {

/// What the lines of a channel log in with: its password (or an access token that somebody pasted), or an access token
/// that is fetched when it is needed and shared by all lines until shortly before it expires. Memory only.
class Credentials : public QObject
{
    Q_OBJECT
public:
    using Keep = std::function<void(const QString &refreshToken)>;

    /// `keep` is told a refresh token that takes the place of the one in the settings.
    Credentials(const EmailSettings &settings, Keep keep);

    /// Answers at once where nothing has to be fetched; not at all once `context` is gone. Errors as TokenRequest's.
    using Take = std::function<void(const Result<QString> &secret)>;
    void ask(QObject *context, Take take);

    /// A server did not take it. True when another one can be had by asking again.
    bool isReplaceable(const QString &secret);

private:
    void fetch();
    void take(const Result<AccessToken> &answer);

    struct Asking
    {
        QPointer<QObject> context;
        Take take;
    };

    QString m_secret; ///< empty: to be fetched
    SignIn m_signIn;
    const QSslConfiguration m_tls;
    const Keep m_keep;
    std::optional<Instant> m_until; ///< of m_secret; nothing: until a server refuses it
    QList<Asking> m_asking; ///< while it is fetched
};

} // namespace throughline::email
