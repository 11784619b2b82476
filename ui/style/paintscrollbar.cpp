// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paintscrollbar.h"

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace throughline {

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    if (option.minimum == option.maximum)
        return;
    const Tokens &t = tokensOf(option.palette);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const int thickness = active ? scaled(6) : scaled(4);
    QRectF bar = slider;
    if (option.orientation == Qt::Vertical) {
        bar.setWidth(thickness);
        bar.moveCenter(QPointF(QRectF(slider).center().x(), bar.center().y()));
        bar.adjust(0, 2, 0, -2);
    } else {
        bar.setHeight(thickness);
        bar.moveCenter(QPointF(bar.center().x(), QRectF(slider).center().y()));
        bar.adjust(2, 0, -2, 0);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? t.muted : t.faint);
    painter.setOpacity(active ? 0.9 : 0.6);
    painter.drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int sliderLength = length;
    if (range > 0) {
        sliderLength = int(qint64(option.pageStep) * length / (range + option.pageStep));
        sliderLength = qMin(length, qMax(sliderLength, scaled(28)));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - sliderLength, option.upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size)
                        : QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, sliderLength);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + sliderLength, length - start - sliderLength);
    default: return {};
    }
}

} // namespace throughline
