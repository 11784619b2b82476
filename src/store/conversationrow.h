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
    qint64 home = 0; ///< the conversation that the event names: `key`, or one that is merged into it
    bool merged = false; ///< with others: each has a row in conversation_own
    qint64 contact = 0;
    std::optional<qint64> origin; ///< the contact that its event names, where it is another one

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

/// The conversation, or the one that it is merged into. NotFound where there is none.
Result<ConversationRow> loadConversation(const Database &database, ConversationId id);

/// Writes a new row, and counts it into its views.
Result<void> insertConversation(const Database &database, ConversationId id, qint64 number, const ConversationRow &row);

/// Writes what is different, and keeps the counts of the views it enters and leaves.
Result<void> saveConversation(const Database &database, const ConversationRow &before, const ConversationRow &after);

/// It is shown with another one and stands in no view.
Result<void> hideConversation(const Database &database, const ConversationRow &row);

/// It stands by itself again, like this.
Result<void> showConversation(const Database &database, const ConversationRow &row);

} // namespace throughline
