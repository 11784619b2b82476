// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/textline.h"

#include <QPainter>
#include <QStyle>

namespace throughline {

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void drawLine(
    QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection window, Qt::Alignment alignment)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(directionOf(text));
    const Qt::Alignment aligned = QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute;
    painter.drawText(
        rect, int(aligned) | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter.setLayoutDirection(before);
}

} // namespace throughline
