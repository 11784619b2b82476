// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paintinputs.h"

#include "ui/style/metrics.h"
#include "ui/style/paintbuttons.h"
#include "ui/style/tokens.h"

#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QTextEdit>

namespace throughline {

namespace {

void rounded(QPainter &painter, const QRectF &rect, const QPen &pen, const QBrush &brush, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

QPen inputPen(const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    return focused ? QPen(t.accent, 2) : QPen(option.state.testFlag(QStyle::State_MouseOver) ? t.faint : t.line, 1);
}

} // namespace

void paintLineEditPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (!frame || frame->lineWidth == 0)
        return;
    // A widget's own Base stays, so that a search field can stand on the background's colour.
    const QBrush fill = widget ? widget->palette().brush(QPalette::Base) : option.palette.brush(QPalette::Base);
    rounded(painter, option.rect, QPen(Qt::NoPen), fill, scaled(radius::control));
    paintInputFrame(option, painter);
}

void paintInputFrame(const QStyleOption &option, QPainter &painter)
{
    rounded(painter, option.rect, inputPen(option), Qt::NoBrush, scaled(radius::control));
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    if (frame && frame->frameStyle() == QFrame::NoFrame)
        return;
    if (qobject_cast<const QTextEdit *>(widget))
        return paintInputFrame(option, painter);
    rounded(painter, option.rect, QPen(tokensOf(option.palette).line, 1), Qt::NoBrush, scaled(radius::control));
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.frame)
        rounded(
            painter, option.rect, inputPen(option), option.editable ? t.surface : t.raised, scaled(radius::control));
    QStyleOption arrow = option;
    const int side = scaled(space::l);
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side},
        option.rect.adjusted(scaled(space::xs), 0, -scaled(space::xs), 0));
    paintChevron(arrow, painter, ChevronDirection::Down);
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    if (option.frame)
        rounded(painter, option.rect, inputPen(option), tokensOf(option.palette).surface, scaled(radius::control));
    QStyleOption arrow = option;
    const auto paintArrow = [&](const QRect &rect, QAbstractSpinBox::StepEnabledFlag step, ChevronDirection direction) {
        arrow.rect = rect;
        arrow.state.setFlag(
            QStyle::State_Enabled, option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(step));
        paintChevron(arrow, painter, direction);
    };
    paintArrow(up, QAbstractSpinBox::StepUpEnabled, ChevronDirection::Up);
    paintArrow(down, QAbstractSpinBox::StepDownEnabled, ChevronDirection::Down);
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = (on || partly) && enabled;
    rounded(painter, option.rect, filled ? QPen(Qt::NoPen) : QPen(enabled ? t.muted : t.faint, 1),
        filled ? t.accent : t.surface, scaled(4));
    if (!on && !partly)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = option.rect;
    painter.setPen(QPen(enabled ? t.onAccent : t.faint, r.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&r](qreal x, qreal y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
    if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    painter.restore();
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const qreal half = option.rect.width() / 2.0;
    const bool filled = on && enabled;
    rounded(painter, option.rect, filled ? QPen(Qt::NoPen) : QPen(enabled ? t.muted : t.faint, 1),
        filled ? t.accent : t.surface, half);
    if (on) {
        const qreal inset = option.rect.width() * 0.32;
        rounded(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), QPen(Qt::NoPen),
            enabled ? t.onAccent : t.faint, half);
    }
}

namespace {

QRectF progressLine(const QRect &rect)
{
    const int height = scaled(space::xs);
    return QRectF(rect.left(), rect.center().y() - height / 2.0, rect.width(), height);
}

} // namespace

void paintProgressGroove(const QStyleOption &option, QPainter &painter)
{
    rounded(painter, progressLine(option.rect), QPen(Qt::NoPen), tokensOf(option.palette).line, scaled(2));
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const int span = option.maximum - option.minimum;
    QRectF line = progressLine(option.rect);
    if (span > 0)
        line.setWidth(line.width() * qBound(0.0, (option.progress - option.minimum) / qreal(span), 1.0));
    if (option.direction == Qt::RightToLeft)
        line.moveRight(option.rect.right());
    rounded(painter, line, QPen(Qt::NoPen), tokensOf(option.palette).accent, scaled(2));
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, tokensOf(option.palette).line);
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const int inset = scaled(space::m);
    painter.fillRect(
        QRect(option.rect.left() + inset, option.rect.bottom() - 1, option.rect.width() - 2 * inset, 2), t.accent);
}

} // namespace throughline
