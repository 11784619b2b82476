// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace throughline::test {

/// How much of a widget is painted, from when this is made: the same on every machine, where a time is not.
class PaintCount : public QObject
{
    Q_OBJECT
public:
    explicit PaintCount(QWidget &widget);

    int events() const { return m_events; }
    double times() const; ///< so often as the pixels painted would fill the widget

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    int m_events = 0;
    qint64 m_pixels = 0;
};

} // namespace throughline::test
