// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineselection.h"

#include <algorithm>

namespace throughline {

void TimelineSelection::extendTo(const TextPlace &place)
{
    if (!m_anchor.isValid())
        m_anchor = place;
    m_caret = place;
}

void TimelineSelection::set(const TextPlace &from, const TextPlace &to)
{
    m_anchor = from;
    m_caret = to;
}

bool TimelineSelection::isEmpty() const
{
    return !m_anchor.isValid() || !m_caret.isValid()
        || (m_anchor.row == m_caret.row && m_anchor.offset == m_caret.offset);
}

int TimelineSelection::firstRow() const
{
    return isEmpty() ? -1 : std::min(m_anchor.row.row(), m_caret.row.row());
}

int TimelineSelection::lastRow() const
{
    return isEmpty() ? -1 : std::max(m_anchor.row.row(), m_caret.row.row());
}

std::pair<int, int> TimelineSelection::range(int row, int length) const
{
    if (row < firstRow() || row > lastRow() || isEmpty())
        return {0, 0};
    const bool forward = m_anchor.isBefore(m_caret);
    const TextPlace &first = forward ? m_anchor : m_caret;
    const TextPlace &last = forward ? m_caret : m_anchor;
    const int from = first.row.row() == row ? qMin(first.offset, length) : 0;
    const int to = last.row.row() == row ? qMin(last.offset, length) : length;
    return {from, qMax(from, to)};
}

} // namespace throughline
