// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QList>

#include <limits>

namespace throughline {

class Database;

// The full-text index is in parts, each an FTS5 table of some ten thousand documents that follow each other in time.
// FTS5 collects all words with a common beginning before it answers the first row; a part bounds what that costs, and
// what merging costs while messages come in. A search goes from the newest part to the oldest and stops when it has
// enough.
//
// A document's number is its day since 1970 in the upper bits and a counter in the lower 24, so `ORDER BY rowid DESC`
// is a walk back in time that stops anywhere. Customers, handles, subjects and tags are documents of their own, with
// numbers above those of all messages.

constexpr int dayShift = 24;
constexpr qint64 firstNamedDoc = qint64(1) << 42;
constexpr qint64 docEnd = std::numeric_limits<qint64>::max();

/// So many documents make a new part begin; a part that grows in its middle (another channel's history) to
/// `largestPart` is divided.
constexpr qint64 fullPart = 32'768;
constexpr qint64 largestPart = 2 * fullPart;

/// The first document number of a day.
qint64 firstDocOf(Instant at, bool named);

struct SearchPart
{
    qint64 first = 0;
    qint64 end = docEnd; ///< of the documents; the next part's first
    qint64 number = 0;
    qint64 docs = 0;
    bool merged = false;

    QString table() const;
};

/// All parts, oldest messages first, then the named things.
Result<QList<SearchPart>> searchParts(const Database &database);

/// Begins a part. Nothing may be in the index at `first` or later up to the next part.
Result<SearchPart> addPart(const Database &database, qint64 first);

/// The part that a document belongs into; one that is full ends at its newest or oldest document.
Result<SearchPart> partFor(const Database &database, qint64 doc);

/// Counts documents in or out of a part.
Result<void> countDocs(const Database &database, const SearchPart &part, qint64 difference);

/// Removes all parts and what stood in them.
Result<void> clearIndex(const Database &database);

} // namespace throughline
