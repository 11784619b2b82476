// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "service/channels.h"

#include <QAbstractListModel>

namespace throughline {

class Desk;

/// What stands in the rail: the views, a heading, and one row for each channel, with how many conversations are in
/// each.
class ViewListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ViewRole = Qt::UserRole, ///< View; not for the heading
        CountRole, ///< qint64
        HeadingRole, ///< bool: a heading cannot be chosen
        ChannelKindRole, ///< QString, of a channel's row
        ProblemRole, ///< QString: why a channel does not work now; empty when it does
    };

    /// `desk` outlives the model.
    explicit ViewListModel(Desk &desk, QObject *parent = nullptr);

    int rowOf(const View &view) const; ///< -1 when there is none
    const ViewCounts &counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        enum class Kind { View, Heading, Channel };
        Kind kind = Kind::View;
        View view;
        ChannelOverview channel;
    };

    void readCounts();
    void takeChannels();
    qint64 count(const Row &row) const;
    QString name(const Row &row) const;

    Desk &m_desk;
    QList<Row> m_rows;
    ViewCounts m_counts;
    bool m_reading = false;
    bool m_changedMeanwhile = false;
};

} // namespace throughline
