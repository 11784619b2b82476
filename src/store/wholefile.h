// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace throughline {

// Files that are there whole or not at all. DiskFull, NotAllowed, NotFound or StorageFailed; the detail names the path.

/// Written beside `path`, forced to the disk, then renamed to it.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

Result<QByteArray> readWholeFile(const QString &path);

/// Forces a file or a folder that is there already to the disk.
Result<void> syncToDisk(const QString &path);

/// Renames a finished file to its name, which may be taken, and makes that last through a power cut.
Result<void> putInPlace(const QString &finished, const QString &path);

} // namespace throughline
