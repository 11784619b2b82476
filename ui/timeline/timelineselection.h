// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>

#include <utility>

namespace throughline {

/// A place in the text of a row, which stays with its message while rows come in around it.
struct TextPlace
{
    QPersistentModelIndex row;
    int offset = 0; ///< characters

    bool isValid() const { return row.isValid(); }
    bool isBefore(const TextPlace &other) const
    {
        return row.row() != other.row.row() ? row.row() < other.row.row() : offset < other.offset;
    }
};

/// What is selected: from where the button went down to where the pointer is, over as many rows as lie between.
class TimelineSelection
{
public:
    void clear() { m_anchor = m_caret = {}; }
    void start(const TextPlace &place) { m_anchor = m_caret = place; }
    void extendTo(const TextPlace &place);
    void set(const TextPlace &from, const TextPlace &to);

    bool isEmpty() const;
    const TextPlace &caret() const { return m_caret; }
    int firstRow() const; ///< -1 when nothing is selected
    int lastRow() const;

    /// The characters of a row that are selected; `length` is how many it has. Equal ones: none.
    std::pair<int, int> range(int row, int length) const;

private:
    TextPlace m_anchor;
    TextPlace m_caret;
};

} // namespace throughline
