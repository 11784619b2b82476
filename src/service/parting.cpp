// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/parting.h"

#include "service/handles.h"
#include "service/subject.h"
#include "store/reader.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr int pageSize = 500;

/// Oldest first.
Result<QList<MessageSummary>> messagesOf(const Reader &reader, ConversationId conversation)
{
    QList<MessageSummary> messages;
    PageRequest request{.from = {}, .toward = PageRequest::Toward::Newer, .limit = pageSize};
    for (;;) {
        const auto page = reader.timeline(conversation, request);
        if (!page)
            return failure(page.error());
        for (auto entry = page->rows.crbegin(); entry != page->rows.crend(); ++entry) {
            if (entry->message)
                messages.append(*entry->message);
        }
        if (!page->more || page->rows.isEmpty())
            return messages;
        request.from = page->rows.first().key;
    }
}

/// With the messages of `joined` whatever answers them, and what answers that.
QList<MessageSummary> threadsOf(const QList<MessageSummary> &messages, const QSet<MessageId> &joined)
{
    QList<MessageSummary> thread;
    QSet<QString> ids;
    for (const MessageSummary &each : messages) {
        const bool answers = std::ranges::any_of(each.references, [&](const QString &id) { return ids.contains(id); });
        if (!joined.contains(each.id) && !answers)
            continue;
        thread.append(each);
        if (!each.externalId.isEmpty())
            ids.insert(each.externalId);
    }
    return thread;
}

ConversationSplit splitInto(
    ConversationId conversation, ContactId contact, const QList<MessageSummary> &messages, const QString &usualSubject)
{
    ConversationSplit split{.conversation = conversation,
        .into = ConversationId::make(),
        .contact = contact,
        .subject = withoutReplyMarks(messages.first().content.subject),
        .messages = {}};
    if (split.subject.isEmpty())
        split.subject = usualSubject;
    for (const MessageSummary &each : messages)
        split.messages.append(each.id);
    return split;
}

/// Who wrote the first of the messages that a customer wrote; whose the conversation is where that is not known.
Result<ContactId> writerOf(
    const Reader &reader, const ConversationSummary &conversation, const QList<MessageSummary> &messages)
{
    const auto first = std::ranges::find(messages, MessageKind::Inbound, &MessageSummary::kind);
    if (first == messages.cend())
        return conversation.contactOrigin;
    const auto identity =
        reader.identity(first->channelKind, normalisedHandle(reader, first->channelKind, first->from.handle));
    return identity.transform([&](const auto &known) {
        return known && known->contact == conversation.contact ? known->origin : conversation.contactOrigin;
    });
}

Result<QList<EventBody>> splitsOf(const Reader &reader, ContactId from)
{
    const auto joined = reader.messagesAcross(from);
    if (!joined)
        return failure(joined.error());
    std::map<std::pair<ConversationId, ContactId>, QSet<MessageId>> groups;
    for (const Reader::JoinedMessage &each : *joined)
        groups[{each.conversation, each.writer}].insert(each.message);
    QList<EventBody> splits;
    for (const auto &[place, messages] : groups) {
        const auto all = messagesOf(reader, place.first);
        const auto conversation = reader.conversation(place.first);
        if (!all || !conversation)
            return failure(all ? conversation.error() : all.error());
        splits.append(splitInto(place.first, place.second, threadsOf(*all, messages), conversation->subject));
    }
    return splits;
}

} // namespace

Result<QList<EventBody>> partContacts(const Reader &reader, ContactId from)
{
    const auto into = reader.mergedInto(from);
    if (!into)
        return failure(into.error());
    if (into->isNull())
        return failure(ErrorCode::Conflict, from.toString());
    const auto conversations = reader.conversationsAcross(from);
    const auto splits = splitsOf(reader, from);
    if (!conversations || !splits)
        return failure(conversations ? splits.error() : conversations.error());
    QList<EventBody> events{ContactsUnmerged{.contact = *into, .from = from}};
    for (const Reader::MergedConversation &each : *conversations)
        events.append(ConversationsUnmerged{.conversation = each.into, .from = each.from});
    return events + *splits;
}

Result<ConversationSplit> splitOff(const Reader &reader, ConversationId id, const QList<MessageId> &messages)
{
    const auto conversation = reader.conversation(id);
    const auto all = messagesOf(reader, id);
    if (!conversation || !all)
        return failure(conversation ? all.error() : conversation.error());
    QList<MessageSummary> chosen;
    for (const MessageSummary &each : *all) {
        if (messages.contains(each.id))
            chosen.append(each);
    }
    const QSet<MessageId> asked(messages.cbegin(), messages.cend());
    if (chosen.size() < asked.size())
        return failure(ErrorCode::NotFound, u"messages"_s);
    if (chosen.isEmpty() || chosen.size() == all->size())
        return failure(ErrorCode::InvalidInput, u"messages"_s);
    const auto writer = writerOf(reader, *conversation, chosen);
    return writer.transform(
        [&](ContactId contact) { return splitInto(conversation->id, contact, chosen, conversation->subject); });
}

} // namespace throughline
