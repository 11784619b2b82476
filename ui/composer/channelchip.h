// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace throughline {

/// The channel that a reply goes out on: its colour and its name.
class ChannelChip : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setChannel(const QString &name, const QColor &color);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor m_color;
};

} // namespace throughline
