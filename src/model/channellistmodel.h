// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/channels.h"

#include <QAbstractListModel>

namespace throughline {

/// The workspace's channels with their state.
class ChannelListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OverviewRole = Qt::UserRole, ///< ChannelOverview
        ProblemRole, ///< QString: why it does not work now; empty when it does
    };

    /// `channels` outlives the model.
    explicit ChannelListModel(Channels &channels, QObject *parent = nullptr);

    const ChannelOverview *at(int row) const;
    int rowOf(ChannelId channel) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void take();

    Channels &m_channels;
    QList<ChannelOverview> m_rows;
};

/// Why a channel does not work now, as a sentence; empty when it does.
QString problemOf(const ChannelOverview &channel);

} // namespace throughline
