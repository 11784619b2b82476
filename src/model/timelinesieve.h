// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <optional>

namespace throughline {

/// Goes through a timeline, oldest first, and leaves out the changes of state that the messages tell already: pending
/// by a reply, open by the customer's answer to it. Where it begins in the middle it does not know what came before,
/// and then leaves nothing out.
class TimelineSieve
{
public:
    bool takes(const TimelineEntry &entry);

private:
    bool isTold(const StatusChanged &change, const TimelineEntry &entry) const;

    std::optional<Status> m_status;
    AgentId m_replied; ///< whoever wrote the last reply
    Instant m_repliedAt{};
    EventId m_leftOut;
};

} // namespace throughline
