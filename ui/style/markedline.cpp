// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/markedline.h"

#include "core/excerpt.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr QChar ellipsis = u'…';

QList<QTextLayout::FormatRange> formatsOf(const MatchingLine &line, const Tokens &tokens)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : line.marks) {
        QTextCharFormat format;
        format.setBackground(tokens.found);
        format.setForeground(tokens.text);
        formats.append({int(start), int(length), format});
    }
    return formats;
}

void layOut(QTextLayout &layout)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(directionOf(layout.text()));
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

MatchingLine inPattern(const QString &pattern, const MatchingLine &line)
{
    const qsizetype at = std::max<qsizetype>(0, pattern.indexOf(u"%1"));
    MatchingLine result = line;
    result.text = QString(pattern).replace(QStringLiteral("%1"), line.text);
    for (auto &mark : result.marks)
        mark.first += at;
    return result;
}

void drawMarked(QPainter &painter, const QRect &rect, const MatchingLine &line, const QFont &font, const QColor &ink,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    const MatchingLine part = lineToMeasure(line);
    QTextLayout measured(part.text, font);
    layOut(measured);
    const QTextLine wide = measured.lineAt(0);
    const qreal room = rect.width() - 2 * QFontMetricsF(font).horizontalAdvance(ellipsis);
    const MatchingLine cut = excerpt(part, [&](qsizetype from, qsizetype to) {
        if (from == 0 && to == part.text.size())
            return wide.naturalTextWidth() <= rect.width();
        return std::abs(wide.cursorToX(int(to)) - wide.cursorToX(int(from))) <= room;
    });
    QTextLayout layout(cut.text, font);
    layout.setFormats(formatsOf(cut, tokensOf(palette)));
    layOut(layout);
    const QTextLine shown = layout.lineAt(0);
    const qreal width = std::min(shown.naturalTextWidth(), qreal(rect.width()));
    const qreal left = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(ink);
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - shown.height()) / 2));
    painter.restore();
}

} // namespace throughline
