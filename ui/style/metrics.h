// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace throughline {

/// Distances of the drawing, in its pixels; to be passed through scaled().
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 20;
} // namespace space

namespace radius {
constexpr int control = 6;
constexpr int card = 9;
constexpr int bubble = 12;
} // namespace radius

/// Body is the system's own size; the others keep the drawing's proportions to it (13 : 12 : 11 : 15).
enum class TextRole { Body, Secondary, Mark, Title };

QFont fontFor(TextRole role, QFont::Weight weight = QFont::Normal);

/// The same font with digits of one width, for counts, times and clocks that stand below each other or change.
QFont withTabularFigures(QFont font);

/// Pixels of the drawing (made for 13 px text) in pixels of this screen with the system's font.
int scaled(qreal drawnPixels);

} // namespace throughline
