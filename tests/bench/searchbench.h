// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/writer.h"

#include <QJsonObject>

namespace throughline {
class Reading;
}

namespace throughline::bench {

/// What people look for, by kinds: rare, common, two_words, phrase, prefix, thai, chinese, japanese; and `typing`,
/// every beginning of some of them, as the window asks while one types.
QList<std::pair<QString, QStringList>> searchQuestions(const Writer &writer, int each);

/// Until the first 20 hits are here, asked as the window asks. With the number of hits that each kind found at least.
QJsonObject measureSearch(const Reading &reading, const QList<std::pair<QString, QStringList>> &questions, int rounds);

} // namespace throughline::bench
