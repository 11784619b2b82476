// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/conversationrow.h"

#include "store/database.h"
#include "store/tally.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

ConversationRow rowOf(const Statement &row)
{
    return {.key = row.integer(0),
        .home = row.integer(20),
        .merged = row.flag(22),
        .contact = row.integer(1),
        .origin = row.optionalInteger(21),
        .state = {.subject = row.text(2),
            .status = fromName<Status>(row.text(3)).value_or(Status::New),
            .snoozedUntil = row.instant(4),
            .priority = fromName<Priority>(row.text(5)).value_or(Priority::Normal),
            .assignee = row.optionalInteger(6)},
        .activity = {.channel = row.integer(7),
            .createdAt = row.instant(8),
            .lastActivity = row.instant(9),
            .lastMessage = row.optionalInteger(10),
            .lastMessageAt = row.instant(11),
            .lastInboundAt = row.instant(12),
            .lastReplyAt = row.instant(13),
            .waitingSince = row.instant(14),
            .settledUntil = row.instant(15),
            .readUntil = row.instant(16),
            .unread = row.flag(17),
            .failedReplies = row.integer(18),
            .messageCount = row.integer(19)}};
}

constexpr auto rowColumns =
    "c.key, c.contact, c.subject, c.status, c.snoozed_until, c.priority, c.assignee, c.channel, c.created_at,"
    " c.last_activity, c.last_message, c.last_message_at, c.last_inbound_at, c.last_reply_at, c.waiting_since,"
    " c.settled_until, c.read_until, c.unread, c.failed_replies, c.message_count, n.key, c.origin,"
    " EXISTS (SELECT 1 FROM conversation_own WHERE conversation = c.key)"_L1;

/// `named`: what holds for n, the conversation that is named.
QString selectRow(QStringView named)
{
    return u"SELECT %1 FROM conversation AS n CROSS JOIN conversation AS c ON c.key = coalesce(n.root, n.key)"
           " WHERE %2"_s.arg(rowColumns, named);
}

template <class Value> Result<ConversationRow> load(Statement select, const Value &value, const QString &name)
{
    const auto there = select.first(value);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, name);
    return rowOf(select);
}

Result<void> saveState(const Database &database, qint64 key, const ConversationRow::State &state)
{
    return database
        .statement(uR"(UPDATE conversation SET subject = ?, status = ?, snoozed_until = ?, priority = ?, assignee = ?
            WHERE key = ?)"_s)
        .run(state.subject, nameOf(state.status), state.snoozedUntil, nameOf(state.priority), state.assignee, key);
}

Result<void> saveActivity(const Database &database, qint64 key, const ConversationRow::Activity &activity)
{
    return database
        .statement(uR"(UPDATE conversation SET channel = ?, created_at = ?, last_activity = ?, last_message = ?,
            last_message_at = ?, last_inbound_at = ?, last_reply_at = ?, waiting_since = ?, settled_until = ?,
            read_until = ?, unread = ?, failed_replies = ?, message_count = ? WHERE key = ?)"_s)
        .run(activity.channel, activity.createdAt, activity.lastActivity, activity.lastMessage, activity.lastMessageAt,
            activity.lastInboundAt, activity.lastReplyAt, activity.waitingSince, activity.settledUntil,
            activity.readUntil, activity.unread, activity.failedReplies, activity.messageCount, key);
}

} // namespace

Result<ConversationRow> loadConversation(const Database &database, ConversationId id)
{
    static const QString sql = selectRow(u"n.id = ?");
    return load(database.statement(sql), id, id.toString());
}

Result<void> insertConversation(const Database &database, ConversationId id, qint64 number, const ConversationRow &row)
{
    auto insert = database.statement(uR"(
        INSERT INTO conversation (key, id, number, contact, origin, subject, status, snoozed_until, priority, assignee, channel,
            created_at, last_activity, last_message, last_message_at, last_inbound_at, last_reply_at, waiting_since,
            settled_until, read_until, unread, failed_replies, message_count)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    const auto &[subject, status, snoozedUntil, priority, assignee] = row.state;
    const auto &activity = row.activity;
    return insert
        .run(row.key, id, number, row.contact, row.origin, subject, nameOf(status), snoozedUntil, nameOf(priority),
            assignee, activity.channel, activity.createdAt, activity.lastActivity, activity.lastMessage,
            activity.lastMessageAt, activity.lastInboundAt, activity.lastReplyAt, activity.waitingSince,
            activity.settledUntil, activity.readUntil, activity.unread, activity.failedReplies, activity.messageCount)
        .and_then([&] { return moveTallies(database, {}, talliesOf(row)); });
}

Result<void> saveConversation(const Database &database, const ConversationRow &before, const ConversationRow &after)
{
    Result<void> done;
    if (before.activity != after.activity)
        done = saveActivity(database, after.key, after.activity);
    if (done && before.state != after.state)
        done = saveState(database, after.key, after.state);
    if (!done)
        return done;
    return moveTallies(database, talliesOf(before), talliesOf(after));
}

Result<void> hideConversation(const Database &database, const ConversationRow &row)
{
    ConversationRow hidden = row;
    hidden.state.status = Status::Closed;
    hidden.state.snoozedUntil = {};
    hidden.activity = {
        .channel = row.activity.channel, .createdAt = row.activity.createdAt, .lastActivity = row.activity.createdAt};
    return saveState(database, row.key, hidden.state)
        .and_then([&] { return saveActivity(database, row.key, hidden.activity); })
        .and_then([&] { return moveTallies(database, talliesOf(row), {}); });
}

Result<void> showConversation(const Database &database, const ConversationRow &row)
{
    return saveState(database, row.key, row.state)
        .and_then([&] { return saveActivity(database, row.key, row.activity); })
        .and_then([&] { return moveTallies(database, {}, talliesOf(row)); });
}

} // namespace throughline
