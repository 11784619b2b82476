// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/channels.h"

#include <QElapsedTimer>
#include <QHash>

namespace throughline {

/// Tells, from what channels report, which of them have nothing to do for now and which cannot go on. A channel that
/// only lost its line is given a little while to come back.
class ChannelWatch
{
public:
    explicit ChannelWatch(Milliseconds patience)
        : m_patience(patience)
    { }

    enum class Verdict { Off, Busy, Idle, Failed };
    Verdict verdict(const ChannelOverview &channel);

private:
    Milliseconds m_patience;
    QHash<ChannelId, QElapsedTimer> m_offlineSince;
};

/// Why a channel cannot go on; none while it can.
std::optional<Error> errorOf(const ChannelOverview &channel);

} // namespace throughline
