// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailsettings.h"

#include "connectors/email/credentials.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

Security security(const QString &name)
{
    return name == "starttls"_L1 ? Security::StartTls : name == "none"_L1 ? Security::None : Security::Tls;
}

Login login(const QString &name)
{
    return name == "plain"_L1  ? Login::Plain
        : name == "login"_L1   ? Login::Login
        : name == "xoauth2"_L1 ? Login::XOAuth2
                               : Login::Automatic;
}

quint16 usualPort(bool imap, Security security)
{
    if (imap)
        return security == Security::Tls ? 993 : 143;
    return security == Security::Tls ? 465 : 587;
}

Endpoint endpoint(const QJsonObject &settings, const QString &protocol)
{
    Endpoint end;
    end.host = settings[protocol + u"_host"_s].toString().trimmed();
    end.security = security(settings[protocol + u"_security"_s].toString());
    const int port = settings[protocol + u"_port"_s].toInt();
    end.port = port > 0 ? quint16(port) : usualPort(protocol == "imap"_L1, end.security);
    return end;
}

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QStringList folders(const QString &list)
{
    QStringList names;
    const auto parts = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &each : parts) {
        const QString name = each.trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.isEmpty() ? QStringList{u"INBOX"_s} : names;
}

SignIn signIn(const ChannelConfig &config)
{
    return {.server = QUrl(config.settings[u"oauth_token_url"].toString().trimmed(), QUrl::StrictMode),
        .clientId = config.settings[u"oauth_client_id"].toString().trimmed(),
        .clientSecret = config.secrets.value(u"oauth_client_secret"_s),
        .refreshToken = config.secrets.value(u"oauth_refresh_token"_s)};
}

std::optional<Error> problemOf(const SignIn &signIn)
{
    const QString scheme = signIn.server.scheme();
    if (signIn.server.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return Error{ErrorCode::InvalidInput, u"oauth_token_url"_s};
    if (scheme == "http"_L1 && !isThisMachine(signIn.server.host()))
        return Error{ErrorCode::NotAllowed, signIn.server.host()};
    if (signIn.clientId.isEmpty())
        return Error{ErrorCode::InvalidInput, u"oauth_client_id"_s};
    if (signIn.refreshToken.isEmpty())
        return Error{ErrorCode::SecretMissing, u"oauth_refresh_token"_s};
    return std::nullopt;
}

std::optional<Error> problemOf(const EmailSettings &settings, const QString &authorityFile)
{
    if (!settings.address.handle.contains(u'@'))
        return Error{ErrorCode::InvalidInput, u"address"_s};
    if (settings.imap.host.isEmpty())
        return Error{ErrorCode::InvalidInput, u"imap_host"_s};
    if (settings.smtp.host.isEmpty())
        return Error{ErrorCode::InvalidInput, u"smtp_host"_s};
    if (!settings.signIn.isUsed() && settings.password.isEmpty())
        return Error{ErrorCode::SecretMissing, u"password"_s};
    for (const Endpoint &each : {settings.imap, settings.smtp}) {
        if (each.security == Security::None && !isThisMachine(each.host))
            return Error{ErrorCode::NotAllowed, each.host};
    }
    if (!authorityFile.isEmpty() && settings.authorities.isEmpty())
        return Error{ErrorCode::InvalidInput, authorityFile};
    return std::nullopt;
}

} // namespace

QSslConfiguration EmailSettings::tls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(authorities);
    return configuration;
}

Result<EmailSettings> emailSettings(const ChannelConfig &config)
{
    const QJsonObject &json = config.settings;
    const auto text = [&json](const QString &name) { return json[name].toString().trimmed(); };
    EmailSettings settings;
    settings.address = {.handle = text(u"address"_s), .name = text(u"name"_s)};
    settings.user = text(u"user"_s).isEmpty() ? settings.address.handle : text(u"user"_s);
    settings.password = config.secrets.value(u"password"_s);
    settings.signIn = signIn(config);
    const bool fetches = !text(u"oauth_token_url"_s).isEmpty();
    settings.login = fetches ? Login::XOAuth2 : login(text(u"login"_s));
    settings.imap = endpoint(json, u"imap"_s);
    settings.smtp = endpoint(json, u"smtp"_s);
    settings.folders = folders(text(u"folders"_s));
    settings.sentFolder = text(u"sent_folder"_s);
    settings.signature = json[u"signature"_s].toString();
    settings.historyDays = json[u"history_days"_s].toInt();
    settings.messageLimit = qint64(json[u"message_limit"_s].toInt(50)) * 1024 * 1024;
    const QString authorityFile = text(u"ca_file"_s);
    if (!authorityFile.isEmpty())
        settings.authorities =
            QSslCertificate::fromPath(authorityFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (const auto problem = fetches ? problemOf(settings.signIn) : std::nullopt)
        return failure(*problem);
    if (const auto problem = problemOf(settings, authorityFile))
        return failure(*problem);
    settings.credentials =
        std::make_shared<Credentials>(settings, [keep = config.keepSecret](const QString &refreshToken) {
            if (keep)
                keep(u"oauth_refresh_token"_s, refreshToken);
        });
    return settings;
}

} // namespace throughline::email
