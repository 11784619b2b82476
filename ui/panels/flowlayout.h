// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace throughline {

/// Lays its widgets out in lines, like words; mirrored where one writes from right to left.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void clear(); ///< deletes the widgets too, when control returns to the event loop

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace throughline
