// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QStyledItemDelegate>

namespace throughline {

/// A row of what a search found: the customer, when, the subject, on which channel, and the line that matched, with the
/// words marked. Above the first row of a band stands its heading.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setMarks(const ChannelMarks &marks) { m_marks = marks; }
    void setShown(ConversationId conversation, MessageId message); ///< the one that is open beside the list

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    ChannelMarks m_marks;
    ConversationId m_conversation;
    MessageId m_message;
};

} // namespace throughline
