// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/channelmark.h"

#include <QStyledItemDelegate>

namespace throughline {

/// A row of the channel list: colour, name, and what it does at the moment or why it cannot.
class ChannelDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ChannelDelegate(const ChannelMarks &marks, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChannelMarks m_marks;
};

} // namespace throughline
