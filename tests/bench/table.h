// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace throughline::bench {

/// {sizes: [of run(), the smallest first], peers: of measurePeers()} as tables in Markdown: what was measured, its
/// growth from size to size, and what is promised; then the peers, with ratios.
QString table(const QJsonObject &figures);

/// Puts the table between the two marks in the file; false when it cannot be written or has no marks.
bool putInto(const QString &file, const QString &table);

} // namespace throughline::bench
