// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/replyplan.h"

#include "core/handle.h"
#include "service/archive.h"
#include "service/subject.h"
#include "store/reader.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr qsizetype sentReferences = 50;

bool canSend(const ChannelSummary &channel)
{
    return !channel.removed && channel.state != ChannelState::Off;
}

QString addressOf(const ChannelSummary &channel)
{
    return channel.settings.value("address"_L1).toString();
}

/// The ends of a conversation's thread on one channel: what an answer there follows.
struct Tail
{
    std::optional<MessageSummary> question; ///< the latest that a person wrote to us
    std::optional<MessageSummary> answer; ///< the latest that went out, or is about to
    std::optional<MessageSummary> notice; ///< the latest that a program wrote

    const MessageSummary *latest() const
    {
        if (question && answer)
            return question->at > answer->at ? &*question : &*answer;
        return question ? &*question : answer ? &*answer : notice ? &*notice : nullptr;
    }

    void add(const MessageSummary &message);
};

void Tail::add(const MessageSummary &message)
{
    const bool lost =
        message.delivery == Delivery::Failed || message.delivery == Delivery::Held || message.deliveryError;
    auto &end = message.kind == MessageKind::Outbound ? answer : message.automatic ? notice : question;
    if (!end && (message.kind != MessageKind::Outbound || !lost))
        end = message;
}

Result<Tail> tailOf(const Reader &reader, ConversationId conversation, ChannelId channel)
{
    Tail tail;
    PageRequest request;
    while (true) {
        const auto page = reader.timeline(conversation, request);
        if (!page)
            return failure(page.error());
        for (const TimelineEntry &entry : page->rows) {
            if (!entry.message || entry.message->kind == MessageKind::Note)
                continue;
            // An imported thread goes on where its people are answered now.
            if (entry.message->channel == channel || entry.message->channelKind == importChannelKind)
                tail.add(*entry.message);
        }
        if (tail.question || !page->more || page->rows.isEmpty())
            return tail;
        request.from = page->rows.last().key;
    }
}

Result<ChannelSummary> channelFor(const Reader &reader, const ConversationSummary &conversation, ChannelId chosen)
{
    const auto channels = reader.channels();
    if (!channels)
        return failure(channels.error());
    const ChannelId wanted = chosen.isNull() ? conversation.channel : chosen;
    const auto found = std::ranges::find(*channels, wanted, &ChannelSummary::id);
    if (found != channels->cend() && canSend(*found))
        return *found;
    if (!chosen.isNull())
        return failure(ErrorCode::NotConfigured, found == channels->cend() ? QString() : found->name);

    const auto contact = reader.contact(conversation.contact);
    if (!contact)
        return failure(contact.error());
    for (const ChannelSummary &channel : *channels) {
        if (canSend(channel) && std::ranges::contains(contact->identities, channel.kind, &IdentitySummary::kind))
            return channel;
    }
    return failure(ErrorCode::NotConfigured);
}

/// The handles under which we are written to on channels of one kind: answering them would be answering ourselves.
Result<QSet<QString>> ownHandles(const Reader &reader, const QString &kind)
{
    const auto channels = reader.channels();
    if (!channels)
        return failure(channels.error());
    QSet<QString> handles;
    for (const ChannelSummary &each : *channels) {
        if (each.kind == kind && !addressOf(each).isEmpty())
            handles.insert(normalisedHandle(kind, addressOf(each)));
    }
    return handles;
}

Recipients answerToAll(const MessageSummary &question, const QString &kind, QSet<QString> own)
{
    Recipients all{.to = {question.from}, .cc = {}, .bcc = {}};
    own.insert(normalisedHandle(kind, question.from.handle));
    for (const Address &each : question.recipients.to + question.recipients.cc) {
        const QString handle = normalisedHandle(kind, each.handle);
        if (handle.isEmpty() || own.contains(handle))
            continue;
        own.insert(handle);
        all.cc.append(each);
    }
    return all;
}

Result<Recipients> usualRecipients(
    const Reader &reader, const ConversationSummary &conversation, const ChannelSummary &channel, const Tail &tail)
{
    const auto own = ownHandles(reader, channel.kind);
    if (!own)
        return failure(own.error());
    if (tail.question && !tail.question->from.handle.isEmpty())
        return answerToAll(*tail.question, channel.kind, *own);
    if (tail.answer && !tail.answer->recipients.to.isEmpty())
        return Recipients{.to = tail.answer->recipients.to, .cc = tail.answer->recipients.cc, .bcc = {}};
    if (tail.notice && !tail.notice->from.handle.isEmpty())
        return Recipients{.to = {tail.notice->from}, .cc = {}, .bcc = {}};

    const auto contact = reader.contact(conversation.contact);
    if (!contact)
        return failure(contact.error());
    const auto identity = std::ranges::find(contact->identities, channel.kind, &IdentitySummary::kind);
    if (identity == contact->identities.cend())
        return failure(ErrorCode::InvalidInput, u"recipients"_s);
    return Recipients{.to = {{.handle = identity->handle, .name = contact->name}}, .cc = {}, .bcc = {}};
}

QStringList referencesAfter(const MessageSummary &last)
{
    QStringList references = last.references;
    if (!last.externalId.isEmpty())
        references.append(last.externalId);
    references.removeDuplicates();
    return references.last(std::min(sentReferences, references.size()));
}

} // namespace

Result<ReplyPlan> planReply(
    const Reader &reader, const ConversationSummary &conversation, ChannelId chosen, const Recipients &given)
{
    auto channel = channelFor(reader, conversation, chosen);
    if (!channel)
        return failure(channel.error());
    const auto tail = tailOf(reader, conversation.id, channel->id);
    if (!tail)
        return failure(tail.error());
    auto recipients =
        given == Recipients{} ? usualRecipients(reader, conversation, *channel, *tail) : Result<Recipients>(given);
    if (!recipients)
        return failure(recipients.error());
    const MessageSummary *last = tail->latest();
    return ReplyPlan{.home = last ? last->home : conversation.id,
        .channel = *std::move(channel),
        .recipients = *std::move(recipients),
        .references = last ? referencesAfter(*last) : QStringList(),
        .subject = replySubject(last ? last->content.subject : conversation.subject)};
}

QString newExternalId(const ChannelSummary &channel, MessageId message)
{
    const QString address = addressOf(channel);
    const qsizetype at = address.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : QString::fromLatin1(QUrl::toAce(address.sliced(at + 1)));
    return domain.isEmpty() ? message.toString() : message.toString() + u'@' + domain;
}

} // namespace throughline
