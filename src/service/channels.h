// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "connector/manifest.h"
#include "core/summary.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace throughline {

class ConnectorHost;
class ConnectorLibrary;
class SecretStore;
class Store;

/// A kind of channel that can be connected, or a plugin that cannot be used and why.
struct ChannelKind
{
    QString file;
    Manifest manifest; ///< as far as it could be read
    std::optional<Error> error;
};

struct ChannelOverview
{
    ChannelSummary channel;
    ConnectorStatus status;
    std::optional<Error> error; ///< why it cannot run at all: its plugin is missing or broken, or a secret is
    bool elsewhere = false; ///< another process of this workspace runs it
};

/// The workspace's channels: what there is, what state it is in, and how it is set up.
class Channels : public QObject
{
    Q_OBJECT
public:
    Channels(Store &store, AgentId agent, bool run);
    ~Channels() override;

    QList<ChannelKind> kinds() const;
    const ConnectorLibrary &library() const;
    QList<ChannelOverview> list() const; ///< without removed ones; as last announced by changed()

    struct Setup
    {
        QString kind;
        QString name;
        QJsonObject settings;
        QMap<QString, QString> secrets; ///< kept in the keychain, never in the workspace
    };

    /// Live at once. ConnectorMissing, ConnectorBroken …; InvalidInput (detail: the setting, or "name"); SecretMissing;
    /// Conflict: another channel has the name.
    QFuture<Result<ChannelId>> add(const Setup &setup);
    /// A secret that is not named in `setup` stays as it is.
    QFuture<Result<void>> configure(ChannelId channel, const Setup &setup);
    QFuture<Result<void>> setState(ChannelId channel, ChannelState state);
    QFuture<Result<void>> remove(ChannelId channel); ///< its secrets too
    /// A secret that is not named in `setup` is the one that `known` has.
    QFuture<TestStep> test(const Setup &setup, ChannelId known = {});
    QFuture<TestStep> test(ChannelId channel); ///< as it is set up
    void wake(ChannelId channel = {}); ///< try now, all when null

    /// Where secrets go on this machine: empty when it is a system keychain, else the path of the file that only its
    /// owner can read. To be shown to whoever types one.
    QString secretsFile() const;

Q_SIGNALS:
    void changed(); ///< the kinds, the list or a status; the first time once the list is known
    void customersWrote(const QList<throughline::MessageId> &messages);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace throughline
