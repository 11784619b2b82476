// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/card.h"

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace throughline {

namespace {

constexpr int reach = 12;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{ }

int Card::shadow()
{
    return scaled(reach);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QMargins Card::around(int padding)
{
    const int margin = shadow() + padding;
    return {margin, margin, margin, margin};
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const int margin = shadow();
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const qreal corner = scaled(radius::card);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.shadow);
    const qreal drop = margin / 4.0; // the light comes from above
    for (qreal layer = 1; layer <= margin - drop; layer += 1)
        painter.drawRoundedRect(
            box.translated(0, drop).adjusted(-layer, -layer, layer, layer), corner + layer, corner + layer);
    painter.setPen(m_tone == Tone::Bad ? tokens.bad : tokens.line);
    painter.setBrush(m_tone == Tone::Bad ? tokens.badSoft : tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace throughline
