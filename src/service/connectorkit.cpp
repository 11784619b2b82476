// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectorkit.h"

#include "service/connectorlibrary.h"
#include "service/secretstore.h"
#include "store/store.h"

#include <memory>

namespace throughline {

namespace {

using KitAnswer = QFuture<Result<ConnectorKit>>;

KitAnswer refuse(const Error &error)
{
    return QtFuture::makeReadyValueFuture(Result<ConnectorKit>(failure(error)));
}

KitAnswer addCheckpoint(QObject *context, const ConnectorTools &tools, const ConnectorKit &kit)
{
    return tools.store.read([channel = kit.config.id](Reader &reader) { return reader.checkpoint(channel); })
        .then(context, [kit](const Result<QByteArray> &checkpoint) -> Result<ConnectorKit> {
            if (!checkpoint)
                return failure(checkpoint.error());
            ConnectorKit whole = kit;
            whole.checkpoint = *checkpoint;
            return whole;
        });
}

/// What the connector says of a secret that its server replaced goes to the keychain.
std::function<void(const QString &, const QString &)> keeperOf(SecretStore &store, const ConnectorKit &kit)
{
    const auto latest = std::make_shared<Secrets>(kit.config.secrets);
    return [&store, latest, names = secretNames(kit.manifest), channel = kit.config.id](
               const QString &name, const QString &secret) {
        if (!names.contains(name) || secret.isEmpty())
            return;
        store.replace(channel, name, latest->value(name), secret);
        latest->insert(name, secret);
    };
}

/// Beside those that the kit has.
KitAnswer addSecrets(QObject *context, const ConnectorTools &tools, const ConnectorKit &kit)
{
    return tools.secrets.load(kit.config.id, secretNames(kit.manifest), kit.config.secrets)
        .then(context,
            [context, tools, kit](const Result<Secrets> &secrets) {
                if (!secrets)
                    return refuse(secrets.error());
                ConnectorKit more = kit;
                more.config.secrets = *secrets;
                more.config.keepSecret = keeperOf(tools.secrets, more);
                for (const SettingField &field : kit.manifest.settings) {
                    const bool needed =
                        field.type == SettingField::Type::Secret && isNeeded(field, kit.config.settings);
                    if (needed && !more.config.secrets.contains(field.name))
                        return refuse({ErrorCode::SecretMissing, field.name});
                }
                return addCheckpoint(context, tools, more);
            })
        .unwrap();
}

} // namespace

QStringList secretNames(const Manifest &manifest)
{
    QStringList names;
    for (const SettingField &field : manifest.settings) {
        if (field.type == SettingField::Type::Secret)
            names << field.name;
    }
    return names;
}

QFuture<Result<ConnectorKit>> gatherKit(
    QObject *context, const ConnectorTools &tools, const ChannelSummary &channel, const QMap<QString, QString> &given)
{
    return tools.library.plugin(channel.kind)
        .then(context,
            [context, tools, channel, given](const Result<ConnectorPlugin *> &plugin) {
                if (!plugin)
                    return refuse(plugin.error());
                const auto manifest = tools.library.manifest(channel.kind);
                if (!manifest)
                    return refuse(manifest.error());
                const auto settings = checkedSettings(*manifest, channel.settings);
                if (!settings)
                    return refuse(settings.error());
                return addSecrets(
                    context, tools, {*plugin, *manifest, {channel.id, channel.name, *settings, given, {}}, {}});
            })
        .unwrap();
}

} // namespace throughline
