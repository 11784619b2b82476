// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailsettings.h"

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

std::optional<Error> problemOf(const EmailSettings &settings, const QString &authorityFile)
{
    if (!settings.address.handle.contains(u'@'))
        return Error{ErrorCode::InvalidInput, u"address"_s};
    if (settings.imap.host.isEmpty())
        return Error{ErrorCode::InvalidInput, u"imap_host"_s};
    if (settings.smtp.host.isEmpty())
        return Error{ErrorCode::InvalidInput, u"smtp_host"_s};
    if (settings.password.isEmpty())
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
    settings.login = login(text(u"login"_s));
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
    if (const auto problem = problemOf(settings, authorityFile))
        return failure(*problem);
    return settings;
}

} // namespace throughline::email
