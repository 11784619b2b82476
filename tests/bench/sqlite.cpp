// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/sqlite.h"

#include <QFile>

namespace throughline::bench {

Connection openSqlite(const QString &file)
{
    sqlite3 *opened = nullptr;
    const int done = sqlite3_open(QFile::encodeName(file).constData(), &opened);
    Connection connection(opened);
    return done == SQLITE_OK ? std::move(connection) : Connection();
}

Prepared prepare(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Prepared(statement);
}

bool execute(sqlite3 *connection, const QByteArray &sql)
{
    return sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QList<QByteArray> column(sqlite3 *connection, const QByteArray &sql)
{
    const Prepared select = prepare(connection, sql);
    QList<QByteArray> values;
    while (select && sqlite3_step(select.get()) == SQLITE_ROW)
        values.append(reinterpret_cast<const char *>(sqlite3_column_text(select.get(), 0)));
    return values;
}

std::vector<Row> rows(sqlite3 *connection, const QByteArray &sql)
{
    const Prepared select = prepare(connection, sql);
    std::vector<Row> found;
    while (select && sqlite3_step(select.get()) == SQLITE_ROW) {
        Row row;
        for (int at = 0; at < sqlite3_column_count(select.get()); ++at)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.get(), at)));
        found.push_back(std::move(row));
    }
    return found;
}

QList<QByteArray> virtualTables(sqlite3 *connection)
{
    return column(connection, "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'");
}

} // namespace throughline::bench
