// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/channelchip.h"

#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace throughline {

namespace {

constexpr int chipHeight = 28;
constexpr int swatch = 8;

QFont chipFont()
{
    return fontFor(TextRole::Body, QFont::DemiBold);
}

} // namespace

void ChannelChip::setChannel(const QString &name, const QColor &color)
{
    m_name = name;
    m_color = color;
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

QSize ChannelChip::sizeHint() const
{
    const int text = QFontMetrics(chipFont()).horizontalAdvance(m_name);
    return {std::min(text, scaled(200)) + scaled(swatch + 28), scaled(chipHeight)};
}

QSize ChannelChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(80)), scaled(chipHeight)};
}

void ChannelChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.accent);
    painter.setBrush(tokens.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    const QRect inside = rect().adjusted(scaled(10), 0, -scaled(10), 0);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), inside, part); };
    const int side = scaled(swatch);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color.isValid() ? m_color : tokens.faint);
    painter.drawRoundedRect(placed({inside.left(), (height() - side) / 2, side, side}), 2, 2);
    const int left = inside.left() + side + scaled(6);
    const QRect text(left, 0, inside.right() + 1 - left, height());
    painter.setFont(chipFont());
    painter.setPen(tokens.text);
    drawLine(painter, placed(text), m_name, layoutDirection());
}

} // namespace throughline
