// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QSet>

#include <optional>

namespace throughline {

/// Goes through a timeline, oldest first, and leaves out the changes that the messages tell already: pending by a
/// reply, open by the customer's answer to it; and what a reply changed that was taken back, with the taking back.
/// Where it begins in the middle it does not know the state that was before, and then leaves nothing out for it.
class TimelineSieve
{
public:
    /// Before takes(): what is taken back later. In any order; everything of one instant together.
    void lookAt(const QList<TimelineEntry> &entries);
    bool takes(const TimelineEntry &entry);

    bool isTakenBack(EventId event) const { return m_takenBack.contains(event); }
    TimelineSieve forWhatIsBefore() const; ///< it knows what is taken back here

private:
    bool isTold(const StatusChanged &change, const TimelineEntry &entry) const;

    QSet<EventId> m_takenBack; ///< with a reply
    std::optional<Status> m_status;
    AgentId m_replied; ///< whoever wrote the last reply
    Instant m_repliedAt{};
    EventId m_leftOut;
};

bool isChangeOfState(const TimelineEntry &entry);

/// The oldest change of state; null when there is none.
EventId firstChange(const QList<TimelineEntry> &newestFirst);

/// What happened in one instant is judged together: the oldest instant is taken off, unless it is all there is. For a
/// page that has more before it, where the next one then begins.
void leaveSplitInstant(QList<TimelineEntry> &newestFirst);
void leaveSplitNewestInstant(QList<TimelineEntry> &newestFirst); ///< the same, for a page that has more behind it

} // namespace throughline
