// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr int questionLimit = 3'000; // milliseconds, of each question

/// Where there is no bus, asking for one would start one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

bool hasScreen()
{
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("DISPLAY");
}

QVariant ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, questionLimit);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

bool secretServiceOpen()
{
    const QVariant collection =
        ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    if (!collection.isValid())
        return false;
    const QString path = collection.value<QDBusObjectPath>().path();
    if (path == u"/") // it has no keyring yet, and asks a person for a password to make one
        return hasScreen();
    const QVariant locked = ask(
        path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return hasScreen() || (locked.isValid() && !locked.value<QDBusVariant>().variant().toBool());
}

/// On a KDE desktop QtKeychain takes KWallet.
bool walletRuns()
{
    auto *bus = QDBusConnection::sessionBus().interface();
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1)
        && (bus->isServiceRegistered(u"org.kde.kwalletd6"_s) || bus->isServiceRegistered(u"org.kde.kwalletd5"_s));
}

} // namespace

bool secretServiceAnswers()
{
    return hasSessionBus() && QDBusConnection::sessionBus().isConnected() && QKeychain::isAvailable()
        && (walletRuns() || secretServiceOpen());
}

} // namespace throughline
