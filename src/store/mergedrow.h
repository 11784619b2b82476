// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/ownstate.h"

namespace throughline {

/// Counts anew what the messages bring that are in the conversation now, as if each came just then.
Result<void> countMessages(const Database &database, ConversationRow &row);

/// What stands for both: it waits where one waits, is unread where one is, and belongs to whoever has one of them.
ConversationRow together(const ConversationRow &one, const ConversationRow &other);

/// The union, sorted.
QStringList together(const QStringList &tags, const QStringList &others);

/// What a conversation is with all that are merged into it now, each as it would be by itself. One that is alone again
/// has no own state beside its row.
Result<OwnState> composed(const Database &database, qint64 root);

} // namespace throughline
