// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchparts.h"

#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

qint64 endOf(qint64 doc)
{
    return doc < firstNamedDoc ? firstNamedDoc : docEnd;
}

qint64 beginningOf(qint64 doc)
{
    return doc < firstNamedDoc ? 0 : firstNamedDoc;
}

Result<std::optional<SearchPart>> coveringPart(const Database &database, qint64 doc)
{
    auto select = database.statement(
        u"SELECT first, number, docs, merged, (SELECT min(first) FROM search_part AS n WHERE n.first > p.first)"
        " FROM search_part AS p WHERE first <= ? AND first >= ? ORDER BY first DESC LIMIT 1"_s);
    const auto there = select.first(doc, beginningOf(doc));
    if (!there)
        return failure(there.error());
    if (!*there)
        return std::nullopt;
    return SearchPart{.first = select.integer(0),
        .end = std::min(select.optionalInteger(4).value_or(docEnd), endOf(doc)),
        .number = select.integer(1),
        .docs = select.integer(2),
        .merged = select.flag(3)};
}

/// The number of a document at one end of a part; none when it is empty.
Result<std::optional<qint64>> extremeDoc(const Database &database, const QString &which, const SearchPart &part)
{
    auto select = database.statement(u"SELECT %1(doc) FROM search_doc WHERE doc >= ? AND doc < ?"_s.arg(which));
    return select.first(part.first, part.end).transform([&](bool) { return select.optionalInteger(0); });
}

/// A document older than all others of the oldest part: that one keeps what it has, and another takes its place.
Result<SearchPart> partBefore(const Database &database, const SearchPart &full, qint64 oldest)
{
    return database.statement(u"UPDATE search_part SET first = ? WHERE number = ?"_s)
        .run(oldest, full.number)
        .and_then([&] { return addPart(database, full.first); });
}

} // namespace

QString SearchPart::table() const
{
    return u"search_%1"_s.arg(number);
}

qint64 firstDocOf(Instant at, bool named)
{
    constexpr qint64 lastDay = 0xffff;
    const qint64 day = std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
    return (std::clamp<qint64>(day, 0, lastDay) << dayShift) + (named ? firstNamedDoc : 0);
}

Result<QList<SearchPart>> searchParts(const Database &database)
{
    auto select = database.statement(u"SELECT first, number, docs, merged FROM search_part ORDER BY first"_s);
    auto parts = select.list([](const Statement &row) {
        return SearchPart{.first = row.integer(0),
            .end = docEnd,
            .number = row.integer(1),
            .docs = row.integer(2),
            .merged = row.flag(3)};
    });
    for (qsizetype i = 0; parts && i + 1 < parts->size(); ++i)
        (*parts)[i].end = std::min((*parts)[i + 1].first, endOf((*parts)[i].first));
    if (parts && !parts->isEmpty())
        parts->last().end = endOf(parts->constLast().first);
    return parts;
}

Result<SearchPart> addPart(const Database &database, qint64 first)
{
    const auto number = database.number(u"SELECT coalesce(max(number), 0) + 1 FROM search_part"_s);
    if (!number)
        return failure(number.error());
    const SearchPart part{.first = first, .end = endOf(first), .number = *number, .docs = 0, .merged = false};
    // hashsize: how much is gathered in memory before the index is written, in bytes.
    const auto made =
        database
            .execute(u"CREATE VIRTUAL TABLE %1 USING fts5 (words, content = '', contentless_delete = 1,"
                     " tokenize = 'ascii')"_s.arg(part.table()))
            .and_then([&] {
                return database.execute(u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', 33554432)"_s.arg(part.table()));
            })
            .and_then([&] {
                return database
                    .statement(u"INSERT INTO search_part (first, number, docs, merged) VALUES (?, ?, 0, 0)"_s)
                    .run(part.first, part.number);
            });
    if (!made)
        return failure(made.error());
    return part;
}

Result<SearchPart> partFor(const Database &database, qint64 doc)
{
    auto part = coveringPart(database, doc);
    if (!part)
        return failure(part.error());
    if (!*part)
        return addPart(database, beginningOf(doc));
    if ((*part)->docs < fullPart)
        return **part;
    if ((*part)->end == endOf(doc)) {
        const auto newest = extremeDoc(database, u"max"_s, **part);
        if (!newest)
            return failure(newest.error());
        if (doc > newest->value_or(docEnd))
            return addPart(database, doc);
    }
    if ((*part)->first == beginningOf(doc)) {
        const auto oldest = extremeDoc(database, u"min"_s, **part);
        if (!oldest)
            return failure(oldest.error());
        if (doc < oldest->value_or(0))
            return partBefore(database, **part, **oldest);
    }
    return **part;
}

Result<void> countDocs(const Database &database, const SearchPart &part, qint64 difference)
{
    return database.statement(u"UPDATE search_part SET docs = docs + ?, merged = 0 WHERE number = ?"_s)
        .run(difference, part.number);
}

Result<void> clearIndex(const Database &database)
{
    const auto parts = searchParts(database);
    if (!parts)
        return failure(parts.error());
    for (const SearchPart &part : *parts) {
        if (const auto done = database.execute(u"DROP TABLE "_s + part.table()); !done)
            return done;
    }
    for (const auto sql :
        {"DELETE FROM search_part"_L1, "DELETE FROM search_doc"_L1, "UPDATE search_rest SET key = 0, total = 0"_L1}) {
        if (const auto done = database.execute(sql); !done)
            return done;
    }
    return {};
}

} // namespace throughline
