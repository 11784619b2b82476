// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/recording.h"

#include <QMutex>

#include <sqlite3.h>

namespace throughline::bench {

namespace {

// SQLite tells these functions nothing of who wants to know, so it stands here.
QMutex mutex;
QList<QByteArray> recordedIndexes;
Recording::Heard recorded;
qsizetype indexedBefore = 0; ///< the last commit that is counted

bool writesTo(const QByteArray &sql, const QByteArray &table)
{
    for (const QByteArray &verb : {QByteArray("INSERT INTO "), QByteArray("INSERT OR REPLACE INTO "),
             QByteArray("DELETE FROM "), QByteArray("UPDATE ")}) {
        const qsizetype end = verb.size() + table.size();
        if (sql.startsWith(verb) && sql.mid(verb.size(), table.size()) == table && sql.mid(end, 1) == " ")
            return true;
    }
    return false;
}

int hear(unsigned, void *, void *statement, void *text)
{
    auto *prepared = static_cast<sqlite3_stmt *>(statement);
    const QByteArray sql = QByteArray(static_cast<const char *>(text)).trimmed();
    const QMutexLocker lock(&mutex);
    if (sql.startsWith("PRAGMA ") && sql.contains('=') && !recorded.pragmas.contains(sql))
        recorded.pragmas.append(sql);
    if (sql == "COMMIT" && recorded.indexing.size() > indexedBefore) {
        ++recorded.commits;
        indexedBefore = recorded.indexing.size();
    }
    for (const QByteArray &index : std::as_const(recordedIndexes)) {
        if (!writesTo(sql, index))
            continue;
        char *expanded = sqlite3_expanded_sql(prepared);
        recorded.indexing.append(expanded);
        sqlite3_free(expanded);
    }
    return 0;
}

int listen(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, nullptr);
}

const auto entrance = reinterpret_cast<void (*)()>(listen);

} // namespace

Recording::Recording(QList<QByteArray> indexes)
{
    const QMutexLocker lock(&mutex);
    recordedIndexes = std::move(indexes);
    recorded = {};
    indexedBefore = 0;
    sqlite3_auto_extension(entrance);
}

Recording::~Recording()
{
    sqlite3_cancel_auto_extension(entrance);
}

Recording::Heard Recording::heard() const
{
    const QMutexLocker lock(&mutex);
    return recorded;
}

} // namespace throughline::bench
