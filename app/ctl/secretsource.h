// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

#include <expected>

namespace throughline {

/// Reads the values of --secret, by name: of `NAME=FILE` the file without its last line break, of `NAME` the next line
/// of standard input; at a terminal that is asked for and not shown. Nothing of it was ever on a command line. What is
/// missing is answered with a sentence.
std::expected<QMap<QString, QString>, QString> readSecrets(const QStringList &options);

} // namespace throughline
