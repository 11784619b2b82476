// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <functional>
#include <optional>

namespace throughline {

class Database;
class Statement;

// The rows of the journal: events, and beside each its long texts.

/// Columns for readEvent(), from `event AS e LEFT JOIN longtext AS t ON t.event = e.key`, the first ones of a SELECT.
inline constexpr QStringView eventColumns = u"e.key, e.id, e.kind, e.at, e.actor, e.undoes, e.body, t.text, t.html";
inline constexpr QStringView eventTables = u"event AS e LEFT JOIN longtext AS t ON t.event = e.key";
inline constexpr int eventColumnCount = 9;

/// Writes an event under `key`. False when an event of this id is there already: then nothing is written.
Result<bool> insertEvent(const Database &database, qint64 key, const Event &event, std::optional<qint64> conversation);

/// InvalidInput when the row is not an event that this version can read.
Result<Event> readEvent(const Statement &row);

/// The position of the last event; 0 in an empty journal.
Result<qint64> journalEnd(const Database &database);

using PositionedEvent = std::pair<qint64, Event>;

/// Events after `position`, in order, at most `limit`.
Result<QList<PositionedEvent>> eventsAfter(const Database &database, qint64 position, int limit);

/// All events after `position`, in order, until `visit` answers an error, which is then the answer.
Result<void> forEachEvent(
    const Database &database, qint64 position, const std::function<Result<void>(qint64 key, const Event &)> &visit);

} // namespace throughline
