// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QTimer>

namespace throughline {

class TimelineArea;

/// Over the timeline while one scrolls: the day of what is at its upper edge. A click leads to another one.
class DayLine : public QPushButton
{
    Q_OBJECT
public:
    explicit DayLine(TimelineArea &area); ///< becomes its parent

    void place();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    bool dayStandsNear(int row) const;
    void showDay(const QString &day);

    TimelineArea &m_area;
    QTimer m_unneeded;
};

} // namespace throughline
