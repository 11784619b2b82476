// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"

#include <QHash>
#include <QList>

namespace throughline {

/// Everything that a row's height depends on.
struct HeightKey
{
    int messageRevision = 0;
    int documentRevision = 0;
    int width = 0;
    int epoch = 0; ///< of font, palette and language
    int extras = 0; ///< which lines and buttons stand around the text

    friend bool operator==(const HeightKey &, const HeightKey &) = default;
};

/// Heights that were measured once, also in conversations that were left since.
class HeightCache
{
public:
    int find(EventId row, const HeightKey &key) const; ///< -1 when it must be measured
    void insert(EventId row, const HeightKey &key, int height);

private:
    struct Known
    {
        HeightKey key;
        int height = 0;
    };
    QHash<EventId, Known> m_known;
};

/// Rows on top of each other. A row that was not on the screen yet has a guessed height.
class RowStack
{
public:
    int count() const { return int(m_rows.size()); }
    int total() const;
    int top(int row) const;
    int height(int row) const { return m_rows.at(row).height; }
    bool isExact(int row) const { return m_rows.at(row).exact; }
    int rowAt(int y) const; ///< the nearest one; -1 when there is none

    void clear();
    void insert(int row, const QList<int> &guesses);
    void remove(int row, int count);
    void setExact(int row, int height);
    void forget(int row); ///< must be measured again
    void forgetAll();

private:
    struct Row
    {
        int height = 0;
        bool exact = false;
    };
    void place() const;

    QList<Row> m_rows;
    mutable QList<int> m_tops; ///< one more than rows; empty when it must be computed
};

} // namespace throughline
