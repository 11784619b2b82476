// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "service/channels.h"
#include "service/connectorkit.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <memory>
#include <vector>

namespace throughline {

class ChannelRunner;

/// Runs the workspace's channels, each as it stands in the workspace, whoever changed it. Lives on the connectors'
/// thread: made elsewhere, moved there, and from then on reached by queued calls only.
class ConnectorHost : public QObject
{
    Q_OBJECT
public:
    ConnectorHost(const ConnectorTools &tools, bool run);
    ~ConnectorHost() override;

    void start();
    void wake(ChannelId channel); ///< all when null
    void lineChanged();
    void shutDown(); ///< answered by finished(), after seconds at most

Q_SIGNALS:
    void announced(const QList<throughline::ChannelOverview> &channels); ///< the list or a status is another one
    void customersWrote(const QList<throughline::MessageId> &messages);
    void finished();

private:
    void storeChanged(const ChangeSet &changes);
    void readChannels();
    void apply(const QList<ChannelSummary> &channels, const QSet<ChannelId> &setUp);
    void add(const ChannelSummary &channel);
    ChannelRunner *find(ChannelId channel) const;
    void announce();
    void runnerEnded(ChannelId channel);

    const ConnectorTools m_tools;
    const bool m_run;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_shuttingDown = false;
    QSet<ChannelId> m_setUp; ///< since they were last read
    std::vector<std::unique_ptr<ChannelRunner>> m_runners; ///< in the order of the workspace
    std::unique_ptr<QFileSystemWatcher> m_locks;
    QTimer m_announce; ///< gathers changes
    QTimer m_retry;
};

} // namespace throughline
