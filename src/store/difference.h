// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace throughline {

class Database;

/// Compares the projections of `database` with those of the database attached to it as "again", row by row. Each
/// finding names table, row and columns, and none of their values: they are customers' text.
Result<QStringList> findDifferences(const Database &database);

} // namespace throughline
