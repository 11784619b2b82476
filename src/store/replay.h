// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace throughline {

class Database;
class ProgressCount;

/// The tables that are made from the journal alone. The full-text index is made of it too, in a form of its own.
const QStringList &projectionTables();

/// Empties the projections. Inside a transaction.
Result<void> clearProjections(const Database &database);

/// Applies the journal of `from` to the empty projections of `into`, which may be the same database. One step of
/// `progress` for each event.
Result<void> replay(const Database &from, const Database &into, ProgressCount &progress);

} // namespace throughline
