// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/tokenrequest.h"

#include "connectors/email/lineerrors.h"
#include "core/handle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

namespace {

constexpr auto patienceForToken = 30s;
constexpr qsizetype longestAnswer = 64LL * 1024;

/// As a form (RFC 6749, appendix B), where a plus would mean a blank.
QByteArray formOf(const SignIn &signIn)
{
    QByteArray form;
    const auto add = [&form](const char *name, const QString &value) {
        if (value.isEmpty())
            return;
        if (!form.isEmpty())
            form += '&';
        form += name + ('=' + QUrl::toPercentEncoding(value));
    };
    add("grant_type", u"refresh_token"_s);
    add("refresh_token", signIn.refreshToken);
    add("client_id", signIn.clientId);
    add("client_secret", signIn.clientSecret);
    return form;
}

/// Without what must not be shown, should a server repeat it.
QString shown(const QString &words, const SignIn &signIn)
{
    for (const QString &secret : {signIn.refreshToken, signIn.clientSecret}) {
        if (!secret.isEmpty() && words.contains(secret))
            return {};
    }
    return singleLine(words, 200);
}

/// RFC 6749, section 5.2.
Error refusal(const QJsonObject &json, int status, const SignIn &signIn)
{
    const QString error = json[u"error"].toString();
    const QString words = json[u"error_description"].toString();
    QString detail = shown(words.isEmpty() ? error : error + u": "_s + words, signIn);
    if (detail.isEmpty())
        detail = u"%1 %2"_s.arg(signIn.server.host()).arg(status);
    if (error == "invalid_grant"_L1)
        return {ErrorCode::SignInAgain, detail, false};
    if (status >= 500 || status == 429 || error == "temporarily_unavailable"_L1 || error == "server_error"_L1)
        return {ErrorCode::ServerBusy, detail, true};
    return {ErrorCode::SignInRefused, detail, false};
}

Error lineErrorOf(const QNetworkReply &reply, const QString &host)
{
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: return {ErrorCode::HostNotFound, host, true};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {ErrorCode::TimedOut, host, true}; // by its own timer
    case QNetworkReply::RemoteHostClosedError: return {ErrorCode::ConnectionLost, host, true};
    default: return {ErrorCode::Unreachable, host, true};
    }
}

} // namespace

TokenRequest::TokenRequest(const SignIn &signIn, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_signIn(signIn)
    , m_tls(tls)
{ }

void TokenRequest::start()
{
    QNetworkRequest request(m_signIn.server);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(patienceForToken);
    // Secrets go to the server that was named, and to no other.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.post(request, formOf(m_signIn));
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        m_tlsError = tlsError(errors, reply->sslConfiguration().peerCertificate());
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        Q_EMIT finished(answerIn(*reply));
        deleteLater();
    });
}

Result<AccessToken> TokenRequest::answerIn(QNetworkReply &reply) const
{
    if (m_tlsError)
        return failure(*m_tlsError);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failure(lineErrorOf(reply, m_signIn.server.host()));
    const QJsonObject json = QJsonDocument::fromJson(reply.readAll()).object();
    AccessToken answer{.token = json[u"access_token"].toString(), .lifetime = {}, .refreshToken = {}};
    if (status != 200 || answer.token.isEmpty())
        return failure(refusal(json, status, m_signIn));
    // A number, but some send it as a text.
    const QVariant seconds = json[u"expires_in"].toVariant();
    if (seconds.canConvert<double>() && !seconds.isNull())
        answer.lifetime = std::chrono::seconds(qint64(std::clamp(seconds.toDouble(), 0.0, 1e9)));
    answer.refreshToken = json[u"refresh_token"].toString();
    return answer;
}

} // namespace throughline::email
