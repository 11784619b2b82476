// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activity.h"
#include "store/conversationrows.h"
#include "store/database.h"
#include "store/keys.h"
#include "store/projection.h"
#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

Result<void> countTag(const Projecting &to, const QString &tag, int difference)
{
    return to.database
        .statement(u"INSERT INTO tag (name, uses) VALUES (?, ?)"
                   " ON CONFLICT (name) DO UPDATE SET uses = uses + excluded.uses"_s)
        .run(tag, difference)
        .and_then([&] { return indexConversation(to, to.conversation); });
}

} // namespace

Result<void> indexConversation(const Projecting &to, const ConversationRow &row)
{
    return conversationSearchText(to.database, row.key, row.state.subject).and_then([&](const QString &text) {
        return to.index.replace(
            {.key = row.key, .at = row.activity.createdAt, .named = true, .text = text, .attached = false});
    });
}

Result<void> project(const Projecting &to, const ConversationStarted &fact)
{
    const auto contact = placeOf(to.database, fact.contact);
    if (!contact)
        return failure(contact.error());
    const auto channel = keyOf(to.database, fact.channel);
    if (!channel)
        return failure(channel.error());
    ConversationRow row;
    row.key = row.home = to.key;
    row.contact = contact->root;
    row.origin = contact->origin();
    row.state.subject = fact.subject;
    row.activity.channel = *channel;
    row.activity.createdAt = to.event.at;
    row.activity.lastActivity = to.event.at;
    return to.conversations.add(fact.conversation, row).and_then([&] {
        return to.index.add({.key = to.key, .at = to.event.at, .named = true, .text = fact.subject, .attached = false});
    });
}

Result<void> project(const Projecting &to, const ConversationRead &fact)
{
    // A person has read all that is there. A channel (no actor) tells that its messages until then were seen elsewhere.
    const Instant until = to.event.actor.isNull() ? to.event.at : Instant::max();
    markRead(to.conversation.activity, fact.read, until);
    return {};
}

Result<void> project(const Projecting &to, const Assigned &fact)
{
    to.conversation.state.assignee = std::nullopt;
    if (fact.agent.isNull())
        return {};
    return keyOf(to.database, fact.agent).transform([&](qint64 agent) { to.conversation.state.assignee = agent; });
}

Result<void> project(const Projecting &to, const StatusChanged &fact)
{
    const bool wasFinished = isFinished(to.conversation.state.status);
    to.conversation.state.status = fact.status;
    to.conversation.state.snoozedUntil = fact.status == Status::Snoozed ? fact.until : Instant{};
    if (isFinished(fact.status))
        return countSettled(to.database, to.conversation, to.event.at);
    // Taken back, it waits as before; opened again by somebody, it waits from then on.
    const bool takenBack = wasFinished && !to.event.undoes.isNull();
    return takenBack ? countSettled(to.database, to.conversation, Instant{}) : Result<void>();
}

Result<void> project(const Projecting &to, const PriorityChanged &fact)
{
    to.conversation.state.priority = fact.priority;
    return {};
}

Result<void> project(const Projecting &to, const Tagged &fact)
{
    auto insert = to.database.statement(
        u"INSERT INTO conversation_tag (conversation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
    const auto done = insert.run(to.conversation.key, fact.tag);
    return done && insert.changedRows() > 0 ? countTag(to, fact.tag, +1) : done;
}

Result<void> project(const Projecting &to, const Untagged &fact)
{
    auto remove = to.database.statement(u"DELETE FROM conversation_tag WHERE conversation = ? AND tag = ?"_s);
    const auto done = remove.run(to.conversation.key, fact.tag);
    return done && remove.changedRows() > 0 ? countTag(to, fact.tag, -1) : done;
}

Result<void> project(const Projecting &to, const SubjectChanged &fact)
{
    // One that is merged into another keeps its own subject to itself.
    if (to.conversation.home != to.conversation.key)
        return {};
    to.conversation.state.subject = fact.subject;
    return indexConversation(to, to.conversation);
}

} // namespace throughline
