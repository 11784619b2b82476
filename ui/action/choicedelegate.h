// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace throughline {

/// A row of a ChoicePopup: a mark where it is checked, the text, and a hint at the end.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { HintRole = Qt::UserRole, CheckedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace throughline
