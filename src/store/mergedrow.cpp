// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mergedrow.h"

#include "core/summary.h"
#include "store/activity.h"
#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

struct CountedMessage
{
    qint64 key = 0;
    qint64 home = 0;
    MessageKind kind = MessageKind::Inbound;
    Instant at{};
    bool automatic = false;
    qint64 channel = 0;
    Delivery delivery = Delivery::None;
};

CountedMessage messageOf(const Statement &row)
{
    return {.key = row.integer(0),
        .home = row.integer(1),
        .kind = fromName<MessageKind>(row.text(2)).value_or(MessageKind::Inbound),
        .at = row.instant(3),
        .automatic = row.flag(4),
        .channel = row.optionalInteger(5).value_or(0),
        .delivery = fromName<Delivery>(row.text(6)).value_or(Delivery::None)};
}

Result<QList<CountedMessage>> messagesIn(const Database &database, qint64 conversation)
{
    return database
        .statement(u"SELECT key, coalesce(home, conversation), kind, at, automatic, channel, delivery FROM message"
                   " WHERE conversation = ? ORDER BY at, key"_s)
        .list(messageOf, conversation);
}

bool isAnswer(const CountedMessage &message)
{
    return message.kind == MessageKind::Outbound && !message.automatic && message.delivery != Delivery::Failed
        && message.delivery != Delivery::None;
}

/// Of `before` only what no message tells is kept. The messages: oldest first.
ConversationRow::Activity counted(const ConversationRow::Activity &before, const QList<CountedMessage> &messages)
{
    ConversationRow::Activity activity{.channel = before.channel,
        .createdAt = before.createdAt,
        .lastActivity = before.createdAt,
        .settledUntil = before.settledUntil,
        .readUntil = before.readUntil};
    // What was answered waits for nothing, so answers come first.
    for (const CountedMessage &each : messages) {
        if (isAnswer(each))
            activity.lastReplyAt = std::max(activity.lastReplyAt, each.at);
    }
    for (const CountedMessage &each : messages) {
        if (each.kind == MessageKind::Inbound)
            countInbound(activity, each.channel, each.at, each.automatic);
        countEntry(activity, each.at);
        if (each.kind != MessageKind::Note)
            countMessage(activity, each.key, each.at);
        activity.failedReplies += int(each.delivery == Delivery::Failed);
    }
    return activity;
}

/// The more it needs somebody of the team, the higher.
int urgencyOf(Status status)
{
    return isActive(status) ? 2 : isFinished(status) ? 0 : 1;
}

ConversationRow::State together(const ConversationRow::State &one, const ConversationRow::State &other)
{
    ConversationRow::State both = one;
    if (urgencyOf(other.status) > urgencyOf(one.status)) {
        both.status = other.status;
        both.snoozedUntil = other.snoozedUntil;
    }
    both.priority = std::max(one.priority, other.priority);
    if (!both.assignee)
        both.assignee = other.assignee;
    return both;
}

} // namespace

Result<void> countMessages(const Database &database, ConversationRow &row)
{
    return messagesIn(database, row.key).transform([&](const QList<CountedMessage> &messages) {
        row.activity = counted(row.activity, messages);
    });
}

ConversationRow together(const ConversationRow &one, const ConversationRow &other)
{
    ConversationRow both = one;
    both.state = together(one.state, other.state);
    auto &activity = both.activity;
    const auto &second = other.activity;
    activity.createdAt = std::min(activity.createdAt, second.createdAt);
    activity.settledUntil = std::max(activity.settledUntil, second.settledUntil);
    for (const Instant waiting : {one.activity.waitingSince, second.waitingSince}) {
        if (waiting != Instant{})
            activity.settledUntil = std::min(activity.settledUntil, waiting - Milliseconds(1));
    }
    if (one.activity.unread == second.unread)
        activity.readUntil = second.unread ? std::min(activity.readUntil, second.readUntil)
                                           : std::max(activity.readUntil, second.readUntil);
    else if (second.unread)
        activity.readUntil = second.readUntil;
    return both;
}

QStringList together(const QStringList &tags, const QStringList &others)
{
    QStringList both = tags + others;
    both.removeDuplicates();
    both.sort();
    return both;
}

Result<OwnState> composed(const Database &database, qint64 root)
{
    const auto parts = ownStates(database, root);
    const auto messages = messagesIn(database, root);
    if (!parts || !messages)
        return failure(parts ? messages.error() : parts.error());
    std::optional<OwnState> whole;
    for (OwnState part : *parts) {
        QList<CountedMessage> own = *messages;
        own.removeIf([&](const CountedMessage &each) { return each.home != part.row.key; });
        part.row.activity = counted(part.row.activity, own);
        if (whole) {
            whole->row = together(whole->row, part.row);
            whole->tags = together(whole->tags, part.tags);
        } else {
            whole = part;
        }
    }
    if (!whole)
        return failure(ErrorCode::NotFound, QString::number(root));
    if (parts->size() > 1) {
        whole->row.activity = counted(whole->row.activity, *messages);
        return *whole;
    }
    return forgetOwnState(database, root).transform([&] { return *whole; });
}

} // namespace throughline
