// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/keys.h"
#include "store/mergedrow.h"
#include "store/projection.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// A message goes, and with it what refers to it: its thread goes on where it is.
Result<void> moveMessage(const Projecting &to, MessageId message)
{
    auto move =
        to.database.statement(u"UPDATE message SET home = ?, conversation = ? WHERE id = ? AND conversation = ?"_s);
    const auto moved = move.run(to.key, to.key, message, to.conversation.key);
    if (!moved)
        return moved;
    if (move.changedRows() == 0)
        return failure(ErrorCode::NotFound, message.toString());
    return to.database
        .statement(u"UPDATE external_ref SET conversation = ? WHERE (channel, external_id) ="
                   " (SELECT channel, external_id FROM message WHERE id = ?)"_s)
        .run(to.key, message);
}

Result<void> moveMessages(const Projecting &to, const QList<MessageId> &messages)
{
    Result<void> done;
    for (const MessageId each : messages)
        done = done.and_then([&] { return moveMessage(to, each); });
    return done;
}

} // namespace

Result<void> project(const Projecting &to, const ConversationSplit &fact)
{
    if (fact.messages.isEmpty())
        return failure(ErrorCode::InvalidInput, u"messages"_s);
    const auto contact = placeOf(to.database, fact.contact);
    if (!contact)
        return failure(contact.error());
    ConversationRow made = to.conversation;
    made.key = made.home = to.key;
    made.contact = contact->root;
    made.origin = contact->origin();
    made.state.subject = fact.subject;
    made.activity.createdAt = to.event.at;
    return moveMessages(to, fact.messages)
        .and_then([&] { return countMessages(to.database, to.conversation); })
        .and_then([&] { return countMessages(to.database, made); })
        .and_then([&] { return to.conversations.add(fact.into, made); })
        .and_then([&] { return indexConversation(to, made); });
}

} // namespace throughline
