// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/recording.h"

#include <optional>

class QString;

namespace throughline::bench {

/// Fills a new file at `target` with the rows of the workspace file `source`, as fast as SQLite alone can: the same
/// tables, indexes, full-text options, settings and number of commits; each row once, nothing read, nothing cut into
/// words. Answers the seconds that took; none when something did not fit.
std::optional<double> fillBare(const QString &source, const Recording::Heard &heard, const QString &target);

} // namespace throughline::bench
