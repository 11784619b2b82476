// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/arrivals.h"

namespace throughline {

Arrivals::Arrivals(const ConversationSummary &before)
    : m_status(before.status)
    , m_unread(before.unread)
    , m_lastActivity(before.lastActivity)
    , m_first(before.createdAt)
{ }

void Arrivals::add(const Arrival &arrival)
{
    m_first = std::min(m_first.value_or(arrival.at), arrival.at);
    if (arrival.at >= m_last.at)
        m_last = arrival;
    if (arrival.direction == Direction::Outbound) {
        m_lastOutbound = std::max(m_lastOutbound, arrival.at);
        return;
    }
    m_inbound = true;
    const bool overtaken = arrival.archived && arrival.at < m_lastActivity;
    m_unseen = m_unseen || (!arrival.seen && !overtaken);
    if (arrival.asksForAnswer())
        m_lastQuestion = std::max(m_lastQuestion, arrival.at);
}

std::optional<Status> Arrivals::newStatus(Instant now) const
{
    // A customer's clock may be slow, so a question counts even when it seems older than the last activity.
    if (m_lastQuestion > Instant{} && m_lastQuestion >= m_lastOutbound)
        return isActive(m_status) ? std::nullopt : std::optional(Status::Open);
    if (isBehind() || (wasThere() && m_last.archived && m_last.seen && m_last.direction == Direction::Inbound))
        return std::nullopt;
    if (m_last.direction == Direction::Outbound) {
        if (m_last.live)
            return isActive(m_status) ? std::optional(Status::Pending) : std::nullopt;
        return m_status == Status::New ? std::optional(Status::Resolved) : std::nullopt;
    }
    if (!m_last.seen)
        return m_status == Status::Resolved && !m_last.automatic ? std::optional(Status::Open) : std::nullopt;
    const bool needsNobody = m_last.answered || m_last.automatic || now - m_last.at > settledAfter;
    return m_status == Status::New && needsNobody ? std::optional(Status::Resolved) : std::nullopt;
}

bool Arrivals::becomesRead() const
{
    if (m_last.direction == Direction::Outbound && !isBehind())
        return m_unread || m_inbound;
    return m_inbound && !m_unread && !m_unseen;
}

bool Arrivals::isNear(Instant at, Milliseconds window) const
{
    return at >= m_first.value_or(at) - window && at <= std::max(m_last.at, m_lastActivity) + window;
}

} // namespace throughline
