// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace throughline {

class Database;

/// In the header of every workspace ("TLin"), and of every backup ("TLbk"), so that neither is taken for something
/// else.
constexpr quint32 workspaceMark = 0x544c696e;
constexpr quint32 backupMark = 0x544c626b;

/// The schema that this version writes. Each version is one file, resources/schema/<version>.sql, and is never changed
/// once a release wrote it: the next change is the next file.
constexpr int schemaVersion = 4;

/// WorkspaceNewer (detail: its version) when the schema is beyond `schemaVersion`. Only reads.
Result<void> checkVersion(const Database &database);

/// Brings the schema to `schemaVersion`, each step in a transaction of its own. WorkspaceNewer as above.
Result<void> migrate(const Database &database);

} // namespace throughline
