// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reports.h"

#include "store/reader.h"

namespace throughline {

namespace {

bool tellsMore(Delivery known, Delivery reported)
{
    switch (reported) {
    case Delivery::Failed: return known != Delivery::None && known != Delivery::Failed && known != Delivery::Read;
    case Delivery::Sent: return known == Delivery::Queued || known == Delivery::Sending;
    case Delivery::Delivered: return known == Delivery::Queued || known == Delivery::Sending || known == Delivery::Sent;
    case Delivery::Read: return known == Delivery::Sent || known == Delivery::Delivered;
    default: return false;
    }
}

} // namespace

Result<std::optional<DeliveryChanged>> changeBy(const Reader &reader, ChannelId channel, const DeliveryReport &report)
{
    const auto id = reader.messageByExternalId(channel, report.externalId);
    if (!id)
        return failure(id.error());
    if (!*id)
        return std::nullopt;
    const auto message = reader.message(**id);
    if (!message)
        return failure(message.error());
    if (message->kind != MessageKind::Outbound || !tellsMore(message->delivery, report.delivery))
        return std::nullopt;
    DeliveryChanged change{
        .message = message->id, .conversation = message->conversation, .delivery = report.delivery, .error = {}};
    if (report.delivery == Delivery::Failed)
        change.error = report.error.value_or(Error{ErrorCode::Bounced, {}, false});
    return change;
}

bool reopens(Delivery delivery, Status status)
{
    const bool needsSomebody = delivery == Delivery::Failed || delivery == Delivery::Held;
    return needsSomebody && !isActive(status) && status != Status::Closed;
}

Result<QList<Event>> eventsOf(const Reader &reader, const DeliveryChanged &change)
{
    const auto conversation = reader.conversation(change.conversation);
    if (!conversation)
        return failure(conversation.error());
    QList<Event> events{makeEvent(change)};
    if (reopens(change.delivery, conversation->status))
        events.append(makeEvent(StatusChanged{.conversation = change.conversation, .status = Status::Open}));
    return events;
}

} // namespace throughline
