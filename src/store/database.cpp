// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/storageerror.h"

#include <sqlite3.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline {

namespace {

/// For another process to end its transaction.
constexpr auto patience = 10s;

// Memory for pages: the writer's also holds what the full-text index gathers during a first synchronisation.
constexpr auto pragmas = {
    "PRAGMA temp_store = MEMORY"_L1,
    "PRAGMA cache_size = -24000"_L1,
};

// FULL: what was answered as written survives a power cut too. "Sending" must be on disk before the network is touched.
constexpr auto writingPragmas = {
    "PRAGMA synchronous = FULL"_L1,
    "PRAGMA wal_autocheckpoint = 4000"_L1,
    "PRAGMA journal_size_limit = 67108864"_L1,
};

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    const bool writes = access == Access::Write;
    const int flags = writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database);
    database->m_connection.reset(connection); // also where it could not be opened: it knows why
    if (opened != SQLITE_OK)
        return failure(storageError(connection));
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, int(std::chrono::milliseconds(patience).count()));
    QList<QLatin1StringView> settings;
    if (access == Access::Rescue)
        settings.append("PRAGMA writable_schema = ON"_L1);
    settings.append(QList<QLatin1StringView>(pragmas));
    if (writes)
        settings.append(QList<QLatin1StringView>(writingPragmas));
    for (const auto setting : settings) {
        if (const auto done = database->execute(setting); !done)
            return failure(done.error());
    }
    return database;
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

void Database::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement Database::statement(const QString &sql) const
{
    auto &prepared = m_statements[sql];
    if (!prepared) {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *compiled = nullptr;
        const int done = sqlite3_prepare_v3(
            m_connection.get(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
        if (done != SQLITE_OK)
            return Statement(storageError(m_connection.get()));
        prepared.reset(compiled);
    }
    Q_ASSERT_X(!sqlite3_stmt_busy(prepared.get()), "Database::statement", "is running already");
    return Statement(prepared.get());
}

Result<void> Database::execute(const QString &sql) const
{
    if (sqlite3_exec(m_connection.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(storageError(m_connection.get()));
    return {};
}

Result<qint64> Database::number(const QString &sql) const
{
    auto query = statement(sql);
    const auto there = query.first();
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound);
    return query.integer(0);
}

Result<Unit> Unit::begin(const Database &database, const QString &begin)
{
    return database.execute(begin).transform([&] { return Unit(database); });
}

Unit::~Unit()
{
    // Fails when SQLite has rolled back by itself, as it does on a full disk: then there is nothing left to undo.
    if (m_database)
        std::ignore = m_database->execute(u"ROLLBACK"_s);
}

Result<void> Unit::commit()
{
    const auto done = m_database->execute(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace throughline
