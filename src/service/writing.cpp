// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/writing.h"

#include "core/eventjson.h"
#include "core/handle.h"
#include "service/drafts.h"
#include "service/replyeffects.h"
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
        .conversation = plan.home,
        .channel = plan.channel.id,
        .recipients = plan.recipients,
        .externalId = newExternalId(plan.channel, id),
        .references = plan.references,
        .sendAfter = at + reply.undoFor,
        .content = {
            .subject = plan.subject, .text = reply.text, .html = {}, .attachments = reply.attachments, .source = {}}};
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
    const bool contained = isWithin(*draft, {.text = written.text, .attachments = written.attachments});
    return contained ? transaction.saveDraft({.conversation = conversation, .note = note}) : Result<void>{};
}

/// The reply, where it waits for a person's decision; else Conflict.
Result<MessageSummary> undecided(const Reader &reader, MessageId id)
{
    return reader.message(id).and_then([](const MessageSummary &message) -> Result<MessageSummary> {
        if (message.delivery != Delivery::Failed && message.delivery != Delivery::Held)
            return failure(ErrorCode::Conflict);
        return message;
    });
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

QFuture<Result<void>> Writing::retry(MessageId id)
{
    return m_store.write([id, agent = m_agent.id](Transaction &transaction) -> Result<void> {
        const auto reply = undecided(transaction, id);
        if (!reply)
            return failure(reply.error());
        const Instant at = now();
        const auto pending = pendingAgain(transaction, *reply, agent, at);
        if (!pending)
            return failure(pending.error());
        const DeliveryChanged queued{id, reply->conversation, Delivery::Queued, {}};
        return transaction.append(QList<Event>{makeEvent(queued, agent, at)} + *pending);
    });
}

QFuture<Result<void>> Writing::discard(MessageId id)
{
    return m_store.write([id, agent = m_agent.id](Transaction &transaction) {
        return undecided(transaction, id).and_then([&](const MessageSummary &reply) {
            const DeliveryChanged none{id, reply.conversation, Delivery::None, Error{ErrorCode::Cancelled}};
            return transaction.append(makeEvent(none, agent));
        });
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
