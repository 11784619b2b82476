// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

struct sqlite3;

namespace throughline {

/// What a connection refused last, as an error of ours. The detail is SQLite's own sentence, which names tables but no
/// values.
Error storageError(sqlite3 *connection);

/// A failed call to the system (errno), at `path`.
Error fileError(int number, const QString &path);

} // namespace throughline
