// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/conversationrows.h"

namespace throughline {

class Database;
class IndexBatch;

/// What one event is applied to.
struct Projecting
{
    const Database &database;
    IndexBatch &index; ///< what the event adds to the full-text index
    qint64 key; ///< of the event, and of the thing that it makes
    const Event &event;
    ConversationRow &conversation; ///< saved afterwards; only of events that belong to one
    ConversationRows &conversations; ///< SQL sees them only when they are saved
};

/// The row of the conversation that an event happens in; null for kinds that need none. NotFound when it is not there.
Result<ConversationRow *> conversationFor(
    const Database &database, ConversationRows &conversations, const EventBody &body);

/// Brings the projections up to date with an event, whose conversation is conversationFor() it. NotFound: what it
/// speaks of; Conflict: what must be there once is there.
Result<void> applyEvent(const Database &database, IndexBatch &index, qint64 key, const Event &event,
    ConversationRow *conversation, ConversationRows &conversations);

/// A conversation is found by its subject and its tags; its messages and its customer have rows of their own.
Result<void> indexConversation(const Projecting &to, const ConversationRow &row);

// One function a kind of event; a kind without one does not compile.

// channelprojection.cpp
Result<void> project(const Projecting &to, const AgentAdded &fact);
Result<void> project(const Projecting &to, const ChannelAdded &fact);
Result<void> project(const Projecting &to, const ChannelConfigured &fact);
Result<void> project(const Projecting &to, const ChannelStateSet &fact);
Result<void> project(const Projecting &to, const ChannelRemoved &fact);

// contactprojection.cpp
Result<void> project(const Projecting &to, const ContactAdded &fact);
Result<void> project(const Projecting &to, const ContactRenamed &fact);
Result<void> project(const Projecting &to, const IdentityAdded &fact);
Result<void> project(const Projecting &to, const IdentityRemoved &fact);
Result<void> project(const Projecting &to, const ContactFieldSet &fact);

// contactmerge.cpp
Result<void> project(const Projecting &to, const ContactsMerged &fact);
Result<void> project(const Projecting &to, const ContactsUnmerged &fact);
Result<void> project(const Projecting &to, const ContactsKeptApart &fact);

// conversationprojection.cpp
Result<void> project(const Projecting &to, const ConversationStarted &fact);
Result<void> project(const Projecting &to, const ConversationRead &fact);
Result<void> project(const Projecting &to, const Assigned &fact);
Result<void> project(const Projecting &to, const StatusChanged &fact);
Result<void> project(const Projecting &to, const PriorityChanged &fact);
Result<void> project(const Projecting &to, const Tagged &fact);
Result<void> project(const Projecting &to, const Untagged &fact);
Result<void> project(const Projecting &to, const SubjectChanged &fact);

// conversationmerge.cpp, conversationsplit.cpp
Result<void> project(const Projecting &to, const ConversationsMerged &fact);
Result<void> project(const Projecting &to, const ConversationsUnmerged &fact);
Result<void> project(const Projecting &to, const ConversationSplit &fact);

// messageprojection.cpp
Result<void> project(const Projecting &to, const MessageReceived &fact);
Result<void> project(const Projecting &to, const ReplyQueued &fact);
Result<void> project(const Projecting &to, const NoteAdded &fact);

// deliveryprojection.cpp
Result<void> project(const Projecting &to, const ReplyRecalled &fact);
Result<void> project(const Projecting &to, const NoteRecalled &fact);
Result<void> project(const Projecting &to, const DeliveryChanged &fact);

/// Kept in the journal for a version that knows it.
inline Result<void> project(const Projecting &, const UnknownEvent &)
{
    return {};
}

} // namespace throughline
