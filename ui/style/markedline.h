// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QRect>

class QFont;
class QPainter;
class QPalette;

namespace throughline {

/// The line in a pattern of the reader's language, "Note: %1".
MatchingLine inPattern(const QString &pattern, const MatchingLine &line);

/// Draws it as one line in `font` with `ink`, cut around its first mark where it is too long. `direction`: the
/// window's.
void drawMarked(QPainter &painter, const QRect &rect, const MatchingLine &line, const QFont &font, const QColor &ink,
    const QPalette &palette, Qt::LayoutDirection direction);

} // namespace throughline
