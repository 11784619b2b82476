// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/baresqlite.h"

#include "bench/sqlite.h"

#include <QElapsedTimer>

#include <algorithm>

namespace throughline::bench {

namespace {

struct Table
{
    QByteArray insert; ///< SQL
    std::vector<Row> rows;
};

QByteArray places(qsizetype count)
{
    return QByteArrayList(count, "?").join(", ");
}

bool isPartOf(const QByteArray &name, const QList<QByteArray> &indexes)
{
    return std::ranges::any_of(indexes, [&](const QByteArray &index) { return name.startsWith(index + '_'); });
}

bool copySchema(sqlite3 *source, sqlite3 *target, const QList<QByteArray> &indexes)
{
    bool done = true;
    const auto all =
        rows(source, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
    for (const Row &row : all) {
        const QByteArray name = reinterpret_cast<const char *>(sqlite3_value_text(row[0].get()));
        if (!isPartOf(name, indexes))
            done = done && execute(target, reinterpret_cast<const char *>(sqlite3_value_text(row[1].get())));
    }
    for (const QByteArray &index : indexes) {
        const auto options = column(source,
            "SELECT 'INSERT INTO " + index + " (" + index
                + ", rank) VALUES (' || quote(k) || ', ' || quote(v) || ')' FROM " + index
                + "_config WHERE k <> 'version'");
        for (const QByteArray &option : options)
            done = done && execute(target, option);
    }
    return done;
}

std::vector<Table> plainTables(sqlite3 *source, const QList<QByteArray> &indexes)
{
    std::vector<Table> tables;
    for (const QByteArray &name :
        column(source, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
        if (indexes.contains(name) || isPartOf(name, indexes))
            continue;
        const auto columns = column(source, "SELECT name FROM pragma_table_info('" + name + "')");
        tables.push_back({"INSERT INTO " + name + " VALUES (" + places(columns.size()) + ")",
            rows(source, "SELECT * FROM " + name)});
    }
    return tables;
}

/// What the index was told, as the rows of a plain table.
Table indexTable(sqlite3 *source, const QByteArray &index, const Recording::Heard &heard)
{
    const auto columns = column(source, "SELECT name FROM pragma_table_info('" + index + "')");
    const QByteArray names = columns.join(", ");
    const Connection memory = openSqlite(QStringLiteral(":memory:"));
    execute(memory.get(), "CREATE TABLE " + index + " (" + names + ")");
    execute(memory.get(), "BEGIN");
    for (const QByteArray &statement : heard.indexing)
        execute(memory.get(), statement); // one for another index, or a command to this one, does nothing
    return {"INSERT INTO " + index + " (rowid, " + names + ") VALUES (" + places(columns.size() + 1) + ")",
        rows(memory.get(), "SELECT rowid, * FROM " + index)};
}

bool insertRow(sqlite3_stmt *insert, const Row &row)
{
    for (size_t at = 0; at < row.size(); ++at)
        sqlite3_bind_value(insert, int(at) + 1, row[at].get());
    const bool done = sqlite3_step(insert) == SQLITE_DONE;
    sqlite3_reset(insert);
    return done;
}

bool fill(sqlite3 *target, const std::vector<Table> &tables, size_t commits)
{
    std::vector<Prepared> inserts;
    for (const Table &table : tables)
        inserts.push_back(prepare(target, table.insert));
    bool done = true;
    for (size_t commit = 0; commit < commits && done; ++commit) {
        done = execute(target, "BEGIN IMMEDIATE");
        for (size_t at = 0; at < tables.size(); ++at) {
            const auto &all = tables[at].rows;
            for (size_t row = all.size() * commit / commits; done && row < all.size() * (commit + 1) / commits; ++row)
                done = insertRow(inserts[at].get(), all[row]);
        }
        done = done && execute(target, "COMMIT");
    }
    return done;
}

} // namespace

std::optional<double> fillBare(const QString &sourceFile, const Recording::Heard &heard, const QString &targetFile)
{
    const Connection source = openSqlite(sourceFile);
    const Connection target = openSqlite(targetFile);
    if (!source || !target)
        return std::nullopt;
    for (const QByteArray &pragma : heard.pragmas)
        execute(target.get(), pragma);
    const auto indexes = virtualTables(source.get());
    if (!copySchema(source.get(), target.get(), indexes))
        return std::nullopt;
    auto tables = plainTables(source.get(), indexes);
    for (const QByteArray &index : indexes)
        tables.push_back(indexTable(source.get(), index, heard));
    QElapsedTimer clock;
    clock.start();
    if (!fill(target.get(), tables, size_t(std::max<qint64>(heard.commits, 1))))
        return std::nullopt;
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace throughline::bench
