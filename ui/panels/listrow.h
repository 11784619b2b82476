// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFont>
#include <QStyleOptionViewItem>

class QPainter;

namespace throughline {

struct Tokens;

// What the rows of conversations and those of a search have in common.

QString titleOf(const ConversationSummary &row); ///< the customer
QString subjectOf(const ConversationSummary &row);

/// Draws lines of text into a row from its top, mirrored where one writes from right to left.
class RowPainter
{
public:
    /// `rect`: of the row, in the view; with a face at its beginning.
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect);

    static int lineHeight();
    static int rowHeight(); ///< of three lines

    QRect face() const; ///< where the customer's mark is
    /// A part of line `at` (0 to 2): from `left` to `right` within the text's width.
    QRect part(int at, int left, int right) const;
    int textWidth() const;

    void ground(bool shown) const;
    void line(const QRect &part, const QString &text, const QFont &font, const QColor &color) const;
    void marked(const QRect &part, const MatchingLine &line, const QFont &font, const QColor &color) const;
    QRect placed(const QRect &part) const;

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rect;
    QRect m_inside;
};

} // namespace throughline
