// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/dayline.h"

#include "model/timelinemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/timetext.h"
#include "ui/timeline/timelinearea.h"

#include <QEvent>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 1500ms;

} // namespace

DayLine::DayLine(TimelineArea &area)
    : QPushButton(area.viewport())
    , m_area(area)
{
    setFocusPolicy(Qt::NoFocus); // the same can be done by a key
    setCursor(Qt::PointingHandCursor);
    hide();
    m_unneeded.setSingleShot(true);
    m_unneeded.setInterval(shownFor);
    connect(&m_unneeded, &QTimer::timeout, this, [this] {
        if (underMouse())
            m_unneeded.start();
        else
            hide();
    });
    connect(&area, &TimelineArea::scrolled, this, &DayLine::follow);
    connect(&area.model(), &QAbstractItemModel::modelReset, this, &QWidget::hide);
}

void DayLine::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, scaled(space::s));
}

void DayLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        hide();
    QPushButton::changeEvent(event);
}

void DayLine::follow()
{
    const int row = m_area.firstSeenRow();
    const TimelineEntry *entry = m_area.model().at(row);
    if (!entry || dayStandsNear(row) || dayStandsNear(row + 1))
        return hide();
    showDay(dayName(entry->at, now()));
}

/// The row says its day itself, where this line would be.
bool DayLine::dayStandsNear(int row) const
{
    const TimelineModel &model = m_area.model();
    if (row >= model.rowCount() || !model.index(row).data(TimelineModel::StartsDayRole).toBool())
        return false;
    const int top = m_area.rowRect(row).top();
    return top >= 0 && top < geometry().bottom() + scaled(space::xs);
}

void DayLine::showDay(const QString &day)
{
    if (day != text()) {
        setText(day);
        //: A button over the timeline; %1: the day of what is seen there
        setAccessibleName(tr("Jump to a date: %1 is shown").arg(day));
        setToolTip(tr("Jump to a date"));
    }
    place();
    show();
    raise();
    m_unneeded.start();
}

} // namespace throughline
