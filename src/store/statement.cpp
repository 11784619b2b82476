// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/storageerror.h"

#include <sqlite3.h>

namespace throughline {

Statement::~Statement()
{
    // A statement that is left in the middle of its rows would keep its transaction open.
    sqlite3_reset(m_prepared);
}

bool Statement::begin([[maybe_unused]] size_t values)
{
    if (m_error)
        return false;
    Q_ASSERT_X(size_t(sqlite3_bind_parameter_count(m_prepared)) == values, "Statement::run", sqlite3_sql(m_prepared));
    sqlite3_reset(m_prepared);
    m_at = At::Beginning;
    return true;
}

Result<void> Statement::execute()
{
    return step().transform([this](bool row) {
        if (row)
            m_at = At::FirstRow;
    });
}

Result<bool> Statement::next()
{
    switch (m_at) {
    case At::FirstRow: m_at = At::Row; return true;
    case At::Row: return step();
    default: return false;
    }
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_prepared);
    if (code == SQLITE_ROW) {
        m_at = At::Row;
        return true;
    }
    m_at = At::End;
    sqlite3 *const connection = sqlite3_db_handle(m_prepared);
    if (code != SQLITE_DONE) {
        const Error error = storageError(connection);
        sqlite3_reset(m_prepared);
        return failure(error);
    }
    m_changed = sqlite3_changes64(connection);
    sqlite3_reset(m_prepared);
    return false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_prepared, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_prepared, column));
}

QUuid Statement::uuid(int column) const
{
    const void *bytes = sqlite3_column_blob(m_prepared, column);
    return sqlite3_column_bytes(m_prepared, column) == sizeof(QUuid::Id128Bytes) ? QUuid::fromBytes(bytes) : QUuid();
}

// Bound values are copied: whoever runs a statement may go on with its own. Empty ones are values too, not NULL.

void Statement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bind(place, QUtf8StringView(utf8));
}

void Statement::bind(int place, QUtf8StringView text)
{
    // Without a pointer SQLite would take it for NULL.
    const char *const data = text.isNull() ? "" : text.data();
    sqlite3_bind_text64(m_prepared, place, data, sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_prepared, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_prepared, place, number);
}

void Statement::bind(int place, QUuid uuid)
{
    const auto bytes = uuid.toBytes();
    if (uuid.isNull())
        sqlite3_bind_null(m_prepared, place);
    else
        sqlite3_bind_blob(m_prepared, place, &bytes, sizeof(bytes), SQLITE_TRANSIENT);
}

void Statement::bind(int place, std::nullopt_t)
{
    sqlite3_bind_null(m_prepared, place);
}

} // namespace throughline
