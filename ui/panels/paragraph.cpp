// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/paragraph.h"

#include "ui/style/textline.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace throughline {

Paragraph::Paragraph(TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText); // names and servers' words are shown here
    setWordWrap(true);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    setSizePolicy(wide);
    applyFont();
}

void Paragraph::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Paragraph::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    applyFont();
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorOf(m_ink, palette()));
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    painter.setLayoutDirection(directionOf(text()));
    painter.drawText(contentsRect(), int(aligned) | Qt::TextWordWrap, text());
}

void Paragraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    QLabel::changeEvent(event);
}

void Paragraph::applyFont()
{
    setFont(fontFor(m_role, m_weight));
}

} // namespace throughline
