// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/conversations.h"

#include "core/handle.h"
#include "service/drafts.h"
#include "service/opposite.h"
#include "service/parting.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr qsizetype tagLimit = 60; // characters

Result<EventId> append(Transaction &transaction, const Event &event)
{
    return transaction.append(event).transform([&event] { return event.id; });
}

/// Appends `body` unless `isSo` says that the conversation is like that already.
template <class IsSo>
QFuture<Result<EventId>> change(Store &store, AgentId agent, ConversationId id, EventBody body, const IsSo &isSo)
{
    return store.write([=, body = std::move(body)](Transaction &transaction) -> Result<EventId> {
        const auto conversation = transaction.conversation(id);
        if (!conversation)
            return failure(conversation.error());
        if (isSo(*conversation))
            return EventId{};
        return append(transaction, makeEvent(body, agent));
    });
}

/// What was being written goes on where the conversation is shown.
Result<void> moveDrafts(Transaction &transaction, ConversationId from, ConversationId into)
{
    for (const bool note : {false, true}) {
        const auto begun = transaction.draft(from, note);
        if (!begun && begun.error().code == ErrorCode::NotFound)
            continue;
        if (!begun)
            return failure(begun.error());
        const auto present = transaction.draft(into, note);
        Draft draft = present ? joined(*present, *begun) : *begun;
        draft.conversation = into;
        const auto moved = transaction.saveDraft(draft).and_then(
            [&] { return transaction.saveDraft({.conversation = from, .note = note}); });
        if (!moved)
            return moved;
    }
    return {};
}

Result<QString> cleanTag(const QString &tag)
{
    const QString clean = singleLine(tag).normalized(QString::NormalizationForm_C).toCaseFolded();
    if (clean.isEmpty() || clean.size() > tagLimit)
        return failure(ErrorCode::InvalidInput, tag);
    return clean;
}

QFuture<Result<EventId>> refused(Error error)
{
    return QtFuture::makeReadyValueFuture(Result<EventId>(failure(std::move(error))));
}

} // namespace

Conversations::Answer Conversations::assign(ConversationId conversation, AgentId agent)
{
    return change(m_store, m_agent, conversation, Assigned{.conversation = conversation, .agent = agent},
        [agent](const ConversationSummary &present) { return present.assignee == agent; });
}

Conversations::Answer Conversations::claim(ConversationId conversation)
{
    return m_store.write([conversation, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto present = transaction.conversation(conversation);
        if (!present)
            return failure(present.error());
        if (present->assignee == agent)
            return EventId{};
        if (!present->assignee.isNull())
            return failure(ErrorCode::Conflict, present->assigneeName);
        return append(transaction, makeEvent(Assigned{.conversation = conversation, .agent = agent}, agent));
    });
}

Conversations::Answer Conversations::setStatus(ConversationId conversation, Status status)
{
    if (status == Status::Snoozed)
        return refused({ErrorCode::InvalidInput, nameOf(status)});
    return change(m_store, m_agent, conversation, StatusChanged{.conversation = conversation, .status = status},
        [status](const ConversationSummary &present) { return present.status == status; });
}

Conversations::Answer Conversations::snooze(ConversationId conversation, Instant until)
{
    if (until <= now())
        return refused({ErrorCode::InvalidInput, nameOf(Status::Snoozed)});
    return change(m_store, m_agent, conversation,
        StatusChanged{.conversation = conversation, .status = Status::Snoozed, .until = until},
        [until](const ConversationSummary &present) {
            return present.status == Status::Snoozed && present.snoozedUntil == until;
        });
}

Conversations::Answer Conversations::setPriority(ConversationId conversation, Priority priority)
{
    return change(m_store, m_agent, conversation, PriorityChanged{.conversation = conversation, .priority = priority},
        [priority](const ConversationSummary &present) { return present.priority == priority; });
}

Conversations::Answer Conversations::tag(ConversationId conversation, const QString &tag)
{
    const auto clean = cleanTag(tag);
    if (!clean)
        return refused(clean.error());
    return change(m_store, m_agent, conversation, Tagged{.conversation = conversation, .tag = *clean},
        [tag = *clean](const ConversationSummary &present) { return present.tags.contains(tag); });
}

Conversations::Answer Conversations::untag(ConversationId conversation, const QString &tag)
{
    const auto clean = cleanTag(tag);
    if (!clean)
        return refused(clean.error());
    return change(m_store, m_agent, conversation, Untagged{.conversation = conversation, .tag = *clean},
        [tag = *clean](const ConversationSummary &present) { return !present.tags.contains(tag); });
}

Conversations::Answer Conversations::setRead(ConversationId conversation, bool read)
{
    return change(m_store, m_agent, conversation, ConversationRead{.conversation = conversation, .read = read},
        [read](const ConversationSummary &present) { return present.unread != read; });
}

Conversations::Answer Conversations::merge(ConversationId conversation, ConversationId from)
{
    return m_store.write([conversation, from, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto into = transaction.conversation(conversation);
        const auto other = transaction.conversation(from);
        if (!into || !other)
            return failure(into ? other.error() : into.error());
        if (into->id == other->id)
            return EventId{};
        if (const auto moved = moveDrafts(transaction, other->id, into->id); !moved)
            return failure(moved.error());
        return append(transaction, makeEvent(ConversationsMerged{.conversation = into->id, .from = other->id}, agent));
    });
}

Conversations::Answer Conversations::split(ConversationId conversation, const QList<MessageId> &messages)
{
    return m_store.write([conversation, messages, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto body = splitOff(transaction, conversation, messages);
        return body ? append(transaction, makeEvent(*body, agent)) : failure(body.error());
    });
}

Conversations::Answer Conversations::undo(EventId id)
{
    return m_store.write([id, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto event = transaction.event(id);
        if (!event)
            return failure(event.error());
        const auto bodies = takingBack(transaction, *event);
        if (!bodies)
            return failure(bodies.error());
        QList<Event> compensation;
        for (const EventBody &each : *bodies)
            compensation.append(makeEvent(each, agent));
        compensation.first().undoes = id;
        return transaction.append(compensation).transform([&] { return compensation.first().id; });
    });
}

QFuture<Result<int>> Conversations::wakeSnoozed(Instant at)
{
    return m_store.write([at](Transaction &transaction) -> Result<int> {
        const auto due = transaction.snoozedUntil(at);
        if (!due)
            return failure(due.error());
        for (const ConversationId id : *due) {
            const StatusChanged woken{.conversation = id, .status = Status::Open};
            if (const auto done = transaction.append(makeEvent(woken)); !done)
                return failure(done.error());
        }
        return int(due->size());
    });
}

} // namespace throughline
