// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

template <class T, class Read, class... Values>
Result<std::optional<T>> maybe(Statement select, Read read, const Values &...values)
{
    return select.first(values...).transform(
        [&](bool there) { return there ? std::optional<T>(read(select)) : std::nullopt; });
}

ConversationId conversationIdOf(const Statement &row)
{
    return row.id<ConversationId>(0);
}

} // namespace

Result<std::optional<MessageId>> Reader::messageByExternalId(ChannelId channel, const QString &externalId) const
{
    return maybe<MessageId>(
        m_database.statement(u"SELECT m.id FROM external_ref AS r JOIN message AS m ON m.key = r.message"
                             " WHERE r.channel = (SELECT key FROM channel WHERE id = ?) AND r.external_id = ?"_s),
        [](const Statement &row) { return row.id<MessageId>(0); }, channel, externalId);
}

Result<std::optional<ConversationId>> Reader::conversationByReferences(
    ChannelId channel, const QStringList &externalIds) const
{
    for (qsizetype i = externalIds.size() - 1; i >= 0; --i) {
        const auto found = maybe<ConversationId>(
            m_database.statement(u"SELECT c.id FROM external_ref AS r JOIN conversation AS c ON c.key = r.conversation"
                                 " WHERE r.channel = (SELECT key FROM channel WHERE id = ?) AND r.external_id = ?"_s),
            conversationIdOf, channel, externalIds[i]);
        if (!found || *found)
            return found;
    }
    return std::nullopt;
}

Result<std::optional<Reader::KnownIdentity>> Reader::identity(
    const QString &kind, const QString &normalisedHandle) const
{
    return maybe<KnownIdentity>(
        m_database.statement(u"SELECT i.id, p.id, o.id FROM identity AS i JOIN contact AS p ON p.key = i.contact"
                             " JOIN contact AS o ON o.key = coalesce(i.origin, i.contact)"
                             " WHERE i.kind = ? AND i.handle = ?"_s),
        [](const Statement &row) {
            return KnownIdentity{row.id<IdentityId>(0), row.id<ContactId>(1), row.id<ContactId>(2)};
        },
        kind, normalisedHandle);
}

Result<QList<ConversationId>> Reader::activeConversations(ContactId contact, Instant since) const
{
    return m_database
        .statement(
            u"SELECT id FROM conversation WHERE contact = (SELECT coalesce(root, key) FROM contact"
            " WHERE id = ?) AND root IS NULL AND last_activity >= ? AND status NOT IN ('resolved', 'closed') ORDER BY last_activity DESC"_s)
        .list(conversationIdOf, contact, since);
}

Result<QList<ConversationId>> Reader::snoozedUntil(Instant at) const
{
    return m_database
        .statement(
            u"SELECT id FROM conversation INDEXED BY conversation_wakes WHERE status = 'snoozed' AND snoozed_until <= ?"
            " ORDER BY snoozed_until"_s)
        .list(conversationIdOf, at);
}

Result<Instant> Reader::nextSnoozeEnd() const
{
    return m_database
        .number(u"SELECT coalesce(min(snoozed_until), 0) FROM conversation INDEXED BY conversation_wakes"
                " WHERE status = 'snoozed'"_s)
        .transform(fromMsecs);
}

Result<QByteArray> Reader::checkpoint(ChannelId channel) const
{
    return maybe<QByteArray>(
        m_database.statement(u"SELECT bytes FROM checkpoint WHERE channel = (SELECT key FROM channel WHERE id = ?)"_s),
        [](const Statement &row) { return row.bytes(0); }, channel)
        .transform([](const auto &found) { return found.value_or(QByteArray()); });
}

Result<QString> Reader::setting(const QString &name) const
{
    return maybe<QString>(
        m_database.statement(u"SELECT value FROM setting WHERE name = ?"_s),
        [](const Statement &row) { return row.text(0); }, name)
        .transform([](const auto &found) { return found.value_or(QString()); });
}

Result<qint64> Reader::journalPosition() const
{
    return journalEnd(m_database);
}

Result<QList<std::pair<qint64, Event>>> Reader::events(qint64 position, int limit) const
{
    return eventsAfter(m_database, position, limit);
}

} // namespace throughline
