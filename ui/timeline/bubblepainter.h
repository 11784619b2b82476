// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textmarks.h"
#include "ui/timeline/bubblelayout.h"

#include <QPalette>

class QPainter;

namespace throughline {

class BubbleDocument;

struct BubbleLook
{
    QPalette palette;
    bool current = false; ///< has the keyboard
    int selectedFrom = 0; ///< characters of the document, or of the line
    int selectedTo = 0;
    TextMarks found; ///< words that were searched for, in characters of the document
    QPoint pointer{-1, -1}; ///< in the row; what it stands on is drawn as such
};

/// Paints a row with its upper left corner at the painter's origin.
void paintRow(QPainter &painter, const RowContent &row, const BubbleLayout &layout, BubbleDocument *document,
    const BubbleLook &look);

} // namespace throughline
