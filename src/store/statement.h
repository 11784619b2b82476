// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace throughline {

/// One run of a prepared statement, which goes back to its connection (store/database.h) when this ends. A statement
/// must not be asked for again while one is running.
class Statement
{
public:
    /// A statement that did not compile fails, with `error`, when it is run.
    Statement(QSqlQuery &query, std::optional<Error> error)
        : m_query(&query)
        , m_error(std::move(error))
    { }
    Statement(Statement &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
        , m_error(std::move(other.m_error))
    { }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the values to the places in their order, and runs.
    template <class... Values> Result<void> run(const Values &...values)
    {
        int place = 0;
        (m_query->bindValue(place++, bindable(values)), ...);
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

    qint64 changedRows() const { return m_query->numRowsAffected(); }

    // columns of the row that next() went to
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    Instant instant(int column) const { return fromMsecs(integer(column)); }
    template <class AnyId> AnyId id(int column) const
    {
        const QByteArray sixteen = bytes(column);
        return sixteen.isEmpty() ? AnyId() : AnyId::fromBytes(sixteen);
    }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    Result<void> execute();

    // Qt binds a null string or array as NULL; ours are values, empty ones too.
    static QVariant bindable(const QString &text)
    {
        return text.isNull() ? QVariant(QLatin1StringView("")) : QVariant(text);
    }
    static QVariant bindable(const QByteArray &bytes)
    {
        return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
    }
    static QVariant bindable(qint64 number) { return number; }
    static QVariant bindable(int number) { return number; }
    static QVariant bindable(bool flag) { return int(flag); }
    static QVariant bindable(Instant at) { return toMsecs(at); }
    static QVariant bindable(std::nullopt_t) { return {}; }
    template <class Tag> static QVariant bindable(const Id<Tag> &id)
    {
        return id.isNull() ? QVariant() : QVariant(id.bytes());
    }
    template <class T> static QVariant bindable(const std::optional<T> &value)
    {
        return value ? bindable(*value) : QVariant();
    }

    QSqlQuery *m_query;
    std::optional<Error> m_error;
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
