// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/difference.h"

#include "store/database.h"
#include "store/replay.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// A workspace that is wrong all over need not be listed row by row.
constexpr int mostRows = 50;

struct Column
{
    QString name;
    bool inKey = false;
};

using Rows = QMap<QString, QList<QByteArray>>; ///< by primary key

Result<Rows> rowsOnlyIn(
    const Database &database, const QString &one, const QString &other, const QList<Column> &columns)
{
    auto select =
        database.statement(u"SELECT * FROM %1 EXCEPT SELECT * FROM %2 LIMIT %3"_s.arg(one, other).arg(mostRows));
    Rows rows;
    auto there = select.first();
    for (; there && *there; there = select.next()) {
        QStringList key;
        QList<QByteArray> values;
        for (int column = 0; column < columns.size(); ++column) {
            values.append(select.bytes(column));
            if (columns[column].inKey)
                key.append(select.text(column));
        }
        rows.insert(key.join(u'/'), values);
    }
    if (!there)
        return failure(there.error());
    return rows;
}

QString describe(const QList<Column> &columns, const QList<QByteArray> &stored, const QList<QByteArray> &again)
{
    QStringList different;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (stored[column] != again[column])
            different.append(columns[column].name);
    }
    return different.join(u", "_s);
}

Result<QStringList> differencesOf(const Database &database, const QString &table, const QString &stored,
    const QString &again, const QList<Column> &columns)
{
    const auto onlyStored = rowsOnlyIn(database, stored, again, columns);
    if (!onlyStored)
        return failure(onlyStored.error());
    const auto onlyAgain = rowsOnlyIn(database, again, stored, columns);
    if (!onlyAgain)
        return failure(onlyAgain.error());
    QStringList findings;
    for (const auto &[key, row] : onlyStored->asKeyValueRange()) {
        const QString what =
            onlyAgain->contains(key) ? describe(columns, row, onlyAgain->value(key)) : u"should not be there"_s;
        findings.append(u"%1 %2: %3"_s.arg(table, key, what));
    }
    for (const auto &[key, row] : onlyAgain->asKeyValueRange()) {
        if (!onlyStored->contains(key))
            findings.append(u"%1 %2: missing"_s.arg(table, key));
    }
    return findings;
}

/// The index keeps no text, but how often each word stands in it.
Result<QStringList> searchDifferences(const Database &database)
{
    for (const auto schema : {"main"_L1, "again"_L1}) {
        const QString create = u"CREATE VIRTUAL TABLE temp.words_%1 USING fts5vocab (%1, search, row)"_s.arg(schema);
        if (const auto done = database.execute(create); !done)
            return failure(done.error());
    }
    return differencesOf(database, u"search"_s, u"temp.words_main"_s, u"temp.words_again"_s,
        {{u"term"_s, false}, {u"doc"_s, false}, {u"cnt"_s, false}});
}

} // namespace

Result<QStringList> findDifferences(const Database &database)
{
    QStringList findings;
    for (const QString &table : projectionTables()) {
        const auto columns = database.statement(u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s)
                                 .list([](const Statement &row) { return Column{row.text(0), row.flag(1)}; }, table);
        if (!columns)
            return failure(columns.error());
        const auto found = differencesOf(database, table, u"main."_s + table, u"again."_s + table, *columns);
        if (!found)
            return found;
        findings += *found;
    }
    return searchDifferences(database).transform([&](const QStringList &found) { return findings + found; });
}

} // namespace throughline
