// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/channelmark.h"

#include <QStyledItemDelegate>

namespace throughline {

/// A row of the rail: a view or a channel with its count, or a heading.
class ViewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setMarks(const ChannelMarks &marks) { m_marks = marks; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChannelMarks m_marks;
};

} // namespace throughline
