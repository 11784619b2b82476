// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace throughline {

class Database;

/// One step of what the full-text index needs, inside a transaction, in about a tenth of a second: what is missing is
/// added, newest first; a part that has grown too large is divided; what no longer grows is merged. Each step leaves
/// the index whole, so the work can be ended anywhere and goes on from there. False when nothing is left to do.
Result<bool> tendIndex(const Database &database);

/// Per cent of the journal that the index has; -1 when it has all.
Result<int> indexProgress(const Database &database);

} // namespace throughline
