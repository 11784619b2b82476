// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <memory>

namespace throughline {

class Database;

/// The parts of a workspace's folder.
struct WorkspaceFile
{
    explicit WorkspaceFile(const QString &folder);

    QString folder;
    QString database; ///< the SQLite file
    QString contents; ///< the folder of large contents

    /// What stands in the file's header, without opening it as a database: nothing is written, not even beside it.
    /// WorkspaceMissing: no file, or one of another program; WorkspaceNewer; WorkspaceDamaged: not SQLite, or cut off.
    Result<void> inspect() const;

    /// Makes the folder, readable by its owner alone, and an empty workspace in it, there whole or not at all. What
    /// another process made in the meantime stays. WorkspaceMissing when the name is taken by something else.
    Result<void> create() const;

    /// Opens and migrates what inspect() found good. The version, as the write-ahead log has it, and the main tables
    /// are looked at first with a connection that cannot write: one that can would, at its end, move the log into the
    /// file.
    Result<std::unique_ptr<Database>> openForWriting() const;
    Result<std::unique_ptr<Database>> openForReading() const;

private:
    Result<void> lookInside() const;
};

} // namespace throughline
