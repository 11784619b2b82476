// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/choicedelegate.h"

#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace throughline {

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentSoft);
        painter->drawRoundedRect(option.rect, radius::control, radius::control);
    }
    const QRect inside = option.rect.adjusted(scaled(space::s), 0, -scaled(space::s), 0);
    const QString hint = index.data(HintRole).toString();
    const QFont hintFont = fontFor(TextRole::Mark);
    const int hintWidth = hint.isEmpty() ? 0 : QFontMetrics(hintFont).horizontalAdvance(hint) + scaled(space::s);
    const auto placed = [&option, &inside](QRect part) { return QStyle::visualRect(option.direction, inside, part); };
    const bool checked = index.data(CheckedRole).toBool();
    const QFont font = fontFor(TextRole::Body, checked ? QFont::DemiBold : QFont::Normal);
    QString text = index.data(Qt::DisplayRole).toString();
    if (checked)
        text.prepend(QStringLiteral("✓ "));
    painter->setFont(font);
    painter->setPen(tokens.text);
    drawLine(*painter, placed(inside.adjusted(0, 0, -hintWidth, 0)), text, option.direction);
    painter->setFont(hintFont);
    painter->setPen(tokens.muted);
    drawLine(*painter, placed(inside.adjusted(inside.width() - hintWidth, 0, 0, 0)), hint, option.direction,
        Qt::AlignRight | Qt::AlignVCenter);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(120), scaled(30)};
}

} // namespace throughline
