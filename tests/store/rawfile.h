// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace throughline {

// What a test does to a workspace behind its back.

/// Runs statements on a SQLite file.
void runSql(const QString &file, const QStringList &statements);

QByteArray bytesOf(const QString &file);
void overwrite(const QString &file, const QByteArray &bytes);

/// Every file in a folder with its bytes' hash: to see that nothing was touched.
QStringList fingerprint(const QString &folder);

} // namespace throughline
