// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <functional>

namespace throughline {

/// The part around a line's first mark for which `fits(from, to)` says yes, with an ellipsis where something is left
/// out. It begins and ends between characters as people see them: never inside a surrogate pair, or between a letter
/// and the signs above and below it. Marks are widened likewise. Line breaks become spaces. Of a very long line only
/// some hundred characters are looked at; `from` and `to` count within lineToMeasure().
MatchingLine excerpt(const MatchingLine &line, const std::function<bool(qsizetype from, qsizetype to)> &fits);

/// What excerpt() looks at.
MatchingLine lineToMeasure(const MatchingLine &line);

} // namespace throughline
