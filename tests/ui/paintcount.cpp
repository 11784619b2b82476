// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paintcount.h"

#include <QPaintEvent>
#include <QWidget>

namespace throughline::test {

PaintCount::PaintCount(QWidget &widget)
    : m_widget(widget)
{
    widget.installEventFilter(this);
}

double PaintCount::times() const
{
    return double(m_pixels) / (double(m_widget.width()) * m_widget.height());
}

bool PaintCount::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        ++m_events;
        for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
            m_pixels += qint64(rect.width()) * rect.height();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace throughline::test
