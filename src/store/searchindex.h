// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace throughline {

class Database;

// The full-text index. A row has the key of the thing it belongs to: a message, a conversation, a contact or an
// identity. Its text is cut into words here (store/wordcut.h).

Result<void> addToIndex(const Database &database, qint64 key, const QString &text);
Result<void> replaceInIndex(const Database &database, qint64 key, const QString &text);
Result<void> removeFromIndex(const Database &database, qint64 key);

} // namespace throughline
