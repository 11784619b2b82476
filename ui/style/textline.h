// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace throughline {

/// Where the words of `text` begin, by its own script: a window that is read from the right holds Latin names and keys,
/// and one that is read from the left Arabic subjects.
Qt::LayoutDirection directionOf(const QString &text);

/// Draws one line with the painter's font and pen, cut at its end where it is too long. The words stand in the order of
/// their own script; `alignment` is the window's: left is where a line of the window begins.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection window,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace throughline
