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
constexpr int mostTold = 50;

struct Column
{
    QString name;
    bool inKey = false;
};

using RowsByKey = QMap<QString, QList<QByteArray>>; ///< by primary key

Result<RowsByKey> rowsOnlyIn(
    const Database &database, const QString &one, const QString &other, const QList<Column> &columns)
{
    auto select =
        database.statement(u"SELECT * FROM %1 EXCEPT SELECT * FROM %2 LIMIT %3"_s.arg(one, other).arg(mostTold));
    RowsByKey rows;
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

/// All words of the index, in all of its parts: a table `temp.words_<schema>`.
Result<void> gatherWords(const Database &database, const QString &schema)
{
    const QString words = u"temp.words_"_s + schema;
    const auto parts =
        database.statement(u"SELECT number FROM %1.search_part"_s.arg(schema)).list([](const Statement &row) {
            return row.integer(0);
        });
    if (!parts)
        return failure(parts.error());
    auto done = database.execute(u"CREATE TABLE temp.all_%1 (term, doc, cnt)"_s.arg(schema));
    for (const qint64 part : *parts) {
        const QString vocabulary = u"temp.part_%1_%2"_s.arg(schema).arg(part);
        done = done.and_then([&] {
                       return database.execute(
                           u"CREATE VIRTUAL TABLE %1 USING fts5vocab (%2, search_%3, row)"_s.arg(vocabulary, schema)
                               .arg(part));
                   })
                   .and_then([&] {
                       return database.execute(
                           u"INSERT INTO temp.all_%1 SELECT term, doc, cnt FROM %2"_s.arg(schema, vocabulary));
                   });
    }
    return done.and_then([&] {
        return database.execute(u"CREATE TABLE %1 AS SELECT term, sum(doc) AS doc, sum(cnt) AS cnt FROM temp.all_%2"
                                " GROUP BY term"_s.arg(words, schema));
    });
}

/// The index keeps no text, but how often each word stands in it. One that is being made again has not all yet.
Result<QStringList> searchDifferences(const Database &database)
{
    const auto rest = database.number(u"SELECT key FROM main.search_rest"_s);
    if (!rest || *rest > 0)
        return rest.transform([](qint64) { return QStringList(); });
    for (const QString &schema : {u"main"_s, u"again"_s}) {
        if (const auto done = gatherWords(database, schema); !done)
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
