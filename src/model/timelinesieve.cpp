// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinesieve.h"

namespace throughline {

bool TimelineSieve::takes(const TimelineEntry &entry)
{
    if (entry.message) {
        if (entry.message->kind == MessageKind::Outbound) {
            m_replied = entry.actor;
            m_repliedAt = entry.at;
        }
        return true;
    }
    const auto *change = std::get_if<StatusChanged>(&entry.happened);
    if (!change)
        return true;
    const bool told = isTold(*change, entry);
    m_status = change->status;
    if (told)
        m_leftOut = entry.event;
    return !told;
}

bool TimelineSieve::isTold(const StatusChanged &change, const TimelineEntry &entry) const
{
    if (!entry.undoes.isNull() && entry.undoes == m_leftOut)
        return true;
    if (entry.actor.isNull())
        return change.status == Status::Open && m_status == Status::Pending;
    // What a reply does to its conversation happens in the reply's own instant.
    return change.status == Status::Pending && entry.actor == m_replied && entry.at == m_repliedAt;
}

} // namespace throughline
