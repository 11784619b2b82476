// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/backoff.h"
#include "service/batchkeeper.h"
#include "service/channellock.h"
#include "service/channels.h"
#include "service/connectorkit.h"
#include "service/outboxsender.h"

#include <QElapsedTimer>

#include <memory>

namespace throughline {

/// The life of one channel in this process: waits for its turn, starts its connector from the committed checkpoint,
/// stores what it delivers, sends what the outbox holds, and tries again after a failure. Lives on the connectors'
/// thread.
class ChannelRunner : public QObject
{
    Q_OBJECT
public:
    /// `run`: false only looks at what another process runs.
    ChannelRunner(const ConnectorTools &tools, const ChannelSummary &channel, bool run);
    ~ChannelRunner() override;

    ChannelId id() const { return m_channel.id; }
    ChannelOverview overview() const;

    /// What the channel is now. `again`: somebody set it up, so what runs starts again even where nothing here differs
    /// (a secret does not show).
    void configure(const ChannelSummary &channel, bool again);
    void wake(); ///< a person wants it to try now
    void lineChanged(); ///< the network changed or the machine woke up: try now, unless it waits for a person
    void lookAtOutbox();
    void lookAtLocks(); ///< another process took or left a channel, or published its status
    void end(); ///< answered by ended()

Q_SIGNALS:
    void changed(); ///< overview() answers something else
    void customersWrote(const QList<throughline::MessageId> &messages);
    void ended();

private:
    enum class Stage { Off, Elsewhere, Preparing, Running, Stopping, Resting };

    bool isWanted() const;
    void advance();
    void takeTurn();
    void rest(const ConnectorStatus &status);
    void settleDown();

    void prepare();
    void launch(const ConnectorKit &kit);
    void connectAll();
    void cannotRun(const Error &error);

    void setStatus(const ConnectorStatus &status);
    void takeStatus(const ConnectorStatus &status);
    void lookForOtherSecrets();
    void stop();
    void discardWhenDone();
    void discard();

    const ConnectorTools m_tools;
    const bool m_run;
    ChannelSummary m_channel;
    ChannelLock m_lock;
    Stage m_stage = Stage::Off;
    int m_turn = 0; ///< of preparing: an answer to an earlier one comes too late
    bool m_ending = false;
    bool m_again = false; ///< stopping, to start again
    ConnectorStatus m_status;
    std::optional<Error> m_error; ///< why it cannot run at all
    std::optional<ConnectorStatus> m_restWith; ///< stopping, to rest with this

    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<BatchKeeper> m_keeper;
    std::unique_ptr<OutboxSender> m_sender;
    bool m_stopped = false; ///< the connector said so

    Backoff m_backoff;
    QStringList m_secretNames;
    QMap<QString, QString> m_secrets; ///< that the connector began with
    QElapsedTimer m_online; ///< since when; invalid while it is not
    QTimer m_retry; ///< wake the connector, take the turn, or prepare again
    QTimer m_stopLimit;
    QTimer m_publish; ///< gathers changes of the status
};

} // namespace throughline
