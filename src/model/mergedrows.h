// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace throughline {

/// A list whose rows are read again as a whole and replaced one by one: what is no longer there is removed, what is new
/// inserted, the rest moved and updated, so that selection and scroll position stay. `keyOf(row)` says which row is
/// which; of two with the same key the first counts.
template <class Row> class MergedRows : public QAbstractListModel
{
public:
    using Key = decltype(keyOf(std::declval<const Row &>()));
    using QAbstractListModel::QAbstractListModel;

    /// The row's value, or null when there is no such row. Valid until the model changes.
    const Row *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }

    int rowOf(const Key &key) const ///< -1 when it is not among the rows read so far
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (keyOf(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const QList<Row> &rows() const { return m_rows; }

    void takeRows(const QList<Row> &rows)
    {
        QList<Row> fresh;
        QSet<Key> seen;
        for (const Row &row : rows) {
            if (!seen.contains(keyOf(row))) {
                seen.insert(keyOf(row));
                fresh.append(row);
            }
        }
        removeRowsNotIn(seen);
        QSet<Key> known;
        for (const Row &row : std::as_const(m_rows))
            known.insert(keyOf(row));
        for (int i = 0; i < fresh.size(); ++i) {
            const Key key = keyOf(fresh.at(i));
            if (!known.contains(key))
                i = insertNewRows(fresh, i, known);
            else
                placeRow(isAt(i, key) ? i : rowOf(key), i, fresh.at(i)); // nearly all stand where they stood
        }
    }

    void clearRows()
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

private:
    void removeRowsNotIn(const QSet<Key> &kept)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (kept.contains(keyOf(m_rows.at(last))))
                continue;
            int first = last;
            while (first > 0 && !kept.contains(keyOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    bool isAt(int row, const Key &key) const { return row < m_rows.size() && keyOf(m_rows.at(row)) == key; }

    int insertNewRows(const QList<Row> &fresh, int first, const QSet<Key> &known)
    {
        int last = first;
        while (last + 1 < fresh.size() && !known.contains(keyOf(fresh.at(last + 1))))
            ++last;
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.insert(row, fresh.at(row));
        endInsertRows();
        return last;
    }

    void placeRow(int from, int to, const Row &value)
    {
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        }
        if (m_rows.at(to) != value) {
            m_rows[to] = value;
            Q_EMIT dataChanged(index(to), index(to));
        }
    }

    QList<Row> m_rows;
};

} // namespace throughline
