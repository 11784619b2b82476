// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "connector/manifest.h"
#include "core/summary.h"

namespace throughline {

class ConnectorLibrary;
class SecretStore;
class Store;

/// What channels are run with.
struct ConnectorTools
{
    Store &store;
    const ConnectorLibrary &library;
    SecretStore &secrets;
};

/// Everything that one channel's connector starts with.
struct ConnectorKit
{
    ConnectorPlugin *plugin = nullptr;
    Manifest manifest;
    ChannelConfig config;
    QByteArray checkpoint;
};

/// Answers on the thread of `context`, and not any more once that is gone. `given` secrets stand in front of those in
/// the keychain. ConnectorMissing, ConnectorIncompatible, ConnectorBroken, KeychainFailed, or SecretMissing (detail:
/// the setting).
QFuture<Result<ConnectorKit>> gatherKit(QObject *context, const ConnectorTools &tools, const ChannelSummary &channel,
    const QMap<QString, QString> &given = {});

/// The settings that are secrets.
QStringList secretNames(const Manifest &manifest);

} // namespace throughline
