// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline's place: which part of it is seen, and what follows when that changes.

#include "model/timelinemodel.h"
#include "ui/style/metrics.h"
#include "ui/timeline/timelinearea.h"

#include <QScrollBar>

namespace throughline {

bool TimelineArea::isAtNewest() const
{
    return !m_model.hasNewer() && verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void TimelineArea::scrollToNewest()
{
    m_held = QModelIndex();
    if (m_model.hasNewer())
        m_model.showNewest();
    else
        settle({});
}

int TimelineArea::firstSeenRow() const
{
    return m_stack.rowAt(-contentTop());
}

void TimelineArea::scrollToRow(int row)
{
    if (row < 0 || row >= m_stack.count())
        return;
    m_held = QModelIndex();
    measure(row);
    const QRect rect = rowRect(row);
    const int margin = scaled(space::s);
    const bool tooLong = rect.height() > viewport()->height();
    if (rect.top() < margin || tooLong)
        settle({.newest = false, .row = row, .y = margin});
    else if (rect.bottom() > viewport()->height() - margin)
        settle({.newest = false, .row = row, .y = viewport()->height() - margin - rect.height()});
}

void TimelineArea::showRow(int row)
{
    m_held = m_model.index(row);
    settle(anchor());
    Q_EMIT scrolled();
}

void TimelineArea::askForMore()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() < viewport()->height() && m_model.hasOlder())
        m_model.fetchOlder();
    if (bar->value() > bar->maximum() - viewport()->height() && m_model.hasNewer())
        m_model.fetchNewer();
}

void TimelineArea::noteNewest()
{
    const bool atNewest = isAtNewest();
    if (atNewest)
        m_newRows = 0;
    if (atNewest != m_wasAtNewest || m_newRows > 0 || m_model.hasNewer())
        Q_EMIT newestChanged(atNewest, m_newRows);
    m_wasAtNewest = atNewest;
}

void TimelineArea::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    m_held = QModelIndex();
    settle(anchor());
    Q_EMIT scrolled();
}

} // namespace throughline
