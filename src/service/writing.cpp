// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/writing.h"

#include "core/eventjson.h"
#include "core/handle.h"
#include "service/drafts.h"
#include "service/opposite.h"
#include "service/replyplan.h"
#include "store/store.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

bool isEmpty(const QString &text, const QList<Attachment> &attachments)
{
    return text.trimmed().isEmpty() && attachments.isEmpty();
}

Result<void> fits(const Writing::Reply &reply, const ReplyPlan &plan, const Manifest &manifest)
{
    qint64 size = 0;
    for (const Attachment &each : reply.attachments)
        size += each.size;
    if (!manifest.attachments && !reply.attachments.isEmpty())
        return failure(ErrorCode::Unsupported, plan.channel.name);
    if ((manifest.maximumTextLength > 0 && reply.text.size() > manifest.maximumTextLength)
        || (manifest.maximumAttachmentSize > 0 && size > manifest.maximumAttachmentSize))
        return failure(ErrorCode::TooLarge, plan.channel.name);
    return {};
}

/// Takes out of the plan what the channel has no place for.
void adapt(ReplyPlan &plan, const Manifest &manifest)
{
    if (!manifest.subject)
        plan.subject.clear();
    if (!manifest.copies) {
        plan.recipients.cc.clear();
        plan.recipients.bcc.clear();
    }
}

ReplyQueued queued(const Writing::Reply &reply, const ReplyPlan &plan, Instant at)
{
    const auto id = MessageId::make();
    return {.message = id,
        .conversation = reply.conversation,
        .channel = plan.channel.id,
        .recipients = plan.recipients,
        .externalId = newExternalId(plan.channel, id),
        .references = plan.references,
        .sendAfter = at + reply.undoFor,
        .content = {
            .subject = plan.subject, .text = reply.text, .html = {}, .attachments = reply.attachments, .source = {}}};
}

/// The reply and everything that follows from it for the conversation.
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

/// The message of a reply or note back as the draft, before whatever was begun since.
Result<Draft> draftOf(const Reader &reader, const MessageSummary &message)
{
    const bool note = message.kind == MessageKind::Note;
    const auto begun = reader.draft(message.conversation, note);
    if (!begun && begun.error().code != ErrorCode::NotFound)
        return failure(begun.error());
    Draft draft{.conversation = message.conversation,
        .note = note,
        .channel = message.channel,
        .recipients = {},
        .text = message.content.text,
        .attachments = message.content.attachments,
        .savedAt = now()};
    draft = joined(std::move(draft), begun.value_or(Draft{}));
    draft.recipients = message.recipients; // whatever was meant since: this must go to nobody else
    return draft;
}

/// Removes the draft of what is written now; one in which there is more, or something else, stays.
Result<void> removeDraft(
    Transaction &transaction, ConversationId conversation, bool note, const MessageContent &written)
{
    const auto draft = transaction.draft(conversation, note);
    if (!draft)
        return draft.error().code == ErrorCode::NotFound ? Result<void>{} : failure(draft.error());
    const bool contained = written.text.contains(draft->text)
        && std::ranges::all_of(
            draft->attachments, [&](const Attachment &attachment) { return written.attachments.contains(attachment); });
    return contained ? transaction.saveDraft({.conversation = conversation, .note = note}) : Result<void>{};
}

/// What followed from the reply for the conversation, taken back: it is pending no more, and whose it was. Nothing
/// where that was decided anew since, or where another reply is still on its way.
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
        if (latest->isEmpty() || latest->first().at != reply.at || latest->first().actor != agent)
            continue;
        auto body = opposite(reader, latest->first());
        if (!body)
            return failure(body.error());
        events.append(makeEvent(*std::move(body), agent, at));
        events.last().undoes = latest->first().id;
    }
    return events;
}

/// Moves a reply that waits for a person's decision; Conflict when it does not.
Result<void> decide(
    Transaction &transaction, MessageId id, Delivery delivery, std::optional<Error> error, AgentId agent)
{
    const auto message = transaction.message(id);
    if (!message)
        return failure(message.error());
    if (message->delivery != Delivery::Failed && message->delivery != Delivery::Held)
        return failure(ErrorCode::Conflict);
    return transaction.append(makeEvent(
        DeliveryChanged{
            .message = id, .conversation = message->conversation, .delivery = delivery, .error = std::move(error)},
        agent));
}

Result<MessageId> queue(
    Transaction &transaction, const Writing::Reply &reply, AgentId agent, const Writing::Manifests &manifests)
{
    const auto conversation = transaction.conversation(reply.conversation);
    if (!conversation)
        return failure(conversation.error());
    auto plan = planReply(transaction, *conversation, reply.channel, reply.recipients);
    if (!plan)
        return failure(plan.error());
    if (const auto manifest = manifests ? manifests(plan->channel.kind) : std::nullopt) {
        if (const auto fit = fits(reply, *plan, *manifest); !fit)
            return failure(fit.error());
        adapt(*plan, *manifest);
    }
    const Instant at = now();
    const ReplyQueued event = queued(reply, *plan, at);
    if (const auto done = transaction.append(eventsOf(event, *conversation, agent, at)); !done)
        return failure(done.error());
    return removeDraft(transaction, reply.conversation, false, event.content).transform([&] { return event.message; });
}

} // namespace

QFuture<Result<MessageId>> Writing::reply(const Reply &reply)
{
    return m_store.write(
        [=, agent = m_agent.id, manifests = m_manifests](Transaction &transaction) -> Result<MessageId> {
            if (isEmpty(reply.text, reply.attachments))
                return failure(ErrorCode::InvalidInput, u"text"_s);
            return queue(transaction, reply, agent, manifests);
        });
}

QFuture<Result<Writing::Target>> Writing::target(ConversationId id, ChannelId channel) const
{
    return m_store.read([id, channel, manifests = m_manifests](Reader &reader) -> Result<Target> {
        const auto conversation = reader.conversation(id);
        if (!conversation)
            return failure(conversation.error());
        auto plan = planReply(reader, *conversation, channel, {});
        if (!plan)
            return failure(plan.error());
        if (const auto manifest = manifests ? manifests(plan->channel.kind) : std::nullopt)
            adapt(*plan, *manifest);
        return Target{.channel = std::move(plan->channel), .recipients = std::move(plan->recipients)};
    });
}

QFuture<Result<MessageId>> Writing::note(
    ConversationId conversation, const QString &text, const QList<Attachment> &attachments)
{
    return m_store.write([=, agent = m_agent.id](Transaction &transaction) -> Result<MessageId> {
        if (isEmpty(text, attachments))
            return failure(ErrorCode::InvalidInput, u"text"_s);
        NoteAdded note{.message = MessageId::make(), .conversation = conversation, .content = {}};
        note.content.text = text;
        note.content.attachments = attachments;
        if (const auto done = transaction.append(makeEvent(note, agent)); !done)
            return failure(done.error());
        return removeDraft(transaction, conversation, true, note.content).transform([&] { return note.message; });
    });
}

QFuture<Result<void>> Writing::recall(MessageId id)
{
    return m_store.write([id, agent = m_agent.id](Transaction &transaction) -> Result<void> {
        const auto message = transaction.message(id);
        if (!message)
            return failure(message.error());
        const bool note = message->kind == MessageKind::Note;
        if (!note && message->delivery != Delivery::Queued)
            return failure(ErrorCode::Conflict);
        const auto draft = draftOf(transaction, *message);
        if (!draft)
            return failure(draft.error());
        if (note) {
            return transaction
                .append(makeEvent(NoteRecalled{.message = id, .conversation = message->conversation}, agent))
                .and_then([&] { return transaction.saveDraft(*draft); });
        }
        const Instant at = now(); // of all of it: so the timeline knows what belongs together
        const auto before = conversationBefore(transaction, *message, agent, at);
        if (!before)
            return failure(before.error());
        QList<Event> events{makeEvent(ReplyRecalled{.message = id, .conversation = message->conversation}, agent, at)};
        events += *before;
        return transaction.append(events).and_then([&] { return transaction.saveDraft(*draft); });
    });
}

QFuture<Result<void>> Writing::retry(MessageId message)
{
    return m_store.write([message, agent = m_agent.id](Transaction &transaction) {
        return decide(transaction, message, Delivery::Queued, {}, agent);
    });
}

QFuture<Result<void>> Writing::discard(MessageId message)
{
    return m_store.write([message, agent = m_agent.id](Transaction &transaction) {
        return decide(transaction, message, Delivery::None, Error{ErrorCode::Cancelled, {}, false}, agent);
    });
}

QFuture<Result<Attachment>> Writing::keepAttachment(const QString &name, const QByteArray &bytes)
{
    return m_store.write([name, bytes](Transaction &transaction) -> Result<Attachment> {
        const auto hash = transaction.keepContent(bytes);
        if (!hash)
            return failure(hash.error());
        const QString safeName = safeFileName(name);
        return Attachment{.name = safeName,
            .mimeType = QMimeDatabase().mimeTypeForFileNameAndData(safeName, bytes).name(),
            .size = bytes.size(),
            .hash = *hash,
            .contentId = {},
            .embedded = false};
    });
}

} // namespace throughline
