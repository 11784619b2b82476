// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace throughline::bench {

// SQLite without anything in between.

struct CloseConnection
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
struct FinishStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
struct FreeValue
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;
using Prepared = std::unique_ptr<sqlite3_stmt, FinishStatement>;
using Row = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;

Connection openSqlite(const QString &file); ///< null when it cannot be
Prepared prepare(sqlite3 *connection, const QByteArray &sql);
bool execute(sqlite3 *connection, const QByteArray &sql);
QList<QByteArray> column(sqlite3 *connection, const QByteArray &sql); ///< the first one of each row
std::vector<Row> rows(sqlite3 *connection, const QByteArray &sql);

/// The names of the tables that belong to a module: full-text indexes.
QList<QByteArray> virtualTables(sqlite3 *connection);

} // namespace throughline::bench
