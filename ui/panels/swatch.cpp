// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/swatch.h"

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace throughline {

Swatch::Swatch(const QColor &color, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
{
    setFixedSize(scaled(8), scaled(8));
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color.isValid() ? m_color : tokensOf(this).faint);
    painter.drawRoundedRect(rect(), 2, 2);
}

} // namespace throughline
