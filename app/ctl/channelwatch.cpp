// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/channelwatch.h"

namespace throughline {

std::optional<Error> errorOf(const ChannelOverview &channel)
{
    return channel.error ? channel.error : channel.status.error;
}

ChannelWatch::Verdict ChannelWatch::verdict(const ChannelOverview &channel)
{
    if (channel.channel.state == ChannelState::Off)
        return Verdict::Off;
    if (channel.error || channel.status.phase == ConnectorPhase::Failed)
        return Verdict::Failed;
    if (channel.status.phase == ConnectorPhase::Online) {
        m_offlineSince.remove(channel.channel.id);
        return channel.status.idle ? Verdict::Idle : Verdict::Busy;
    }
    QElapsedTimer &since = m_offlineSince[channel.channel.id];
    if (!since.isValid())
        since.start();
    const bool lost = channel.status.phase == ConnectorPhase::Waiting && since.hasExpired(m_patience.count());
    return lost ? Verdict::Failed : Verdict::Busy;
}

} // namespace throughline
