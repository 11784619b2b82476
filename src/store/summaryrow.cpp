// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/summaryrow.h"

#include "store/journal.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

enum EntryColumn {
    ActorName = eventColumnCount,
    MessageKey,
    DeliveryName,
    ErrorName,
    ErrorDetail,
    ErrorRetryable,
    Revision,
    ChannelName,
    ChannelKindName,
    Shown,
    Home,
};

/// What the row of the projection adds to what stands in the event.
MessageSummary summaryStart(const Statement &row, const Event &event)
{
    MessageSummary message;
    message.conversation = row.id<ConversationId>(Shown);
    message.home = row.isNull(Home) ? message.conversation : row.id<ConversationId>(Home);
    message.channelName = row.text(ChannelName);
    message.channelKind = row.text(ChannelKindName);
    message.delivery = fromName<Delivery>(row.text(DeliveryName)).value_or(Delivery::None);
    message.revision = int(row.integer(Revision));
    message.at = event.at;
    if (!row.isNull(ErrorName)) {
        message.deliveryError = Error{.code = errorFromName(row.text(ErrorName)),
            .detail = row.text(ErrorDetail),
            .retryable = row.flag(ErrorRetryable)};
    }
    return message;
}

void fill(MessageSummary &message, const MessageReceived &fact)
{
    message.kind = fact.direction == Direction::Inbound ? MessageKind::Inbound : MessageKind::Outbound;
    message.channel = fact.channel;
    message.from = fact.from;
    message.recipients = fact.recipients;
    message.externalId = fact.externalId;
    message.references = fact.references;
    message.automatic = fact.automatic;
}

void fill(MessageSummary &message, const ReplyQueued &fact)
{
    message.kind = MessageKind::Outbound;
    message.channel = fact.channel;
    message.recipients = fact.recipients;
    message.externalId = fact.externalId;
    message.references = fact.references;
    message.sendAfter = fact.sendAfter;
}

void fill(MessageSummary &message, const NoteAdded &)
{
    message.kind = MessageKind::Note;
}

} // namespace

ConversationSummary conversationOf(const Statement &row)
{
    ConversationSummary summary;
    summary.id = row.id<ConversationId>(1);
    summary.key = {.at = row.instant(16), .row = row.integer(0)};
    summary.number = row.integer(2);
    summary.contact = row.id<ContactId>(3);
    summary.contactName = row.text(4);
    summary.subject = row.text(5);
    summary.preview = row.text(6);
    summary.previewIsOurs = row.text(7) == nameOf(MessageKind::Outbound);
    summary.channel = row.id<ChannelId>(8);
    summary.channelKind = row.text(9);
    summary.status = fromName<Status>(row.text(10)).value_or(Status::New);
    summary.priority = fromName<Priority>(row.text(11)).value_or(Priority::Normal);
    summary.assignee = row.id<AgentId>(12);
    summary.assigneeName = row.text(13);
    summary.tags = row.text(14).split(u'\n', Qt::SkipEmptyParts);
    summary.createdAt = row.instant(15);
    summary.lastActivity = row.instant(16);
    summary.waitingSince = row.instant(17);
    summary.snoozedUntil = row.instant(18);
    summary.unread = row.flag(19);
    summary.hasFailedReply = row.integer(20) > 0;
    summary.messageCount = int(row.integer(21));
    summary.contactOrigin = row.isNull(22) ? summary.contact : row.id<ContactId>(22);
    return summary;
}

Result<TimelineEntry> entryOf(const Statement &row)
{
    auto event = readEvent(row);
    if (!event)
        return failure(event.error());
    TimelineEntry entry;
    entry.key = {.at = event->at, .row = row.integer(0)};
    entry.event = event->id;
    entry.at = event->at;
    entry.actor = event->actor;
    entry.actorName = row.text(ActorName);
    entry.undoes = event->undoes;
    if (row.isNull(MessageKey)) {
        entry.happened = std::move(event->body);
        return entry;
    }
    MessageSummary message = summaryStart(row, *event);
    std::visit(
        [&]<class Fact>(const Fact &fact) {
            if constexpr (requires { fact.content; }) {
                message.id = fact.message;
                message.content = fact.content;
                fill(message, fact);
            }
        },
        event->body);
    if (message.from == Address{} && message.kind != MessageKind::Inbound)
        message.from.name = entry.actorName;
    entry.message = std::move(message);
    entry.happened = UnknownEvent{};
    return entry;
}

} // namespace throughline
