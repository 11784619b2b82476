// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchwalk.h"

#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// False when `visit` ended the walk.
Result<bool> visitRows(Statement &select, Result<bool> there, const VisitDoc &visit)
{
    for (; there && *there; there = select.next()) {
        const auto goesOn = visit(select.integer(0));
        if (!goesOn || !*goesOn)
            return goesOn;
    }
    return there.transform([](bool) { return true; });
}

/// Visits the parts that lie in the range, newest first, until one answers false.
Result<void> walkParts(
    const Database &database, DocRange range, const std::function<Result<bool>(const SearchPart &, DocRange)> &visit)
{
    auto parts = searchParts(database);
    if (!parts)
        return failure(parts.error());
    std::ranges::reverse(*parts);
    for (const SearchPart &part : std::as_const(*parts)) {
        const DocRange within{.first = std::max(range.first, part.first), .end = std::min(range.end, part.end)};
        if (within.first >= within.end)
            continue;
        const auto goesOn = visit(part, within);
        if (!goesOn || !*goesOn)
            return goesOn.transform([](bool) { });
    }
    return {};
}

QString asJson(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 each : numbers)
        texts.append(QString::number(each));
    return u'[' + texts.join(u',') + u']';
}

Result<bool> visitList(const QList<qint64> &docs, const VisitDoc &visit)
{
    for (const qint64 doc : docs) {
        const auto goesOn = visit(doc);
        if (!goesOn || !*goesOn)
            return goesOn;
    }
    return true;
}

} // namespace

Result<void> walkMatches(const Database &database, const QString &expression, DocRange range, const VisitDoc &visit)
{
    return walkParts(database, range, [&](const SearchPart &part, DocRange within) {
        auto select = database.statement(
            u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC"_s.arg(
                part.table()));
        return visitRows(select, select.first(expression, within.first, within.end), visit);
    });
}

Result<void> walkDocs(const Database &database, DocRange range, const VisitDoc &visit)
{
    auto select = database.statement(u"SELECT doc FROM search_doc WHERE doc >= ? AND doc < ? ORDER BY doc DESC"_s);
    return visitRows(select, select.first(range.first, range.end), visit).transform([](bool) { });
}

Result<void> walkConversations(const Database &database, const QList<qint64> &conversations, const QString &expression,
    DocRange range, const VisitDoc &visit)
{
    auto select = database.statement(
        u"SELECT d.doc FROM json_each(?) AS c CROSS JOIN message AS m ON m.conversation = c.value"
        " CROSS JOIN search_doc AS d ON d.key = m.key WHERE d.doc >= ? AND d.doc < ? ORDER BY d.doc DESC"_s);
    const auto docs =
        select.list([](const Statement &row) { return row.integer(0); }, asJson(conversations), range.first, range.end);
    if (!docs)
        return failure(docs.error());
    if (expression.isEmpty())
        return visitList(*docs, visit).transform([](bool) { });
    return walkParts(database, range, [&](const SearchPart &part, DocRange within) -> Result<bool> {
        QList<qint64> asked;
        std::ranges::copy_if(
            *docs, std::back_inserter(asked), [&](qint64 doc) { return doc >= within.first && doc < within.end; });
        if (asked.isEmpty())
            return true;
        // "+": one walk along the words, in which the rows are looked for; not one search for each of them.
        auto match = database.statement(
            u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"_s.arg(
                part.table()));
        auto found = match.list([](const Statement &row) { return row.integer(0); }, expression, asJson(asked));
        if (!found)
            return failure(found.error());
        std::ranges::sort(*found, std::greater());
        return visitList(*found, visit);
    });
}

Result<bool> isMatch(const Database &database, const QString &expression, qint64 doc)
{
    bool found = false;
    return walkMatches(database, expression, {.first = doc, .end = doc + 1}, [&](qint64) -> Result<bool> {
        found = true;
        return false;
    }).transform([&] { return found; });
}

} // namespace throughline
