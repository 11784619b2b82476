// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/replyeffects.h"

#include "core/eventjson.h"
#include "service/opposite.h"
#include "store/reader.h"

#include <algorithm>

namespace throughline {

namespace {

/// Whether the event is what the reply did to its conversation, when it was written or when it was sent again.
Result<bool> followedFrom(const Reader &reader, const Event &event, const MessageSummary &reply, AgentId agent)
{
    if (event.actor != agent)
        return false;
    if (event.at == reply.at)
        return true;
    if (event.undoes.isNull() || !std::holds_alternative<StatusChanged>(event.body))
        return false;
    return reader.event(event.undoes).transform([](const Event &opened) { return opened.actor.isNull(); });
}

/// Whether the customer wrote after the reply was written: then it is not their turn, whatever becomes of it.
Result<bool> wroteSince(const Reader &reader, const MessageSummary &reply)
{
    constexpr int programsBefore = 100; // a reply that came back may have brought a bounce with each attempt
    return reader.latestEvents(reply.conversation, kindName(MessageReceived{}), programsBefore)
        .transform([&reply](const QList<Event> &received) {
            return std::ranges::any_of(received, [&reply](const Event &event) {
                const auto &message = std::get<MessageReceived>(event.body);
                // Ids tell the order in which messages came, whatever the clocks of their writers say.
                return reply.id < message.message && message.direction == Direction::Inbound && !message.automatic;
            });
        });
}

/// Whether another reply of its conversation waits for a person's decision.
Result<bool> isOtherUndecided(const Reader &reader, const MessageSummary &reply)
{
    return reader.outbox().transform([&reply](const QList<MessageSummary> &outbox) {
        return std::ranges::any_of(outbox, [&reply](const MessageSummary &each) {
            return each.conversation == reply.conversation && each.id != reply.id
                && (each.delivery == Delivery::Failed || each.delivery == Delivery::Held);
        });
    });
}

} // namespace

QList<Event> eventsOf(const ReplyQueued &reply, const ConversationSummary &conversation, AgentId agent, Instant at)
{
    QList<Event> events{makeEvent(reply, agent, at)};
    if (conversation.assignee.isNull())
        events.append(makeEvent(Assigned{.conversation = conversation.id, .agent = agent}, agent, at));
    if (conversation.status != Status::Pending)
        events.append(makeEvent(StatusChanged{.conversation = conversation.id, .status = Status::Pending}, agent, at));
    if (conversation.unread)
        events.append(makeEvent(ConversationRead{.conversation = conversation.id, .read = true}, agent, at));
    return events;
}

Result<QList<Event>> conversationBefore(const Reader &reader, const MessageSummary &reply, AgentId agent, Instant at)
{
    const auto outbox = reader.outbox(reply.channel);
    if (!outbox)
        return failure(outbox.error());
    QList<Event> events;
    for (const MessageSummary &each : *outbox) {
        if (each.conversation == reply.conversation && each.id != reply.id)
            return events;
    }
    for (const QString &kind : {kindName(StatusChanged{}), kindName(Assigned{})}) {
        const auto latest = reader.latestEvents(reply.conversation, kind, 1);
        if (!latest)
            return failure(latest.error());
        if (latest->isEmpty())
            continue;
        const auto followed = followedFrom(reader, latest->first(), reply, agent);
        if (!followed)
            return failure(followed.error());
        if (!*followed)
            continue;
        auto body = opposite(reader, latest->first());
        if (!body)
            return failure(body.error());
        events.append(makeEvent(*std::move(body), agent, at));
        events.last().undoes = latest->first().id;
    }
    return events;
}

Result<QList<Event>> pendingAgain(const Reader &reader, const MessageSummary &reply, AgentId agent, Instant at)
{
    const auto latest = reader.latestEvents(reply.conversation, kindName(StatusChanged{}), 1);
    if (!latest)
        return failure(latest.error());
    const auto wrote = wroteSince(reader, reply);
    if (!wrote)
        return failure(wrote.error());
    const auto another = isOtherUndecided(reader, reply);
    if (!another)
        return failure(another.error());
    const bool openedByNobody = !latest->isEmpty() && latest->first().actor.isNull()
        && std::get<StatusChanged>(latest->first().body).status == Status::Open;
    if (!openedByNobody || *wrote || *another)
        return QList<Event>{};
    Event pending = makeEvent(StatusChanged{.conversation = reply.conversation, .status = Status::Pending}, agent, at);
    pending.undoes = latest->first().id;
    return QList<Event>{pending};
}

} // namespace throughline
