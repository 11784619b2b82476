// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QStyledItemDelegate>

namespace throughline {

/// A row of the conversation list: avatar with the channel's badge, customer, time, subject, preview, and a pill where
/// the state is worth a word. Unread is heavier, not louder.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConversationDelegate(QObject *parent = nullptr);

    void setMarks(const ChannelMarks &marks) { m_marks = marks; }
    void setShown(ConversationId conversation) { m_shown = conversation; } ///< the one that is open beside the list

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    ChannelMarks m_marks;
    ConversationId m_shown;
};

} // namespace throughline
