// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/branch.h"
#include "store/database.h"
#include "store/keys.h"
#include "store/reader.h"
#include "store/searchnames.h"
#include "store/summaryrow.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr auto lineColumns =
    "c.id, c.name, (SELECT handle FROM identity WHERE contact = c.key ORDER BY key LIMIT 1), c.key,"
    " (SELECT count(*) FROM conversation WHERE contact = c.key AND root IS NULL)"_L1;

ContactLine lineOf(const Statement &row)
{
    return {.id = row.id<ContactId>(0),
        .name = row.text(1),
        .handle = row.text(2),
        .row = row.integer(3),
        .conversationCount = int(row.integer(4))};
}

Result<QList<IdentitySummary>> identitiesOf(const Database &database, qint64 contact)
{
    return database
        .statement(u"SELECT i.id, i.kind, i.handle, i.name, o.id FROM identity AS i"
                   " LEFT JOIN contact AS o ON o.key = i.origin WHERE i.contact = ? ORDER BY i.key"_s)
        .list(
            [](const Statement &row) {
                return IdentitySummary{.id = row.id<IdentityId>(0),
                    .kind = row.text(1),
                    .handle = row.text(2),
                    .name = row.text(3),
                    .origin = row.id<ContactId>(4)};
            },
            contact);
}

/// Of several that are merged the latest word on each field holds.
Result<QList<ContactField>> fieldsOf(const Database &database, qint64 contact)
{
    auto fields = database
                      .statement(u"SELECT field, value, source, at, max(event) FROM contact_field"
                                 " WHERE contact IN (SELECT ? UNION ALL SELECT key FROM contact WHERE root = ?)"
                                 " GROUP BY field ORDER BY field"_s)
                      .list(
                          [](const Statement &row) {
                              return ContactField{.name = row.text(0),
                                  .value = row.text(1),
                                  .source = fromName<FieldSource>(row.text(2)).value_or(FieldSource::Agent),
                                  .at = row.instant(3)};
                          },
                          contact, contact);
    if (fields)
        fields->removeIf([](const ContactField &field) { return field.value.isEmpty(); });
    return fields;
}

Result<QList<ConversationSummary>> recentOf(const Database &database, qint64 contact)
{
    return database
        .statement(u"SELECT %1 FROM conversation AS c %2 WHERE c.contact = ? AND c.root IS NULL"
                   " ORDER BY c.last_activity DESC, c.key DESC LIMIT 10"_s.arg(conversationColumns, conversationJoins))
        .list([](const Statement &row) { return conversationOf(row); }, contact);
}

Result<QList<ContactLine>> mergedInto(const Database &database, qint64 contact)
{
    return database.statement(u"SELECT id, name, '', key, 0 FROM contact WHERE root = ? ORDER BY key"_s)
        .list(lineOf, contact);
}

} // namespace

Result<ContactSummary> Reader::contact(ContactId id) const
{
    const auto place = placeOf(m_database, id);
    if (!place)
        return failure(place.error());
    const qint64 key = place->root;
    ContactSummary summary;
    {
        auto select = m_database.statement(
            u"SELECT name, since, (SELECT count(*) FROM conversation WHERE contact = c.key AND root IS NULL), id"
            " FROM contact AS c WHERE key = ?"_s);
        if (const auto there = select.first(key); !there)
            return failure(there.error());
        summary.name = select.text(0);
        summary.since = select.instant(1);
        summary.conversationCount = int(select.integer(2));
        summary.id = select.id<ContactId>(3);
    }
    const auto keep = [](auto &into) { return [&into](auto &&rows) { into = std::forward<decltype(rows)>(rows); }; };
    return identitiesOf(m_database, key)
        .transform(keep(summary.identities))
        .and_then([&] { return fieldsOf(m_database, key).transform(keep(summary.fields)); })
        .and_then([&] { return throughline::mergedInto(m_database, key).transform(keep(summary.merged)); })
        .and_then([&] { return recentOf(m_database, key).transform(keep(summary.recent)); })
        .transform([&] { return summary; });
}

Result<QString> Reader::contactField(ContactId contact, const QString &field) const
{
    auto select = m_database.statement(u"SELECT value FROM contact_field WHERE contact ="
                                       " (SELECT key FROM contact WHERE id = ?) AND field = ?"_s);
    return select.first(contact, field).transform([&](bool there) { return there ? select.text(0) : QString(); });
}

Result<QList<ContactLine>> Reader::contacts(std::optional<qint64> before, int limit) const
{
    return m_database
        .statement(u"SELECT %1 FROM contact AS c WHERE c.key < ? AND c.root IS NULL ORDER BY c.key DESC LIMIT ?"_s.arg(
            lineColumns))
        .list(lineOf, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

Result<QList<ContactLine>> Reader::contactsNamed(const QString &words, int limit) const
{
    const auto keys = throughline::contactsNamed(m_database, words);
    if (!keys)
        return failure(keys.error());
    QList<ContactLine> lines;
    for (const qint64 key : *keys) {
        if (lines.size() >= limit)
            break;
        auto select = m_database.statement(u"SELECT %1 FROM contact AS c WHERE c.key = ?"_s.arg(lineColumns));
        const auto there = select.first(key);
        if (!there)
            return failure(there.error());
        if (*there)
            lines.append(lineOf(select));
    }
    return lines;
}

Result<QList<ContactLine>> Reader::contactsWithHandle(const QString &handle) const
{
    return m_database
        .statement(u"SELECT DISTINCT %1 FROM identity AS i JOIN contact AS c ON c.key = i.contact WHERE i.handle = ?"
                   " ORDER BY c.key LIMIT 100"_s.arg(lineColumns))
        .list(lineOf, handle);
}

Result<bool> Reader::areKeptApart(ContactId one, ContactId other) const
{
    const auto first = placeOf(m_database, one);
    const auto second = placeOf(m_database, other);
    if (!first || !second)
        return failure(first ? second.error() : first.error());
    auto select =
        m_database.statement(u"WITH mine (key) AS (SELECT ? UNION ALL SELECT key FROM contact WHERE root = ?),"
                             " theirs (key) AS (SELECT ? UNION ALL SELECT key FROM contact WHERE root = ?)"
                             " SELECT 1 FROM mine CROSS JOIN theirs WHERE EXISTS (SELECT 1 FROM contact_apart"
                             " WHERE one = min(mine.key, theirs.key) AND other = max(mine.key, theirs.key))"_s);
    return select.first(first->root, first->root, second->root, second->root);
}

Result<ContactId> Reader::mergedInto(ContactId contact) const
{
    auto select = m_database.statement(
        u"SELECT p.id FROM contact AS c LEFT JOIN contact AS p ON p.key = c.merged_into WHERE c.id = ?"_s);
    const auto there = select.first(contact);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, contact.toString());
    return select.id<ContactId>(0);
}

Result<QList<Reader::MergedConversation>> Reader::conversationsAcross(ContactId contact) const
{
    const auto place = placeOf(m_database, contact);
    if (!place)
        return failure(place.error());
    return m_database
        .statement(contactBranch
            + u" SELECT p.id, c.id FROM conversation AS c JOIN conversation AS p ON p.key = c.merged_into"
              " WHERE c.contact = ? AND c.merged_into IS NOT NULL"
              " AND (coalesce(c.origin, c.contact) IN branch) <> (coalesce(p.origin, p.contact) IN branch)"
              " ORDER BY c.key"_s)
        .list(
            [](const Statement &row) {
                return MergedConversation{row.id<ConversationId>(0), row.id<ConversationId>(1)};
            },
            place->key, place->root);
}

Result<QList<Reader::JoinedMessage>> Reader::messagesAcross(ContactId contact) const
{
    const auto place = placeOf(m_database, contact);
    if (!place)
        return failure(place.error());
    return m_database
        .statement(contactBranch
            + u" SELECT m.id, h.id, w.id FROM contact AS w CROSS JOIN message AS m ON m.writer = w.key"
              " JOIN conversation AS h ON h.key = coalesce(m.home, m.conversation)"
              " WHERE (w.key = ? OR w.root = ?) AND (w.key IN branch)"
              " <> (coalesce(h.origin, h.contact) IN branch) ORDER BY m.at, m.key"_s)
        .list(
            [](const Statement &row) {
                return JoinedMessage{row.id<MessageId>(0), row.id<ConversationId>(1), row.id<ContactId>(2)};
            },
            place->key, place->root, place->root);
}

} // namespace throughline
