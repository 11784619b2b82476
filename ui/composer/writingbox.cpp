// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/writingbox.h"

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace throughline {

WritingBox::WritingBox(QWidget *text, QWidget *below, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(10), scaled(space::s), scaled(10), scaled(space::s));
    layout->setSpacing(scaled(space::xs));
    layout->addWidget(text);
    layout->addWidget(below);
    setCursor(Qt::IBeamCursor);
    m_text->installEventFilter(this);
}

void WritingBox::setNote(bool note)
{
    m_note = note;
    update();
}

void WritingBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool writing = m_text->hasFocus();
    painter.setPen(QPen(writing ? tokens.accent : m_note ? tokens.noteLine : tokens.line, writing ? 1.5 : 1));
    painter.setBrush(m_note ? tokens.note : tokens.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

bool WritingBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void WritingBox::mousePressEvent(QMouseEvent *)
{
    m_text->setFocus(Qt::MouseFocusReason);
}

} // namespace throughline
