// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

#include <functional>

namespace throughline {

/// Secrets in a file that only its owner can read, for machines without a keychain. Any thread; waits for the disk.
using Secrets = QMap<QString, QString>;

/// None when there is no file. KeychainFailed (detail: the path) when others can read it, or it is not what it should
/// be: secrets that others have seen are not used in silence.
Result<Secrets> readSecretFile(const QString &path);

/// Reads, changes and writes it, alone among the processes of this user. The new file is whole or is not there.
Result<void> changeSecretFile(const QString &path, const std::function<void(Secrets &)> &change);

} // namespace throughline
