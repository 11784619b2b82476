// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/result.h"

#include <optional>

struct sqlite3_stmt;

namespace throughline {

/// One run of a prepared statement, which goes back to its connection (store/database.h) when this ends. A statement
/// must not be asked for again while one is running.
///
/// Straight to SQLite's own interface, because Qt's describes every column anew at each run: a row of the journal with
/// its projections is twenty short statements, and that was half of their time.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *prepared)
        : m_prepared(prepared)
    { }
    /// A statement that did not compile fails, with `error`, when it is run.
    explicit Statement(Error error)
        : m_error(std::move(error))
    { }
    Statement(Statement &&other) noexcept
        : m_prepared(std::exchange(other.m_prepared, nullptr))
        , m_error(std::move(other.m_error))
        , m_at(other.m_at)
        , m_changed(other.m_changed)
    { }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the values to the places in their order, and runs.
    template <class... Values> Result<void> run(const Values &...values)
    {
        if (!begin(sizeof...(values)))
            return failure(*m_error);
        int place = 0;
        (bind(++place, values), ...);
        return execute();
    }

    /// The next row; false at the end.
    Result<bool> next();

    /// Runs, and goes to the first row; false when there is none.
    template <class... Values> Result<bool> first(const Values &...values)
    {
        if (const auto ran = run(values...); !ran)
            return failure(ran.error());
        return next();
    }

    /// Runs, and collects what `read` makes of each row.
    template <class Read, class... Values>
    auto list(Read read, const Values &...values) -> Result<QList<decltype(read(std::declval<Statement &>()))>>;

    qint64 changedRows() const { return m_changed; }

    // columns of the row that next() went to
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Instant instant(int column) const { return fromMsecs(integer(column)); }
    template <class AnyId> AnyId id(int column) const { return AnyId(uuid(column)); }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    enum class At { Beginning, FirstRow, Row, End };

    bool begin(size_t values);
    Result<void> execute();
    Result<bool> step();
    QUuid uuid(int column) const;

    void bind(int place, const QString &text);
    void bind(int place, QUtf8StringView text);
    void bind(int place, const QByteArray &bytes);
    void bind(int place, qint64 number);
    void bind(int place, int number) { bind(place, qint64(number)); }
    void bind(int place, bool flag) { bind(place, qint64(flag)); }
    void bind(int place, Instant at) { bind(place, toMsecs(at)); }
    void bind(int place, QUuid uuid); ///< NULL for a null one
    void bind(int place, std::nullopt_t);
    template <class Tag> void bind(int place, const Id<Tag> &id) { bind(place, id.uuid()); }
    template <class T> void bind(int place, const std::optional<T> &value)
    {
        if (value)
            bind(place, *value);
        else
            bind(place, std::nullopt);
    }

    sqlite3_stmt *m_prepared = nullptr;
    std::optional<Error> m_error;
    At m_at = At::Beginning;
    qint64 m_changed = 0;
};

template <class Read, class... Values>
auto Statement::list(Read read, const Values &...values) -> Result<QList<decltype(read(std::declval<Statement &>()))>>
{
    QList<decltype(read(*this))> rows;
    auto there = first(values...);
    for (; there && *there; there = next())
        rows.append(read(*this));
    if (!there)
        return failure(there.error());
    return rows;
}

} // namespace throughline
