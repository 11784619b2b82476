// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QStringList>

#include <functional>

namespace throughline {

/// Answers false to stop; the work then ends with Cancelled and leaves nothing behind.
using Progress = std::function<bool(qint64 done, qint64 total)>;

struct Verdict
{
    qint64 events = 0;
    qint64 messages = 0;
    QStringList findings; ///< what does not fit, one line each: table, row and difference; empty when all is well
};

// All of these wait for the disk and may run while the workspace is open elsewhere, unless said otherwise.

/// SQLite's own check, every content's hash, and the projections made again from the journal beside the present ones
/// and compared row by row.
Result<Verdict> verifyWorkspace(const QString &folder, const Progress &progress);

/// Throws the projections away and makes them again from the journal.
Result<void> rebuildWorkspace(const QString &folder, const Progress &progress);

/// One file with the database as it was at one moment and the contents that it names. Written beside `file` and renamed
/// at the end: a file that is there is whole.
Result<void> backupWorkspace(const QString &folder, const QString &file, const Progress &progress);

/// Into a folder that is empty or missing (else Conflict). Every content's hash is checked.
Result<void> restoreWorkspace(const QString &file, const QString &folder, const Progress &progress);

/// Removes contents that were kept for a draft and are named by none and by no event, a day after they were kept last;
/// and, from files, what a crash left behind. The file of a content stays a day longer than its row, for those who are
/// reading it (a backup, a check). Answers how many rows and files went. `now`: for tests.
Result<qint64> tidyWorkspace(const QString &folder, Instant now = throughline::now());

struct ExportCounts
{
    qint64 events = 0;
    qint64 contents = 0;
    qint64 damaged = 0; ///< rows that could not be read
};

/// `events.jsonl`, one event a line, and `contents/` by hash. Reads what is whole of a damaged workspace, and changes
/// nothing.
Result<ExportCounts> exportWorkspace(const QString &folder, const QString &into, const Progress &progress);

} // namespace throughline
