// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline by keyboard: one row is the current one, and everything is reached from it.

#include "model/timelinemodel.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace throughline {

void TimelineView::setCurrentRow(int row)
{
    if (row == m_current.row())
        return;
    updateRow(m_current.row());
    updateRow(m_marked.row());
    m_marked = QModelIndex();
    m_current = model().index(row);
    updateRow(row);
    announceCurrentRow(*this);
    Q_EMIT currentRowChanged(row);
}

void TimelineView::markRow(int row)
{
    setCurrentRow(row);
    m_marked = m_current;
    showRow(row);
}

void TimelineView::moveCurrent(int row, bool select)
{
    if (model().rowCount() == 0)
        return;
    const int target = qBound(0, row, model().rowCount() - 1);
    m_byKeyboard = true;
    if (select) {
        const bool down = target > m_current.row();
        const int from = m_selection.isEmpty() ? m_current.row() : m_selection.caret().row.row();
        if (m_selection.isEmpty())
            m_selection.start({.row = model().index(from), .offset = down ? 0 : int(rowText(from).size())});
        m_selection.extendTo({.row = model().index(target), .offset = down ? int(rowText(target).size()) : 0});
        viewport()->update();
    } else if (!m_selection.isEmpty()) {
        m_selection.clear();
        viewport()->update();
    }
    setCurrentRow(target);
    scrollToRow(target);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const int last = model().rowCount() - 1;
    const int current = m_current.isValid() ? m_current.row() : last + 1;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Up: return moveCurrent(current - 1, select);
    case Qt::Key_Down: return moveCurrent(current + 1, select);
    case Qt::Key_Home:
        if (model().hasOlder() && !select)
            return model().showOldest();
        return moveCurrent(0, select);
    case Qt::Key_End: scrollToNewest(); return model().hasNewer() ? void() : moveCurrent(last, select);
    case Qt::Key_PageUp: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            return openMenu(m_current.row(), viewport()->mapToGlobal(rowRect(m_current.row()).center()));
        break;
    case Qt::Key_Escape:
        if (!m_selection.isEmpty()) {
            m_selection.clear();
            return viewport()->update();
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    TimelineArea::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    m_byKeyboard = m_byKeyboard || byKeyboard;
    if (byKeyboard && !m_current.isValid())
        setCurrentRow(model().rowCount() - 1);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    TimelineArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace throughline
