// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

namespace throughline {

class Statement;

// Rows as the summaries of core. Each pair of columns and tables belongs to the reading function below it.

inline constexpr QStringView conversationColumns = uR"(
    c.key, c.id, c.number, p.id, p.name, c.subject, m.line, m.kind, ch.id, ch.kind, c.status, c.priority, a.id, a.name,
    (SELECT group_concat(tag, char(10))
        FROM (SELECT tag FROM conversation_tag WHERE conversation = c.key ORDER BY tag)),
    c.created_at, c.last_activity, c.waiting_since, c.snoozed_until, c.unread, c.failed_replies, c.message_count,
    (SELECT id FROM contact WHERE key = c.origin))";

/// After `conversation AS c`. CROSS: the conversations are walked along their index, whatever the planner thinks.
inline constexpr QStringView conversationJoins =
    u" CROSS JOIN contact AS p ON p.key = c.contact CROSS JOIN channel AS ch ON ch.key = c.channel"
    " LEFT JOIN agent AS a ON a.key = c.assignee LEFT JOIN message AS m ON m.key = c.last_message";

ConversationSummary conversationOf(const Statement &row);

/// After store/journal.h's eventColumns.
inline constexpr QStringView entryColumns =
    u", a.name, m.key, m.delivery, m.error_code, m.error_detail, m.error_retryable,"
    " m.revision, ch.name, ch.kind, (SELECT id FROM conversation WHERE key = m.conversation),"
    " (SELECT id FROM conversation WHERE key = m.home)";

/// After `event AS e`.
inline constexpr QStringView entryJoins =
    u" LEFT JOIN longtext AS t ON t.event = e.key LEFT JOIN message AS m ON m.key = e.key"
    " LEFT JOIN channel AS ch ON ch.key = m.channel LEFT JOIN agent AS a ON a.id = e.actor";

Result<TimelineEntry> entryOf(const Statement &row);

} // namespace throughline
