// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/conversationrow.h"

namespace throughline {

// What a message changes in its conversation. The result depends on the messages' times and not on the order in which
// they come, because history arrives newest first.

/// Any message or note.
void countEntry(ConversationRow::Activity &activity, Instant at);

/// A message, not a note: what the preview shows.
void countMessage(ConversationRow::Activity &activity, qint64 key, Instant at);

void countInbound(ConversationRow::Activity &activity, qint64 channel, Instant at, bool automatic);

/// The customer's messages until `until` were seen; or (not `read`) are to be looked at again.
void markRead(ConversationRow::Activity &activity, bool read, Instant until);

/// An answer of the team's at `at`. The rows of the conversation's messages are asked only where a message of the
/// customer is younger than it.
Result<void> countReply(const Database &database, ConversationRow &row, Instant at);

/// The conversation was finished at `at`: what the customer wrote until then waits no more. Or (the epoch) it was not,
/// after all.
Result<void> countSettled(const Database &database, ConversationRow &row, Instant at);

/// After an answer was taken back, failed, or was sent after all: what follows from the messages that are there now.
Result<void> recountReplies(const Database &database, ConversationRow &row);

} // namespace throughline
