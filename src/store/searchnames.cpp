// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchnames.h"

#include "store/database.h"
#include "store/searchexpression.h"
#include "store/searchlines.h"
#include "store/searchwalk.h"
#include "store/wordfold.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr qsizetype mostContacts = 1000;
constexpr int mostNames = 5000;

/// The contact that a key of the index stands for: by its name or by one of its identities.
Result<std::optional<qint64>> contactOf(const Database &database, qint64 doc)
{
    auto select = database.statement(
        u"SELECT coalesce(c.root, c.key, i.contact) FROM search_doc AS d LEFT JOIN contact AS c ON c.key = d.key"
        " LEFT JOIN identity AS i ON i.key = d.key WHERE d.doc = ?"_s);
    return select.first(doc).transform(
        [&](bool there) { return there ? select.optionalInteger(0) : std::optional<qint64>(); });
}

/// Rows (key, text, text) whose texts have all words of the value.
Result<QSet<qint64>> keysNamed(const Database &database, const QString &sql, const QString &value)
{
    const QList<SearchTerm> terms = termsOf(value);
    auto select = database.statement(sql);
    QSet<qint64> keys;
    auto there = select.first();
    for (; there && *there; there = select.next()) {
        const QString name = select.text(1) + u'\n' + select.text(2);
        const bool all = !terms.isEmpty() && std::ranges::all_of(terms, [&](const SearchTerm &term) {
            return !LineFinder({term}).linesIn(name, MatchingLine::Of::Text).isEmpty();
        });
        if (all)
            keys.insert(select.integer(0));
    }
    if (!there)
        return failure(there.error());
    return keys;
}

} // namespace

Result<QSet<qint64>> contactsNamed(const Database &database, const QString &value)
{
    QSet<qint64> contacts;
    const QString expression = searchExpression(termsOf(value));
    if (expression.isEmpty())
        return contacts;
    int looked = 0;
    const auto done = walkMatches(database, expression, namedDocs, [&](qint64 doc) -> Result<bool> {
        const auto contact = contactOf(database, doc);
        if (!contact)
            return failure(contact.error());
        if (*contact)
            contacts.insert(**contact);
        return ++looked < mostNames && contacts.size() < mostContacts;
    });
    return done.transform([&] { return contacts; });
}

Result<QSet<qint64>> channelsNamed(const Database &database, const QString &value)
{
    return keysNamed(database, u"SELECT key, name, kind FROM channel"_s, value);
}

Result<QSet<qint64>> agentsNamed(const Database &database, const QString &value)
{
    return keysNamed(database, u"SELECT key, name, '' FROM agent"_s, value);
}

Result<QSet<qint64>> agentOf(const Database &database, AgentId agent)
{
    auto select = database.statement(u"SELECT key FROM agent WHERE id = ?"_s);
    return select.first(agent).transform(
        [&](bool there) { return there ? QSet<qint64>{select.integer(0)} : QSet<qint64>(); });
}

Result<QStringList> tagsNamed(const Database &database, const QString &value)
{
    auto select = database.statement(u"SELECT name FROM tag WHERE uses > 0"_s);
    const auto all = select.list([](const Statement &row) { return row.text(0); });
    return all.transform([&](QStringList tags) {
        const std::u32string wanted = foldedForSearch(value);
        tags.removeIf([&](const QString &tag) { return foldedForSearch(tag) != wanted; });
        return tags;
    });
}

} // namespace throughline
