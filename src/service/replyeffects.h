// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/summary.h"

namespace throughline {

class Reader;

// What a reply does to its conversation: when it is written, when it is taken back, and when it is sent again.

/// The reply and everything that follows from it for the conversation, in one instant.
QList<Event> eventsOf(const ReplyQueued &reply, const ConversationSummary &conversation, AgentId agent, Instant at);

/// What followed from the reply for the conversation, taken back: it is pending no more, and whose it was. Nothing
/// where that was decided anew since, or where another reply is still on its way.
Result<QList<Event>> conversationBefore(const Reader &reader, const MessageSummary &reply, AgentId agent, Instant at);

/// A reply that came back opened its conversation. Sent again it leaves it pending, as the first attempt did; nothing
/// where the customer wrote or a person decided since, or where another reply came back as well.
Result<QList<Event>> pendingAgain(const Reader &reader, const MessageSummary &reply, AgentId agent, Instant at);

} // namespace throughline
