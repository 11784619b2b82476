// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paintbuttons.h"

#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <optional>

namespace throughline {

namespace {

struct ButtonColors
{
    std::optional<QColor> fill;
    std::optional<QColor> border;
    QColor text;
    QColor hint;
};

/// A shade further from the ground while pointed at or held down; no colour of its own.
QColor shaded(const QStyleOption &option, const QColor &color, const Tokens &t)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return color;
    if (option.state.testFlag(QStyle::State_Sunken))
        return t.dark ? color.lighter(120) : color.darker(108);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return t.dark ? color.lighter(110) : color.darker(103);
    return color;
}

ButtonColors buttonColors(const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pointedAt =
        enabled && (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken));
    const bool on = option.state.testFlag(QStyle::State_On);
    const ButtonLook look = lookOf(widget);
    if (!enabled) {
        const bool framed = look == ButtonLook::Plain || look == ButtonLook::Primary;
        return {.fill = framed ? std::optional(t.background) : std::nullopt,
            .border = framed ? std::optional(t.line) : std::nullopt,
            .text = t.faint,
            .hint = t.faint};
    }
    if (look == ButtonLook::Primary)
        return {shaded(option, t.accent, t), std::nullopt, t.onAccent, t.onAccent};
    if (on)
        return {shaded(option, t.accentSoft, t), t.accent, t.text, t.muted};
    if (look == ButtonLook::Plain)
        return {shaded(option, t.raised, t), t.line, t.text, t.muted};
    return {pointedAt ? std::optional(shaded(option, t.background, t)) : std::nullopt, std::nullopt,
        pointedAt ? t.text : t.muted, t.muted};
}

QFont buttonFont(const QFont &font, const QStyleOption &option)
{
    QFont result = font;
    result.setWeight(option.state.testFlag(QStyle::State_On) ? QFont::DemiBold : QFont::Medium);
    return result;
}

/// Space for the text while it is not chosen and while it is: choosing must not move its neighbours.
int textWidth(const QFont &font, const QString &text)
{
    QFont widest = font;
    widest.setWeight(QFont::DemiBold);
    return QFontMetrics(widest).size(Qt::TextShowMnemonic, text).width();
}

int hintWidth(const QWidget *widget)
{
    const QString hint = hintOf(widget);
    return hint.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::Mark)).horizontalAdvance(hint) + scaled(6);
}

constexpr int menuArrow = 14;

} // namespace

void paintButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(option, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border ? QPen(*colors.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill ? QBrush(*colors.fill) : QBrush(Qt::NoBrush));
    const qreal inset = colors.border ? 0.5 : 0;
    const qreal corner = scaled(radius::control);
    if (colors.border || colors.fill)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(option, widget);
    const QFont font = buttonFont(widget ? widget->font() : painter.font(), option);
    const int gap = scaled(6);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width() + (option.text.isEmpty() ? 0 : gap);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int arrowWidth = menu ? scaled(menuArrow) : 0;
    const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const QRect all = option.rect;
    const int withoutHint = iconWidth + text + arrowWidth;
    // Where there is no room for both, the words are of more use than their key.
    const bool hinted = withoutHint + hintWidth(widget) <= all.width() - 2 * scaled(space::xs);
    const QString hint = hinted ? hintOf(widget) : QString();
    const int hintRoom = hinted ? hintWidth(widget) : 0;
    const int total = withoutHint + hintRoom;
    int x = all.left() + qMax(scaled(space::xs), (all.width() - total) / 2);
    const auto place = [&](int width) {
        const QRect part(x, all.top(), width, all.height());
        x += width;
        return QStyle::visualRect(option.direction, all, part);
    };
    painter.save();
    if (iconWidth > 0) {
        const QRect rect = place(iconWidth);
        const QRect square =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, rect);
        option.icon.paint(&painter, square, Qt::AlignCenter,
            option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
    const int textRoom = qMax(0, qMin(text, all.right() - scaled(space::xs) - x - hintRoom - arrowWidth));
    painter.setFont(font);
    painter.setPen(colors.text);
    const QString shown =
        text > textRoom + 1 ? QFontMetrics(font).elidedText(option.text, Qt::ElideRight, textRoom) : option.text;
    painter.setLayoutDirection(directionOf(shown));
    painter.drawText(place(textRoom), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, shown);
    if (!hint.isEmpty()) {
        painter.setFont(fontFor(TextRole::Mark));
        painter.setPen(colors.hint);
        drawLine(painter, place(hintRoom), hint, option.direction, Qt::AlignVCenter | Qt::AlignRight);
    }
    if (menu) {
        QStyleOption arrow;
        arrow.palette = option.palette;
        arrow.state = option.state;
        arrow.rect = place(arrowWidth);
        paintChevron(arrow, painter, ChevronDirection::Down);
    }
    painter.restore();
}

void paintToolButtonLabel(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    QStyleOptionButton label;
    label.QStyleOption::operator=(option);
    label.icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    label.iconSize = option.iconSize;
    label.text = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull() ? QString() : option.text;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu) && !label.text.isEmpty())
        label.features = QStyleOptionButton::HasMenu;
    paintButtonLabel(label, painter, widget);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFont font = widget ? widget->font() : QFont();
    int width = 2 * scaled(space::m) + textWidth(font, option.text) + hintWidth(widget);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : scaled(6));
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += scaled(menuArrow);
    return {width, qMax(scaled(controlHeight), QFontMetrics(font).height() + scaled(space::s))};
}

void paintFocus(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(option.palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    const qreal corner = scaled(radius::control);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void paintChevron(const QStyleOption &option, QPainter &painter, ChevronDirection direction)
{
    const Tokens &t = tokensOf(option.palette);
    static constexpr qreal turns[]{0, 180, 90, -90};
    const qreal half = qMin(scaled(4), qMin(option.rect.width(), option.rect.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.state.testFlag(QStyle::State_Enabled) ? t.muted : t.faint, qMax(1.2, scaled(12) / 10.0),
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(option.rect).center());
    painter.rotate(turns[int(direction)]);
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter.restore();
}

} // namespace throughline
