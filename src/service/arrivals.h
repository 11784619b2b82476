// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

namespace throughline {

/// What a delivered message means for the state of its conversation.
struct Arrival
{
    Instant at{};
    Direction direction = Direction::Inbound;
    bool live = true; ///< it came just now: neither history nor from an archive
    bool automatic = false;
    bool seen = false; ///< read or answered elsewhere
    bool answered = false;
    bool archived = false; ///< from an archive, which does not know what happened since

    /// A person wrote just now and nobody saw it yet.
    bool asksForAnswer() const { return live && direction == Direction::Inbound && !automatic && !seen; }
};

/// What the messages of one batch do to one conversation. Messages come in any order, mostly newest first; what counts
/// is the newest.
class Arrivals
{
public:
    static constexpr auto settledAfter = std::chrono::days(14);

    Arrivals() = default; ///< of a conversation that the batch starts
    explicit Arrivals(const ConversationSummary &before);

    void add(const Arrival &arrival);
    void reopen() { m_status = Status::Open; } ///< by something else than a message

    /// The status that follows; none when it stays.
    std::optional<Status> newStatus(Instant now) const;
    Status status(Instant now) const { return newStatus(now).value_or(m_status); }
    /// Everything in it was seen, so that it is to be marked as read. Older messages change nothing where newer ones
    /// wait.
    bool becomesRead() const;
    /// `at` is within `window` of the time between the conversation's first and last message.
    bool isNear(Instant at, Milliseconds window) const;
    Instant newest() const { return m_last.at; }

private:
    bool wasThere() const { return m_lastActivity > Instant{}; }
    bool isBehind() const { return m_last.at < m_lastActivity; }

    Status m_status = Status::New;
    bool m_unread = false;
    Instant m_lastActivity{};
    Arrival m_last;
    std::optional<Instant> m_first;
    Instant m_lastOutbound{};
    Instant m_lastQuestion{};
    bool m_inbound = false;
    bool m_unseen = false;
};

} // namespace throughline
