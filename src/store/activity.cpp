// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activity.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Messages of the customer's until then wait for nothing.
Instant answeredUntil(const ConversationRow::Activity &activity)
{
    return std::max(activity.lastReplyAt, activity.settledUntil);
}

/// The oldest message of the customer's after `after` that waits for an answer; 0 when there is none.
Result<Instant> waitingAfter(const Database &database, qint64 conversation, Instant after)
{
    auto select = database.statement(u"SELECT at FROM message WHERE conversation = ? AND at > ? AND kind = 'inbound'"
                                     " AND NOT automatic ORDER BY at LIMIT 1"_s);
    return select.first(conversation, after).transform([&](bool there) {
        return there ? select.instant(0) : Instant{};
    });
}

Result<void> recountWaiting(const Database &database, ConversationRow &row)
{
    const Instant answered = answeredUntil(row.activity);
    if (row.activity.lastInboundAt <= answered) {
        row.activity.waitingSince = {};
        return {};
    }
    return waitingAfter(database, row.key, answered).transform([&](Instant since) {
        row.activity.waitingSince = since;
    });
}

Result<Instant> newest(const Database &database, const QString &sql, qint64 conversation)
{
    auto select = database.statement(sql);
    return select.first(conversation).transform([&](bool there) { return there ? select.instant(0) : Instant{}; });
}

Result<void> findLastMessage(const Database &database, ConversationRow &row)
{
    auto select = database.statement(u"SELECT key, at FROM message WHERE conversation = ? AND kind <> 'note'"
                                     " ORDER BY at DESC, key DESC LIMIT 1"_s);
    return select.first(row.key).transform([&](bool there) {
        row.activity.lastMessage = there ? std::optional(select.integer(0)) : std::nullopt;
        row.activity.lastMessageAt = there ? select.instant(1) : Instant{};
    });
}

} // namespace

void countEntry(ConversationRow::Activity &activity, Instant at)
{
    activity.createdAt = std::min(activity.createdAt, at);
    activity.lastActivity = activity.messageCount == 0 ? at : std::max(activity.lastActivity, at);
    ++activity.messageCount;
}

void countMessage(ConversationRow::Activity &activity, qint64 key, Instant at)
{
    if (activity.lastMessage && at < activity.lastMessageAt)
        return;
    activity.lastMessage = key;
    activity.lastMessageAt = at;
}

void countInbound(ConversationRow::Activity &activity, qint64 channel, Instant at, bool automatic)
{
    if (at >= activity.lastInboundAt) {
        activity.lastInboundAt = at;
        activity.channel = channel;
    }
    if (at > activity.readUntil)
        activity.unread = true;
    if (automatic || at <= answeredUntil(activity))
        return;
    const bool waits = activity.waitingSince != Instant{};
    activity.waitingSince = waits ? std::min(activity.waitingSince, at) : at;
}

void markRead(ConversationRow::Activity &activity, bool read, Instant until)
{
    if (!read) {
        activity.readUntil = {};
        activity.unread = true;
        return;
    }
    // Never beyond what is there: a message that was on its way meanwhile has not been seen.
    activity.readUntil = std::max(activity.readUntil, std::min(until, activity.lastInboundAt));
    activity.unread = activity.lastInboundAt > activity.readUntil;
}

Result<void> countReply(const Database &database, ConversationRow &row, Instant at)
{
    auto &activity = row.activity;
    activity.lastReplyAt = std::max(activity.lastReplyAt, at);
    if (activity.waitingSince == Instant{} || activity.waitingSince > activity.lastReplyAt)
        return {};
    return recountWaiting(database, row);
}

Result<void> countSettled(const Database &database, ConversationRow &row, Instant at)
{
    row.activity.settledUntil = at;
    return recountWaiting(database, row);
}

Result<void> recountReplies(const Database &database, ConversationRow &row)
{
    auto &activity = row.activity;
    const auto reply = newest(database,
        u"SELECT at FROM message WHERE conversation = ? AND kind = 'outbound' AND NOT automatic AND delivery NOT IN"
        " ('failed', 'none') ORDER BY at DESC LIMIT 1"_s,
        row.key);
    const auto entry =
        newest(database, u"SELECT at FROM message WHERE conversation = ? ORDER BY at DESC LIMIT 1"_s, row.key);
    if (!reply || !entry)
        return failure(reply ? entry.error() : reply.error());
    activity.lastReplyAt = *reply;
    activity.lastActivity = activity.messageCount == 0 ? activity.createdAt : *entry;
    return recountWaiting(database, row).and_then([&] { return findLastMessage(database, row); });
}

} // namespace throughline
