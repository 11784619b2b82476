// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/reader.h"
#include "store/summaryrow.h"
#include "store/wordcut.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// What a row of the index led to: the conversation, and the message if it was one.
struct Found
{
    qint64 conversation = 0;
    std::optional<qint64> message;
};

/// Newest first. A customer's name or handle leads to each of the customer's conversations.
Result<QList<Found>> find(const Database &database, const QString &expression, int limit)
{
    auto select = database.statement(
        u"WITH hit AS MATERIALIZED (SELECT rowid AS key FROM search WHERE search MATCH ?)"
        " SELECT m.conversation, m.key, m.at AS at FROM hit JOIN message AS m ON m.key = hit.key"
        " UNION ALL SELECT c.key, NULL, c.last_activity FROM hit JOIN conversation AS c ON c.key = hit.key"
        " UNION ALL SELECT c.key, NULL, c.last_activity FROM hit JOIN conversation AS c ON c.contact = hit.key"
        " UNION ALL SELECT c.key, NULL, c.last_activity FROM hit JOIN identity AS i ON i.key = hit.key"
        " JOIN conversation AS c ON c.contact = i.contact"
        " ORDER BY at DESC LIMIT ?"_s);
    return select.list(
        [](const Statement &row) { return Found{row.integer(0), row.optionalInteger(1)}; }, expression, limit);
}

Result<SearchHit> hitOf(const Database &database, const Found &found, const QString &words)
{
    auto conversation = database.statement(
        u"SELECT %1 FROM conversation AS c %2 WHERE c.key = ?"_s.arg(conversationColumns, conversationJoins));
    if (const auto there = conversation.first(found.conversation); !there)
        return failure(there.error());
    SearchHit hit;
    hit.conversation = conversationOf(conversation);
    hit.line = hit.conversation.subject;
    if (!found.message)
        return hit;
    auto message = database.statement(
        u"SELECT m.id, t.text FROM message AS m JOIN longtext AS t ON t.event = m.key WHERE m.key = ?"_s);
    if (const auto there = message.first(*found.message); !there)
        return failure(there.error());
    hit.message = message.id<MessageId>(0);
    hit.line = matchingLine(message.text(1), words);
    return hit;
}

} // namespace

Result<QList<SearchHit>> Reader::search(const QString &words, int limit) const
{
    const QString expression = searchExpression(words);
    if (expression.isEmpty())
        return QList<SearchHit>();
    // A conversation can be found several times without a message: by subject, name and handle.
    const auto found = find(m_database, expression, limit * 4);
    if (!found)
        return failure(found.error());
    QSet<qint64> shown;
    for (const Found &each : *found) {
        if (each.message)
            shown.insert(each.conversation);
    }
    QList<SearchHit> hits;
    for (const Found &each : *found) {
        if (hits.size() == limit)
            break;
        if (!each.message && shown.contains(each.conversation))
            continue;
        shown.insert(each.conversation);
        auto hit = hitOf(m_database, each, words);
        if (!hit)
            return failure(hit.error());
        hits.append(std::move(*hit));
    }
    return hits;
}

} // namespace throughline
