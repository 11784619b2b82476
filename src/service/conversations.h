// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>

namespace throughline {

class Store;

/// What can be done to a conversation besides writing in it. Each call appends one event and answers its id, which
/// undo() takes. Doing what is so already appends nothing and answers a null id.
class Conversations
{
public:
    Conversations(Store &store, AgentId agent)
        : m_store(store)
        , m_agent(agent)
    { }

    using Answer = QFuture<Result<EventId>>;

    Answer assign(ConversationId conversation, AgentId agent); ///< null: to nobody
    /// Assigns to this desk's agent; Conflict when someone else has it.
    Answer claim(ConversationId conversation);
    Answer setStatus(ConversationId conversation, Status status); ///< not Snoozed
    Answer snooze(ConversationId conversation, Instant until); ///< InvalidInput when that is past
    Answer setPriority(ConversationId conversation, Priority priority);
    Answer tag(ConversationId conversation,
        const QString &tag); ///< trimmed, folded; InvalidInput when empty or over 60 characters
    Answer untag(ConversationId conversation, const QString &tag);
    Answer setRead(ConversationId conversation, bool read);

    /// Shows everything of `from` in `conversation`; what was being written goes along. Of what is merged already its
    /// root is meant.
    Answer merge(ConversationId conversation, ConversationId from);
    /// Puts messages of a conversation into a new one (the split's event names it). InvalidInput: none, or all there
    /// are.
    Answer split(ConversationId conversation, const QList<MessageId> &messages);

    /// Takes an event back by appending its opposite, also one of a contact; Conflict when something later stands on it
    /// (the status was set again since), Unsupported for kinds that cannot be taken back.
    Answer undo(EventId event);

    /// Opens again what was snoozed until now or earlier. Answers how many.
    QFuture<Result<int>> wakeSnoozed(Instant at);

private:
    Store &m_store;
    AgentId m_agent;
};

} // namespace throughline
