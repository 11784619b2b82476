// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/channeldelegate.h"

#include "core/sentence.h"
#include "model/channellistmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QLocale>
#include <QPainter>

namespace throughline {

namespace {

QString stateOf(const ChannelOverview &channel)
{
    if (channel.channel.state == ChannelState::Off)
        return label(ChannelState::Off);
    if (channel.elsewhere)
        return ChannelDelegate::tr("Run by another program on this workspace");
    switch (channel.status.phase) {
    case ConnectorPhase::Stopped: return ChannelDelegate::tr("Stopped");
    case ConnectorPhase::Connecting: return ChannelDelegate::tr("Connecting…");
    case ConnectorPhase::Waiting: return ChannelDelegate::tr("Waiting to try again");
    case ConnectorPhase::Failed: return ChannelDelegate::tr("Does not work");
    case ConnectorPhase::Online: break;
    }
    if (channel.status.total > 0) {
        const QLocale locale;
        return ChannelDelegate::tr("Online, history: %1 of %2")
            .arg(locale.toString(channel.status.done), locale.toString(channel.status.total));
    }
    return ChannelDelegate::tr("Online");
}

} // namespace

ChannelDelegate::ChannelDelegate(const ChannelMarks &marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marks(marks)
{ }

void ChannelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto channel = index.data(ChannelListModel::OverviewRole).value<ChannelOverview>();
    const QString problem = index.data(ChannelListModel::ProblemRole).toString();
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(tokens.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(tokens.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    const QRect inside = option.rect.adjusted(scaled(space::m), scaled(space::s), -scaled(space::m), -scaled(space::s));
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, inside, part); };
    const int side = scaled(space::s);
    const QColor color = m_marks.of(channel.channel.kind).color;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color.isValid() ? color : tokens.faint);
    painter->drawRoundedRect(placed({inside.left(), inside.top() + scaled(5), side, side}), 2, 2);

    const int left = inside.left() + side + scaled(space::s);
    const int half = inside.height() / 2;
    const auto line = [&](int top, const QString &text, const QFont &font, const QColor &ink) {
        const QRect part(left, top, inside.right() + 1 - left, half);
        painter->setFont(font);
        painter->setPen(ink);
        drawLine(*painter, placed(part), text, option.direction);
    };
    line(inside.top(), channel.channel.name, fontFor(TextRole::Body, QFont::DemiBold), tokens.text);
    line(inside.top() + half, problem.isEmpty() ? stateOf(channel) : problem, fontFor(TextRole::Secondary),
        problem.isEmpty() ? tokens.muted : tokens.bad);
    painter->restore();
}

QSize ChannelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), scaled(54)};
}

} // namespace throughline
