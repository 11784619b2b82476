// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/handlers.h"
#include "app/ctl/secretsource.h"
#include "app/ctl/session.h"
#include "app/ctl/text.h"
#include "core/sentence.h"
#include "service/channels.h"
#include "service/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using Mistake = std::unexpected<QString>;

std::expected<Manifest, QString> manifestOf(const QList<ChannelKind> &kinds, const QString &kind)
{
    for (const ChannelKind &each : kinds) {
        if (each.manifest.kind == kind && each.error)
            return Mistake(sentence(*each.error));
        if (each.manifest.kind == kind)
            return each.manifest;
    }
    return Mistake(Ctl::tr("There is no kind of channel “%1”. “channel kinds” names them all.").arg(kind));
}

/// The JSON value that `text` stands for in a field; undefined when it stands for none.
QJsonValue valueFor(const SettingField &field, const QString &text)
{
    bool isNumber = false;
    switch (field.type) {
    case SettingField::Type::Text:
    case SettingField::Type::Choice: return text;
    case SettingField::Type::Number:
        if (const double number = text.toDouble(&isNumber); isNumber)
            return number;
        break;
    case SettingField::Type::Boolean:
        if (text == u"true" || text == u"false")
            return text == u"true";
        break;
    case SettingField::Type::Secret: break;
    }
    return QJsonValue::Undefined;
}

std::expected<QJsonObject, QString> readSettings(const Manifest &manifest, const QStringList &options)
{
    QJsonObject settings;
    for (const QString &each : options) {
        const QString name = each.section(u'=', 0, 0);
        const auto field = std::ranges::find(manifest.settings, name, &SettingField::name);
        if (field == manifest.settings.end())
            //: %1: a kind of channel, such as "email"; %2: the name that was given
            return Mistake(Ctl::tr("The kind of channel “%1” has no setting “%2”. “channel kinds” names them all.")
                    .arg(manifest.kind, name));
        if (!each.contains(u'='))
            return Mistake(Ctl::tr("The setting “%1” needs a value: KEY=VALUE.").arg(name));
        if (field->type == SettingField::Type::Secret)
            return Mistake(
                Ctl::tr("“%1” is a secret, and everyone on this machine can read a command line. Give it with "
                        "“--secret %1”, on standard input, or with “--secret %1=FILE”.")
                    .arg(name));
        const QJsonValue value = valueFor(*field, each.section(u'=', 1));
        if (value.isUndefined())
            return Mistake(Ctl::tr("The setting “%1” does not take this value.").arg(name));
        settings.insert(name, value);
    }
    return settings;
}

void report(Session &session, const Channels &channels, const Channels::Setup &setup, ChannelId id)
{
    const QString file = channels.secretsFile();
    QString text = Ctl::tr("The channel “%1” is connected.").arg(setup.name);
    if (!file.isEmpty() && !setup.secrets.isEmpty())
        text += u'\n' + Ctl::tr("No keychain runs here: its secrets are in %1, which only you can read.").arg(file);
    session.output().row({{u"id"_s, id.toString()}, {u"kind"_s, setup.kind}, {u"name"_s, setup.name},
                             {u"secrets"_s, file.isEmpty() ? u"keychain"_s : file}},
        text);
    session.finish();
}

} // namespace

void addChannel(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    Channels &channels = desk->channels();
    const auto manifest = manifestOf(channels.kinds(), session.argument(0));
    if (!manifest) {
        session.fail(manifest.error());
        return;
    }
    const auto settings = readSettings(*manifest, session.asked().options.value(u"set"_s));
    if (!settings) {
        session.misuse(settings.error());
        return;
    }
    const auto secrets = readSecrets(session.asked().options.value(u"secret"_s));
    if (!secrets) {
        session.fail(secrets.error());
        return;
    }
    const Channels::Setup setup{manifest->kind, session.argument(1), *settings, *secrets};
    channels.add(setup).then(&session, [&session, &channels, setup](const Result<ChannelId> &added) {
        if (added)
            report(session, channels, setup, *added);
        else if (added.error().code == ErrorCode::Conflict)
            session.fail(Ctl::tr("There is a channel called “%1” already.").arg(setup.name));
        else
            session.finish(failure(added.error()));
    });
}

} // namespace throughline
