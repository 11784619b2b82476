// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/viewdelegate.h"

#include "model/viewlistmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QLocale>
#include <QPainter>

namespace throughline {

namespace {

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, const Tokens &tokens)
{
    QRect part = option.rect.adjusted(scaled(space::s), 0, -scaled(space::s), -scaled(space::xs));
    painter->setFont(fontFor(TextRole::Mark, QFont::DemiBold));
    painter->setPen(tokens.muted);
    drawLine(*painter, part, text, option.direction, Qt::AlignLeft | Qt::AlignBottom);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool pointed = option.state & QStyle::State_MouseOver;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    if (!chosen && !pointed)
        return;
    painter->setPen(focused ? QPen(tokens.accent, 1) : QPen(Qt::NoPen));
    painter->setBrush(chosen ? tokens.accentSoft : tokens.background);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ViewListModel::HeadingRole).toBool()) {
        paintHeading(painter, option, name, tokens);
        painter->restore();
        return;
    }
    paintGround(painter, option, tokens);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool broken = !index.data(ViewListModel::ProblemRole).toString().isEmpty();
    const QRect inside = option.rect.adjusted(scaled(space::s), 0, -scaled(space::s), 0);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, inside, part); };

    int left = inside.left();
    const QString kind = index.data(ViewListModel::ChannelKindRole).toString();
    if (!kind.isEmpty()) {
        const int side = scaled(space::s);
        const QColor color = m_marks.of(kind).color;
        painter->setPen(Qt::NoPen);
        painter->setBrush(broken ? tokens.bad : color.isValid() ? color : tokens.faint);
        painter->drawRoundedRect(placed({left, inside.center().y() - side / 2 + 1, side, side}), 2, 2);
        left += side + scaled(space::s);
    }
    const qint64 number = index.data(ViewListModel::CountRole).toLongLong();
    const QString count = number > 0 ? QLocale().toString(number) : QString();
    const QFont countFont = withTabularFigures(fontFor(TextRole::Body, chosen ? QFont::DemiBold : QFont::Medium));
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count);
    const QFont font = fontFor(TextRole::Body, chosen ? QFont::DemiBold : QFont::Normal);
    const int nameWidth = inside.right() + 1 - left - countWidth - scaled(space::s);
    painter->setFont(font);
    painter->setPen(broken ? tokens.bad : chosen ? tokens.text : tokens.muted);
    drawLine(*painter, placed({left, inside.top(), nameWidth, inside.height()}), name, option.direction);
    painter->setFont(countFont);
    painter->setPen(chosen ? tokens.text : tokens.muted);
    drawLine(*painter, placed({inside.right() + 1 - countWidth, inside.top(), countWidth + 1, inside.height()}), count,
        option.direction);
    painter->restore();
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(80), scaled(index.data(ViewListModel::HeadingRole).toBool() ? 38 : 30)};
}

} // namespace throughline
