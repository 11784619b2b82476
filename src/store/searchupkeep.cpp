// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchupkeep.h"

#include "store/database.h"
#include "store/journal.h"
#include "store/searchindex.h"
#include "store/searchparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr qint64 eventsAtATime = 1000;
constexpr int docsAtATime = 1000;

using MaybeDoc = Result<std::optional<SearchDoc>>;

/// The one text that a statement answers for a key; none when there is no row.
Result<std::optional<QString>> column(const Database &database, const QString &sql, qint64 key)
{
    auto select = database.statement(sql);
    return select.first(key).transform(
        [&](bool there) { return there ? std::optional(select.text(0)) : std::nullopt; });
}

/// What an event made, as it is now; none when that is gone, or nothing that is searched for.
class StoredDoc
{
public:
    StoredDoc(const Database &database, qint64 key, Instant at)
        : m_database(database)
        , m_key(key)
        , m_at(at)
    { }

    MaybeDoc of(const ConversationStarted &) const { return ofConversation(); }

    MaybeDoc of(const ConversationSplit &) const { return ofConversation(); }

    MaybeDoc of(const ContactAdded &) const { return fromColumn(u"SELECT name FROM contact WHERE key = ?"_s); }

    MaybeDoc of(const IdentityAdded &) const
    {
        return fromColumn(u"SELECT handle || char(10) || name FROM identity WHERE key = ?"_s);
    }

    template <class Fact> MaybeDoc of(const Fact &fact) const
    {
        if constexpr (requires(Instant at) { searchDoc(qint64(), at, fact); }) {
            const auto there = column(m_database, u"SELECT '' FROM message WHERE key = ?"_s, m_key);
            return there.transform(
                [&](const auto &row) { return row ? std::optional(searchDoc(m_key, m_at, fact)) : std::nullopt; });
        } else {
            return std::nullopt;
        }
    }

private:
    MaybeDoc ofConversation() const
    {
        const auto subject = column(m_database, u"SELECT subject FROM conversation WHERE key = ?"_s, m_key);
        if (!subject || !*subject)
            return subject.transform([](const auto &) { return std::optional<SearchDoc>(); });
        return conversationSearchText(m_database, m_key, **subject).transform([&](const QString &text) {
            return std::optional(named(text));
        });
    }

    MaybeDoc fromColumn(const QString &sql) const
    {
        return column(m_database, sql, m_key).transform([&](const std::optional<QString> &text) {
            return text ? std::optional(named(*text)) : std::nullopt;
        });
    }

    SearchDoc named(const QString &text) const
    {
        return {.key = m_key, .at = m_at, .named = true, .text = text, .attached = false};
    }

    const Database &m_database;
    qint64 m_key;
    Instant m_at;
};

MaybeDoc storedDoc(const Database &database, qint64 key, const Event &event)
{
    const StoredDoc stored(database, key, event.at);
    return std::visit([&](const auto &fact) { return stored.of(fact); }, event.body);
}

/// The newest events that are missing.
Result<void> addMissing(const Database &database, qint64 rest)
{
    const qint64 from = std::max<qint64>(rest - eventsAtATime, 0);
    const auto events = eventsAfter(database, from, int(rest - from));
    if (!events)
        return failure(events.error());
    IndexBatch batch(database);
    for (const auto &[key, event] : *events) {
        if (key > rest)
            break;
        const auto added = storedDoc(database, key, event).and_then([&](const auto &doc) {
            return doc ? batch.add(*doc) : Result<void>();
        });
        if (!added)
            return added;
    }
    return batch.write().and_then([&] { return database.statement(u"UPDATE search_rest SET key = ?"_s).run(from); });
}

struct Placed
{
    qint64 doc = 0;
    qint64 key = 0;
};

/// The newest of a part, oldest first.
Result<QList<Placed>> newestOf(const Database &database, const SearchPart &part)
{
    auto select =
        database.statement(u"SELECT doc, key FROM search_doc WHERE doc >= ? AND doc < ? ORDER BY doc DESC LIMIT ?"_s);
    auto found = select.list(
        [](const Statement &row) { return Placed{row.integer(0), row.integer(1)}; }, part.first, part.end, docsAtATime);
    if (found)
        std::ranges::reverse(*found);
    return found;
}

/// The part behind a large one, made to begin at `first`: the one that is there if it has room, else a new one.
Result<SearchPart> partFrom(
    const Database &database, const QList<SearchPart> &parts, const SearchPart &large, qint64 first)
{
    const auto behind = std::ranges::find_if(parts, [&](const SearchPart &each) { return each.first == large.end; });
    const bool sameKind = large.end != firstNamedDoc;
    if (behind == parts.end() || !sameKind || behind->docs >= fullPart)
        return addPart(database, first);
    return database.statement(u"UPDATE search_part SET first = ? WHERE number = ?"_s)
        .run(first, behind->number)
        .transform([&] { return *behind; });
}

Result<void> move(const Database &database, const Placed &placed, const SearchPart &from, const SearchPart &to)
{
    const auto events = eventsAfter(database, placed.key - 1, 1);
    if (!events)
        return failure(events.error());
    const auto doc = storedDoc(database, placed.key, events->constFirst().second);
    if (!doc)
        return failure(doc.error());
    const QString words = *doc ? IndexBatch::wordsOf(**doc) : QString();
    return database.statement(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(from.table()))
        .run(placed.doc)
        .and_then([&] {
            return database.statement(u"INSERT INTO %1 (rowid, words) VALUES (?, ?)"_s.arg(to.table()))
                .run(placed.doc, words);
        })
        .and_then([&] { return countDocs(database, from, -1); })
        .and_then([&] { return countDocs(database, to, +1); });
}

/// Moves the newest documents of a part to the one behind it, whose beginning moves with them.
Result<void> divide(const Database &database, const QList<SearchPart> &parts, const SearchPart &large)
{
    const auto newest = newestOf(database, large);
    if (!newest || newest->isEmpty())
        return newest.transform([](const auto &) { });
    const auto to = partFrom(database, parts, large, newest->constFirst().doc);
    if (!to)
        return failure(to.error());
    for (const Placed &each : *newest) {
        if (const auto done = move(database, each, large, *to); !done)
            return done;
    }
    return {};
}

/// One segment instead of several: a search looks into each.
Result<void> mergePart(const Database &database, const SearchPart &part)
{
    return database.execute(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(part.table())).and_then([&] {
        return database.statement(u"UPDATE search_part SET merged = 1 WHERE number = ?"_s).run(part.number);
    });
}

} // namespace

Result<bool> tendIndex(const Database &database)
{
    const auto rest = database.number(u"SELECT key FROM search_rest"_s);
    if (!rest)
        return failure(rest.error());
    const auto more = [] { return true; };
    if (*rest > 0)
        return addMissing(database, *rest).transform(more);
    const auto parts = searchParts(database);
    if (!parts)
        return failure(parts.error());
    for (const SearchPart &each : *parts) {
        if (each.docs > largestPart)
            return divide(database, *parts, each).transform(more);
    }
    for (const SearchPart &each : *parts) {
        if (each.docs >= fullPart && !each.merged)
            return mergePart(database, each).transform(more);
    }
    return false;
}

Result<int> indexProgress(const Database &database)
{
    auto select = database.statement(u"SELECT key, total FROM search_rest"_s);
    return select.first().transform([&](bool) {
        const qint64 rest = select.integer(0);
        return rest == 0 ? -1 : int(100 - rest * 100 / std::max<qint64>(select.integer(1), 1));
    });
}

} // namespace throughline
