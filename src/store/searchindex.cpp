// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/database.h"
#include "store/searchparts.h"
#include "store/wordcut.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Characters that wait: a rebuild is one transaction of any size.
constexpr qsizetype mostWaiting = 8LL * 1024 * 1024;

/// Documents, below which other threads are not worth waking.
constexpr qsizetype worthThreads = 16;

/// The lowest number that is free on a day, behind all that were given.
Result<qint64> nextDoc(const Database &database, qint64 firstOfDay)
{
    auto select = database.statement(u"SELECT max(doc) FROM search_doc WHERE doc >= ? AND doc < ?"_s);
    return select.first(firstOfDay, firstOfDay + (qint64(1) << dayShift)).transform([&](bool) {
        return select.optionalInteger(0).value_or(firstOfDay - 1) + 1;
    });
}

/// Puts documents into their parts. Looks a part up, and counts what it got, only where the next one begins.
class PartWriter
{
public:
    explicit PartWriter(const Database &database)
        : m_database(database)
    { }

    Result<void> insert(qint64 doc, qint64 key, const QString &words)
    {
        if (!m_part || doc < m_part->first || doc >= m_part->end || m_part->docs + m_added >= fullPart) {
            if (const auto found = finish().and_then([&] { return partFor(m_database, doc); }); found)
                m_part = *found;
            else
                return failure(found.error());
            m_insert = u"INSERT INTO %1 (rowid, words) VALUES (?, ?)"_s.arg(m_part->table());
        }
        ++m_added;
        return m_database.statement(m_insert).run(doc, words).and_then([&] {
            return m_database.statement(u"INSERT INTO search_doc (doc, key) VALUES (?, ?)"_s).run(doc, key);
        });
    }

    Result<void> finish()
    {
        const qint64 added = std::exchange(m_added, 0);
        return added == 0 ? Result<void>() : countDocs(m_database, *m_part, added);
    }

private:
    const Database &m_database;
    std::optional<SearchPart> m_part;
    QString m_insert;
    qint64 m_added = 0;
};

SearchDoc docOf(qint64 key, Instant at, const MessageContent &content, const QList<Address> &people)
{
    QStringList parts{content.subject};
    for (const Address &each : people)
        parts << each.name << each.handle;
    parts << content.text;
    for (const Attachment &attachment : content.attachments)
        parts << attachment.name;
    return {
        .key = key, .at = at, .named = false, .text = parts.join(u'\n'), .attached = !content.attachments.isEmpty()};
}

} // namespace

Result<void> IndexBatch::add(SearchDoc doc)
{
    m_characters += doc.text.size();
    m_waiting.insert(doc.key, std::move(doc));
    return m_characters > mostWaiting ? write() : Result<void>();
}

Result<void> IndexBatch::replace(const SearchDoc &doc)
{
    const auto rest = m_database.number(u"SELECT key FROM search_rest"_s);
    if (!rest)
        return failure(rest.error());
    if (doc.key <= *rest)
        return {};
    return remove(doc.key).and_then([&] { return add(doc); });
}

Result<void> IndexBatch::remove(qint64 key)
{
    if (m_waiting.remove(key))
        return {};
    qint64 doc = 0;
    {
        auto select = m_database.statement(u"SELECT doc FROM search_doc WHERE key = ?"_s);
        const auto there = select.first(key);
        if (!there || !*there)
            return there.transform([](bool) { });
        doc = select.integer(0);
    }
    const auto part = partFor(m_database, doc);
    if (!part)
        return failure(part.error());
    return m_database.statement(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(part->table()))
        .run(doc)
        .and_then([&] { return m_database.statement(u"DELETE FROM search_doc WHERE doc = ?"_s).run(doc); })
        .and_then([&] { return countDocs(m_database, *part, -1); });
}

Result<void> IndexBatch::write()
{
    QList<SearchDoc> sorted = m_waiting.values();
    m_waiting.clear();
    m_characters = 0;
    std::ranges::sort(sorted, {}, [](const SearchDoc &each) { return std::tuple(each.named, each.at, each.key); });
    const bool together = sorted.size() >= worthThreads;
    const auto ahead = together ? QtConcurrent::mapped(sorted, wordsOf) : QFuture<QString>();
    PartWriter writer(m_database);
    qint64 day = -1;
    qint64 doc = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const SearchDoc &each = sorted[i];
        const QString words = together ? ahead.resultAt(int(i)) : wordsOf(each);
        if (words.isEmpty())
            continue;
        const qint64 firstOfDay = firstDocOf(each.at, each.named);
        if (firstOfDay != day) {
            const auto next = nextDoc(m_database, firstOfDay);
            if (!next)
                return failure(next.error());
            day = firstOfDay;
            doc = *next;
        }
        if (const auto done = writer.insert(doc++, each.key, words); !done)
            return done;
    }
    return writer.finish();
}

QString IndexBatch::wordsOf(const SearchDoc &doc)
{
    const QString words = indexedWords(doc.text);
    return doc.attached ? words + u' ' + attachedWord.toString() : words;
}

SearchDoc searchDoc(qint64 key, Instant at, const MessageReceived &fact)
{
    return docOf(key, at, fact.content, {fact.from});
}

SearchDoc searchDoc(qint64 key, Instant at, const ReplyQueued &fact)
{
    return docOf(key, at, fact.content, fact.recipients.to);
}

SearchDoc searchDoc(qint64 key, Instant at, const NoteAdded &fact)
{
    return docOf(key, at, fact.content, {});
}

Result<QString> conversationSearchText(const Database &database, qint64 conversation, const QString &subject)
{
    auto select = database.statement(u"SELECT tag FROM conversation_tag WHERE conversation = ? ORDER BY tag"_s);
    const auto tags = select.list([](const Statement &row) { return row.text(0); }, conversation);
    return tags.transform([&](const QList<QString> &each) { return (QStringList(subject) + each).join(u'\n'); });
}

} // namespace throughline
