// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinesieve.h"

#include <algorithm>

namespace throughline {

void TimelineSieve::lookAt(const QList<TimelineEntry> &entries)
{
    QList<Instant> recalls;
    for (const TimelineEntry &entry : entries) {
        if (!entry.message && std::holds_alternative<ReplyRecalled>(entry.happened))
            recalls.append(entry.at);
    }
    for (const TimelineEntry &entry : entries) {
        if (!entry.undoes.isNull() && recalls.contains(entry.at))
            m_takenBack.insert(entry.undoes);
    }
}

TimelineSieve TimelineSieve::forWhatIsBefore() const
{
    TimelineSieve before;
    before.m_takenBack = m_takenBack;
    return before;
}

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
    const bool nothing = m_takenBack.contains(entry.event) || m_takenBack.contains(entry.undoes);
    if (!change)
        return !nothing;
    const bool told = nothing || isTold(*change, entry);
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

bool isChangeOfState(const TimelineEntry &entry)
{
    return !entry.message && std::holds_alternative<StatusChanged>(entry.happened);
}

EventId firstChange(const QList<TimelineEntry> &newestFirst)
{
    const auto found = std::find_if(newestFirst.crbegin(), newestFirst.crend(), isChangeOfState);
    return found == newestFirst.crend() ? EventId() : found->event;
}

void leaveSplitInstant(QList<TimelineEntry> &newestFirst)
{
    if (newestFirst.isEmpty())
        return;
    const auto first = std::ranges::find(newestFirst, newestFirst.constLast().at, &TimelineEntry::at);
    if (first != newestFirst.begin())
        newestFirst.erase(first, newestFirst.end());
}

void leaveSplitNewestInstant(QList<TimelineEntry> &newestFirst)
{
    if (newestFirst.isEmpty())
        return;
    const Instant newest = newestFirst.constFirst().at;
    const auto rest = std::ranges::find_if(newestFirst, [newest](const auto &entry) { return entry.at != newest; });
    if (rest != newestFirst.end())
        newestFirst.erase(newestFirst.begin(), rest);
}

} // namespace throughline
