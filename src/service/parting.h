// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

namespace throughline {

class Reader;

/// All that happens when a contact is taken out of the one that it was merged into: conversations that were merged
/// across the two part, and messages that only the merge led into a conversation of the other go, with what answers
/// them, into one of their own. Conflict where it is merged into none.
Result<QList<EventBody>> partContacts(const Reader &reader, ContactId from);

/// The messages of a conversation go into a new one of whoever wrote them. NotFound: one that is not there;
/// InvalidInput: none, or all that are there.
Result<ConversationSplit> splitOff(const Reader &reader, ConversationId conversation, const QList<MessageId> &messages);

} // namespace throughline
