// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace throughline {

/// How well `typed` fits `text`: all its characters in this order, case ignored, blanks skipped; higher is better.
/// Characters that begin a word or follow each other count more. Nothing when it does not fit; 0 for an empty `typed`.
std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace throughline
