// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectorhost.h"

#include "service/channelrunner.h"
#include "store/store.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace throughline {

ConnectorHost::ConnectorHost(const ConnectorTools &tools, bool run)
    : m_tools(tools)
    , m_run(run)
    , m_announce(this)
    , m_retry(this)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(30ms);
    connect(&m_announce, &QTimer::timeout, this, &ConnectorHost::announce);
    m_retry.setSingleShot(true);
    m_retry.setInterval(2s);
    connect(&m_retry, &QTimer::timeout, this, &ConnectorHost::readChannels);
}

ConnectorHost::~ConnectorHost() = default;

void ConnectorHost::start()
{
    // Before the first look, so that nothing falls between.
    connect(&m_tools.store, &Store::changed, this, &ConnectorHost::storeChanged);
    m_locks = std::make_unique<QFileSystemWatcher>(QStringList(ChannelLock::folder(m_tools.store.folder())));
    connect(m_locks.get(), &QFileSystemWatcher::directoryChanged, this, [this] {
        for (const auto &runner : m_runners)
            runner->lookAtLocks();
    });
    readChannels();
}

void ConnectorHost::storeChanged(const ChangeSet &changes)
{
    if (m_shuttingDown)
        return;
    m_setUp.unite(changes.channels);
    if (changes.everything || !changes.channels.isEmpty())
        readChannels();
    if (changes.everything || !changes.messages.isEmpty()) {
        for (const auto &runner : m_runners)
            runner->lookAtOutbox();
    }
}

void ConnectorHost::readChannels()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    m_tools.store.read([](Reader &reader) { return reader.channels(); })
        .then(this, [this, setUp = std::exchange(m_setUp, {})](const Result<QList<ChannelSummary>> &channels) {
            m_reading = false;
            if (m_shuttingDown)
                return;
            if (!channels) {
                m_setUp.unite(setUp);
                m_retry.start();
                return;
            }
            apply(*channels, setUp);
            if (m_readAgain)
                readChannels();
        });
}

void ConnectorHost::apply(const QList<ChannelSummary> &channels, const QSet<ChannelId> &setUp)
{
    for (const ChannelSummary &channel : channels) {
        if (ChannelRunner *runner = find(channel.id))
            runner->configure(channel, setUp.contains(channel.id));
        else if (!channel.removed)
            add(channel);
    }
    announce();
}

void ConnectorHost::add(const ChannelSummary &channel)
{
    auto runner = std::make_unique<ChannelRunner>(m_tools, channel, m_run);
    connect(runner.get(), &ChannelRunner::changed, this, [this] {
        if (!m_announce.isActive())
            m_announce.start();
    });
    connect(runner.get(), &ChannelRunner::customersWrote, this, &ConnectorHost::customersWrote);
    connect(
        runner.get(), &ChannelRunner::ended, this, [this, id = channel.id] { runnerEnded(id); }, Qt::QueuedConnection);
    m_runners.push_back(std::move(runner));
}

ChannelRunner *ConnectorHost::find(ChannelId channel) const
{
    const auto found = std::ranges::find(m_runners, channel, [](const auto &runner) { return runner->id(); });
    return found == m_runners.end() ? nullptr : found->get();
}

void ConnectorHost::announce()
{
    QList<ChannelOverview> channels;
    for (const auto &runner : m_runners) {
        const ChannelOverview overview = runner->overview();
        if (!overview.channel.removed)
            channels << overview;
    }
    Q_EMIT announced(channels);
}

void ConnectorHost::wake(ChannelId channel)
{
    for (const auto &runner : m_runners) {
        if (channel.isNull() || runner->id() == channel)
            runner->wake();
    }
}

void ConnectorHost::lineChanged()
{
    for (const auto &runner : m_runners)
        runner->lineChanged();
}

void ConnectorHost::shutDown()
{
    m_shuttingDown = true;
    if (m_runners.empty())
        Q_EMIT finished();
    for (const auto &runner : m_runners)
        runner->end();
}

void ConnectorHost::runnerEnded(ChannelId channel)
{
    if (std::erase_if(m_runners, [channel](const auto &runner) { return runner->id() == channel; }) > 0
        && m_runners.empty())
        Q_EMIT finished();
}

} // namespace throughline
