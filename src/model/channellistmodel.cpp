// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/channellistmodel.h"

#include "core/sentence.h"

#include <algorithm>

namespace throughline {

QString problemOf(const ChannelOverview &channel)
{
    if (channel.error)
        return sentence(*channel.error);
    const bool down = channel.status.phase == ConnectorPhase::Waiting || channel.status.phase == ConnectorPhase::Failed;
    return down && channel.status.error ? sentence(*channel.status.error) : QString();
}

ChannelListModel::ChannelListModel(Channels &channels, QObject *parent)
    : QAbstractListModel(parent)
    , m_channels(channels)
{
    connect(&channels, &Channels::changed, this, &ChannelListModel::take);
    m_rows = channels.list();
}

/// Statuses change often and channels seldom: the rows are only made anew when there are others.
void ChannelListModel::take()
{
    const QList<ChannelOverview> fresh = m_channels.list();
    const auto sameChannel = [](const ChannelOverview &a, const ChannelOverview &b) {
        return a.channel.id == b.channel.id;
    };
    if (std::ranges::equal(fresh, m_rows, sameChannel)) {
        m_rows = fresh;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = fresh;
    endResetModel();
}

const ChannelOverview *ChannelListModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ChannelListModel::rowOf(ChannelId channel) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).channel.id == channel)
            return row;
    }
    return -1;
}

int ChannelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChannelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChannelOverview &row = m_rows.at(index.row());
    const QString problem = problemOf(row);
    switch (role) {
    case Qt::DisplayRole: return row.channel.name;
    case Qt::ToolTipRole: return problem;
    case Qt::AccessibleTextRole:
        //: A channel and what is wrong with it
        return problem.isEmpty() ? row.channel.name : tr("%1. %2").arg(row.channel.name, problem);
    case OverviewRole: return QVariant::fromValue(row);
    case ProblemRole: return problem;
    default: return {};
    }
}

} // namespace throughline
