// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/credentials.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace throughline::email {

namespace {

/// Before it expires: a login takes its time, and clocks differ.
constexpr Milliseconds margin = 5min;

} // namespace

Credentials::Credentials(const EmailSettings &settings, Keep keep)
    : m_secret(settings.signIn.isUsed() ? QString() : settings.password)
    , m_signIn(settings.signIn)
    , m_tls(settings.tls())
    , m_keep(std::move(keep))
{ }

void Credentials::ask(QObject *context, Take take)
{
    if (m_until && *m_until <= now())
        m_secret.clear();
    if (!m_secret.isEmpty()) {
        take(m_secret);
        return;
    }
    m_asking.append({context, std::move(take)});
    if (m_asking.size() == 1)
        fetch();
}

bool Credentials::isReplaceable(const QString &secret)
{
    if (!m_signIn.isUsed())
        return false;
    if (secret == m_secret)
        m_secret.clear();
    return true;
}

void Credentials::fetch()
{
    auto *request = new TokenRequest(m_signIn, m_tls, this);
    connect(request, &TokenRequest::finished, this, &Credentials::take);
    request->start();
}

void Credentials::take(const Result<AccessToken> &answer)
{
    if (answer) {
        m_secret = answer->token;
        m_until.reset();
        if (answer->lifetime)
            m_until = now() + *answer->lifetime - std::min(margin, *answer->lifetime / 4);
        if (!answer->refreshToken.isEmpty() && answer->refreshToken != m_signIn.refreshToken) {
            m_signIn.refreshToken = answer->refreshToken;
            if (m_keep)
                m_keep(answer->refreshToken);
        }
    }
    const auto asking = std::exchange(m_asking, {});
    for (const Asking &each : asking) {
        if (each.context)
            each.take(answer.transform([](const AccessToken &fetched) { return fetched.token; }));
    }
}

} // namespace throughline::email
