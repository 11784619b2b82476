// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paintmenus.h"

#include "ui/style/metrics.h"
#include "ui/style/paintbuttons.h"
#include "ui/style/paintinputs.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace throughline {

namespace {

constexpr int iconColumn = 24;

QRect iconRect(const QStyleOptionMenuItem &option, const QRect &item)
{
    const int side = scaled(16);
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, item);
}

void paintSeparator(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect line(option.rect.left(), option.rect.center().y(), option.rect.width(), 1);
    painter.fillRect(line, tokensOf(option.palette).line);
}

void paintMark(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &item)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && (option.checked || option.icon.isNull())) {
        QStyleOption mark = option;
        mark.rect = iconRect(option, item);
        mark.state.setFlag(QStyle::State_On, option.checked);
        option.checkType == QStyleOptionMenuItem::Exclusive ? paintRadioButton(mark, painter)
                                                            : paintCheckBox(mark, painter);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, iconRect(option, item), Qt::AlignCenter,
            option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
}

bool hasMarks(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

} // namespace

void paintPopupPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter.save();
    painter.fillRect(option.rect, t.raised);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    const qreal corner = scaled(radius::control);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return paintSeparator(option, painter);
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(option.rect, scaled(4), scaled(4));
    }
    const QRect item = option.rect.adjusted(scaled(space::s), 0, -scaled(space::s), 0);
    if (hasMarks(option))
        paintMark(option, painter, item);
    const QRect text =
        QStyle::visualRect(option.direction, item, item.adjusted(hasMarks(option) ? scaled(iconColumn) : 0, 0, 0, 0));
    const QString label = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1, 1);
    painter.setFont(option.font);
    painter.setPen(enabled ? t.text : t.faint);
    const int flags = int(Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine);
    painter.setLayoutDirection(directionOf(label));
    painter.drawText(
        text, flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute), label);
    painter.setPen(enabled ? t.muted : t.faint);
    drawLine(painter, text, shortcut, option.direction, Qt::AlignRight | Qt::AlignVCenter);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOption arrow = option;
        arrow.rect =
            QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {scaled(12), scaled(12)}, item);
        paintChevron(
            arrow, painter, option.direction == Qt::RightToLeft ? ChevronDirection::Left : ChevronDirection::Right);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), scaled(9)};
    int width = contents.width() + 2 * scaled(space::s) + scaled(space::xl);
    if (hasMarks(option))
        width += scaled(iconColumn);
    if (option.text.contains(u'\t'))
        width += option.reservedShortcutWidth + scaled(space::xl);
    return {width, qMax(contents.height(), scaled(menuRowHeight))};
}

} // namespace throughline
