// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/opposite.h"

#include "core/eventjson.h"
#include "service/parting.h"
#include "store/reader.h"

namespace throughline {

namespace {

constexpr int tagEventLimit = 1000; // a conversation has a handful

/// The event of the same kind before `event` in its conversation: nothing when it was the first, Conflict when it is
/// not the last one.
template <class Body> Result<std::optional<Body>> before(const Reader &reader, const Event &event)
{
    const auto latest = reader.latestEvents(conversationOf(event.body), kindName(event.body), 2);
    if (!latest)
        return failure(latest.error());
    if (latest->isEmpty() || latest->first().id != event.id)
        return failure(ErrorCode::Conflict);
    if (latest->size() < 2)
        return std::nullopt;
    return std::get<Body>(latest->last().body);
}

Result<EventBody> undone(const Reader &reader, const Event &event, const Assigned &body)
{
    return before<Assigned>(reader, event).transform([&](const auto &earlier) -> EventBody {
        return Assigned{.conversation = body.conversation, .agent = earlier ? earlier->agent : AgentId{}};
    });
}

Result<EventBody> undone(const Reader &reader, const Event &event, const StatusChanged &body)
{
    return before<StatusChanged>(reader, event).transform([&](const auto &earlier) -> EventBody {
        StatusChanged former{.conversation = body.conversation, .status = Status::New};
        if (earlier)
            former = *earlier;
        if (former.status == Status::Snoozed && former.until <= now())
            former = {.conversation = body.conversation, .status = Status::Open};
        return former;
    });
}

Result<EventBody> undone(const Reader &reader, const Event &event, const PriorityChanged &body)
{
    return before<PriorityChanged>(reader, event).transform([&](const auto &earlier) -> EventBody {
        return PriorityChanged{
            .conversation = body.conversation, .priority = earlier ? earlier->priority : Priority::Normal};
    });
}

Result<EventBody> undone(const Reader &reader, const Event &event, const ConversationRead &body)
{
    const auto conversation = reader.conversation(body.conversation);
    if (!conversation)
        return failure(conversation.error());
    const auto latest = reader.latestEvents(body.conversation, kindName(MessageReceived{}), 1);
    if (!latest)
        return failure(latest.error());
    // What came since is unread by itself, and nobody has looked at it. Ids tell the order in which events were made.
    const bool cameSince = !latest->isEmpty() && event.id < latest->first().id;
    if (cameSince || conversation->unread == body.read)
        return failure(ErrorCode::Conflict);
    return ConversationRead{.conversation = body.conversation, .read = !body.read};
}

/// Tags and their removals stand on each other, tag by tag.
template <class Body, class Opposite>
Result<EventBody> undoneTag(const Reader &reader, const Event &event, const Body &body)
{
    const auto conversation = reader.conversation(body.conversation);
    if (!conversation)
        return failure(conversation.error());
    if (conversation->tags.contains(body.tag) != std::is_same_v<Body, Tagged>)
        return failure(ErrorCode::Conflict);
    const auto latest = reader.latestEvents(body.conversation, kindName(event.body), tagEventLimit);
    if (!latest)
        return failure(latest.error());
    for (const Event &each : *latest) {
        if (std::get<Body>(each.body).tag != body.tag)
            continue;
        if (each.id != event.id)
            return failure(ErrorCode::Conflict);
        return Opposite{.conversation = body.conversation, .tag = body.tag};
    }
    return failure(ErrorCode::Conflict);
}

Result<EventBody> undone(const Reader &reader, const Event &event, const Tagged &body)
{
    return undoneTag<Tagged, Untagged>(reader, event, body);
}

Result<EventBody> undone(const Reader &reader, const Event &event, const Untagged &body)
{
    return undoneTag<Untagged, Tagged>(reader, event, body);
}

Result<EventBody> undone(const Reader &, const Event &, const ConversationsMerged &body)
{
    return ConversationsUnmerged{.conversation = body.conversation, .from = body.from};
}

Result<EventBody> undone(const Reader &, const Event &, const ConversationsUnmerged &body)
{
    return ConversationsMerged{.conversation = body.conversation, .from = body.from};
}

/// What came into the new one since comes back as well.
Result<EventBody> undone(const Reader &, const Event &, const ConversationSplit &body)
{
    return ConversationsMerged{.conversation = body.conversation, .from = body.into};
}

Result<EventBody> undone(const Reader &, const Event &, const ContactsUnmerged &body)
{
    return ContactsMerged{.contact = body.contact, .from = body.from};
}

Result<EventBody> undone(const Reader &, const Event &, const IdentityAdded &body)
{
    return IdentityRemoved{.identity = body.identity,
        .contact = body.contact,
        .kind = body.kind,
        .handle = body.handle,
        .name = body.name};
}

Result<EventBody> undone(const Reader &, const Event &, const IdentityRemoved &body)
{
    return IdentityAdded{.identity = body.identity,
        .contact = body.contact,
        .kind = body.kind,
        .handle = body.handle,
        .name = body.name};
}

Result<EventBody> undone(const Reader &reader, const Event &, const ContactFieldSet &body)
{
    const auto present = reader.contactField(body.contact, body.field);
    if (!present)
        return failure(present.error());
    if (*present != body.value)
        return failure(ErrorCode::Conflict, body.field);
    return ContactFieldSet{.contact = body.contact,
        .field = body.field,
        .value = body.before,
        .before = body.value,
        .source = FieldSource::Agent};
}

template <class Body> Result<EventBody> undone(const Reader &, const Event &event, const Body &)
{
    return failure(ErrorCode::Unsupported, kindName(event.body));
}

} // namespace

Result<EventBody> opposite(const Reader &reader, const Event &event)
{
    return std::visit([&](const auto &body) { return undone(reader, event, body); }, event.body);
}

Result<QList<EventBody>> takingBack(const Reader &reader, const Event &event)
{
    if (const auto *merged = std::get_if<ContactsMerged>(&event.body))
        return partContacts(reader, merged->from);
    return opposite(reader, event).transform([](EventBody &&body) { return QList<EventBody>{std::move(body)}; });
}

} // namespace throughline
