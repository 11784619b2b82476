// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rowstack.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr qsizetype mostKnown = 20'000;

} // namespace

int HeightCache::find(EventId row, const HeightKey &key) const
{
    const auto known = m_known.constFind(row);
    return known != m_known.cend() && known->key == key ? known->height : -1;
}

void HeightCache::insert(EventId row, const HeightKey &key, int height)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    m_known.insert(row, {key, height});
}

void RowStack::place() const
{
    if (!m_tops.isEmpty())
        return;
    m_tops.reserve(m_rows.size() + 1);
    int y = 0;
    for (const Row &row : m_rows) {
        m_tops.append(y);
        y += row.height;
    }
    m_tops.append(y);
}

int RowStack::total() const
{
    place();
    return m_tops.constLast();
}

int RowStack::top(int row) const
{
    place();
    return m_tops.at(row);
}

int RowStack::rowAt(int y) const
{
    if (m_rows.isEmpty())
        return -1;
    place();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend() - 1, y);
    return qBound(0, int(after - m_tops.cbegin()) - 1, count() - 1);
}

void RowStack::clear()
{
    m_rows.clear();
    m_tops.clear();
}

void RowStack::insert(int row, const QList<int> &guesses)
{
    m_rows.insert(row, guesses.size(), Row());
    for (qsizetype i = 0; i < guesses.size(); ++i)
        m_rows[row + i].height = guesses.at(i);
    m_tops.clear();
}

void RowStack::remove(int row, int count)
{
    m_rows.remove(row, count);
    m_tops.clear();
}

void RowStack::setExact(int row, int height)
{
    if (m_rows.at(row).height != height)
        m_tops.clear();
    m_rows[row] = {.height = height, .exact = true};
}

void RowStack::forget(int row)
{
    m_rows[row].exact = false;
}

void RowStack::forgetAll()
{
    for (Row &row : m_rows)
        row.exact = false;
}

} // namespace throughline
