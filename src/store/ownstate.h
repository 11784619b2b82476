// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/conversationrow.h"

#include <QStringList>

namespace throughline {

class Database;

/// What a conversation would be by itself while it is merged with others (the table conversation_own): what people
/// decided about it. What its messages bring is counted anew when it stands alone again.
struct OwnState
{
    ConversationRow row; ///< of `activity` only what no message tells
    QStringList tags; ///< sorted
};

/// Keeps what the conversation is now; nothing where it is kept already.
Result<void> keepOwnState(const Database &database, const ConversationRow &row);

/// An event of a merged conversation changes the own state of the one that it names. What was read is read in all.
Result<void> changeOwnState(const Database &database, const ConversationRow &row, const Event &event);

/// Of a conversation, then of all that are merged into it, by key.
Result<QList<OwnState>> ownStates(const Database &database, qint64 root);

Result<void> forgetOwnState(const Database &database, qint64 conversation);

/// The tags that it is shown with, sorted.
Result<QStringList> tagsOf(const Database &database, qint64 conversation);

/// Shows it with these tags, and counts their uses.
Result<void> replaceTags(const Database &database, qint64 conversation, const QStringList &tags);

} // namespace throughline
