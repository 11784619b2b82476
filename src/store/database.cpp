// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/storageerror.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

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
    const QString name = u"throughline-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database);
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database->m_connection.setDatabaseName(file);
    const bool writes = access == Access::Write;
    database->m_connection.setConnectOptions(
        writes ? u"QSQLITE_BUSY_TIMEOUT=10000"_s : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database->m_connection.open())
        return failure(storageError(database->m_connection.lastError()));
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

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Statement Database::statement(const QString &sql) const
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        found = m_statements.emplace(sql, Prepared{std::move(query), false}).first;
    }
    auto &[query, ready] = found->second;
    Q_ASSERT_X(!query.isActive(), "Database::statement", "is running already");
    ready = ready || query.prepare(sql);
    return Statement(query, ready ? std::nullopt : std::optional(storageError(query.lastError())));
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failure(storageError(query.lastError()));
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
