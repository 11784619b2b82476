// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statement.h"

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace throughline {

/// A connection to a SQLite file, with its statements, each prepared once. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access {
        Read,
        Rescue, ///< Read, of a file that was cut off too: where its pages are gone, statements fail
        Write, ///< makes the file when it is missing
    };

    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The prepared statement of this text. A text that does not compile fails when it is run.
    Statement statement(const QString &sql) const;

    /// Runs a statement that is not asked for often enough to be kept.
    Result<void> execute(const QString &sql) const;

    /// The one number that a statement answers; NotFound when there is no row.
    Result<qint64> number(const QString &sql) const;

private:
    Database() = default;

    struct Close
    {
        void operator()(sqlite3 *connection) const;
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3, Close> m_connection;
    mutable std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Close>> m_statements;
};

/// A transaction that is undone unless it is committed. `begin`: "BEGIN", "BEGIN IMMEDIATE" …
class Unit
{
public:
    static Result<Unit> begin(const Database &database, const QString &begin);
    Unit(Unit &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    Unit &operator=(Unit &&) = delete;
    ~Unit();

    Result<void> commit();

private:
    explicit Unit(const Database &database)
        : m_database(&database)
    { }

    const Database *m_database;
};

} // namespace throughline
