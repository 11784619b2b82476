// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/conversationrow.h"

#include <QList>

namespace throughline {

class Database;

/// One kept count: the name of a view, and whose it is (agent of "mine", channel of "channel", else 0).
struct TallyName
{
    QString name;
    qint64 owner = 0;

    friend bool operator==(const TallyName &, const TallyName &) = default;
};

/// Replies that are queued, sending, held or failed.
inline const TallyName outboxTally{QStringLiteral("outbox"), 0};

/// The views that a conversation of this state stands in.
QList<TallyName> talliesOf(const ConversationRow &row);

Result<void> addToTally(const Database &database, const TallyName &tally, qint64 difference);

/// Counts one thing out of the tallies it was in and into those it is in now.
Result<void> moveTallies(const Database &database, const QList<TallyName> &before, const QList<TallyName> &after);

} // namespace throughline
