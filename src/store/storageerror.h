// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QSqlError;

namespace throughline {

/// What SQLite refused, as an error of ours. The detail is SQLite's own sentence, which names tables but no values.
Error storageError(const QSqlError &error);

/// A failed call to the system (errno), at `path`.
Error fileError(int number, const QString &path);

} // namespace throughline
