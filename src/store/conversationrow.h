// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

namespace throughline {

class Database;

/// A row of the projection `conversation`, with the keys of what it refers to.
struct ConversationRow
{
    qint64 key = 0;
    qint64 contact = 0;

    /// What people decide.
    struct State
    {
        QString subject;
        Status status = Status::New;
        Instant snoozedUntil{};
        Priority priority = Priority::Normal;
        std::optional<qint64> assignee;

        friend bool operator==(const State &, const State &) = default;
    } state;

    /// What messages bring. All of it follows from the messages' own times, because history arrives newest first.
    struct Activity
    {
        qint64 channel = 0; ///< of the customer's last message
        Instant createdAt{};
        Instant lastActivity{};
        std::optional<qint64> lastMessage;
        Instant lastMessageAt{};
        Instant lastInboundAt{};
        Instant lastReplyAt{}; ///< of the last message of the team's that answers: by a person, and not failed
        Instant waitingSince{};
        Instant settledUntil{}; ///< when it was finished last: what the customer wrote before waits no more
        Instant readUntil{}; ///< messages of the customer until this moment were seen
        bool unread = false;
        qint64 failedReplies = 0;
        qint64 messageCount = 0; ///< with notes

        friend bool operator==(const Activity &, const Activity &) = default;
    } activity;
};

/// NotFound where there is none.
Result<ConversationRow> loadConversation(const Database &database, ConversationId id);

/// Writes a new row, and counts it into its views.
Result<void> insertConversation(const Database &database, ConversationId id, qint64 number, const ConversationRow &row);

/// Writes what is different, and keeps the counts of the views it enters and leaves.
Result<void> saveConversation(const Database &database, const ConversationRow &before, const ConversationRow &after);

} // namespace throughline
