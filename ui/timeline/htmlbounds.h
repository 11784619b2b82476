// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace throughline {

/// Whether a parser that follows the HTML standard handles `html` in bounded time and depth: not too many tags, and few
/// that are never closed. Unclosed formatting tags matter most, as the standard repeats them in every later paragraph.
bool isWithinBounds(QStringView html);

} // namespace throughline
