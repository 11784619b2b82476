// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/textlabel.h"

#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace throughline {

QColor colorOf(Ink ink, const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    switch (ink) {
    case Ink::Text: return t.text;
    case Ink::Muted: return t.muted;
    case Ink::Faint: return t.faint;
    case Ink::Accent: return t.accent;
    case Ink::Good: return t.good;
    case Ink::Warning: return t.warning;
    case Ink::Bad: return t.bad;
    }
    return t.text;
}

TextLabel::TextLabel(TextRole role, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QFont TextLabel::ownFont() const
{
    return withTabularFigures(fontFor(m_role, m_weight));
}

QSize TextLabel::sizeHint() const
{
    const QFontMetrics metrics(ownFont());
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(ownFont());
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * 3), metrics.height()};
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ownFont());
    painter.setPen(colorOf(m_ink, palette()));
    drawLine(painter, rect(), m_text, layoutDirection(), m_alignment);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = sizeHint().width() > width() + 1;
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), cut ? m_text.toHtmlEscaped() : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace throughline
