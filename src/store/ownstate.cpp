// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ownstate.h"

#include "store/database.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

class OwnChange
{
public:
    OwnChange(const Database &database, const ConversationRow &row, const Event &event)
        : m_database(database)
        , m_row(row)
        , m_event(event)
    { }

    Result<void> operator()(const Assigned &fact) const
    {
        return update(u"assignee = (SELECT key FROM agent WHERE id = ?)"_s, fact.agent);
    }
    Result<void> operator()(const StatusChanged &fact) const
    {
        const bool finished = isFinished(fact.status);
        const bool takesBack = !m_event.undoes.isNull();
        return update(u"settled_until = CASE WHEN ? THEN ? WHEN status IN ('resolved', 'closed') AND ? THEN 0"
                      " ELSE settled_until END, status = ?, snoozed_until = ?"_s,
            finished, m_event.at, takesBack, nameOf(fact.status),
            fact.status == Status::Snoozed ? fact.until : Instant{});
    }
    Result<void> operator()(const PriorityChanged &fact) const
    {
        return update(u"priority = ?"_s, nameOf(fact.priority));
    }
    Result<void> operator()(const SubjectChanged &fact) const { return update(u"subject = ?"_s, fact.subject); }
    Result<void> operator()(const Tagged &fact) const { return changeTags(fact.tag, true); }
    Result<void> operator()(const Untagged &fact) const { return changeTags(fact.tag, false); }
    Result<void> operator()(const ConversationRead &fact) const
    {
        if (!fact.read)
            return update(u"read_until = 0"_s);
        const Instant until = m_event.actor.isNull() ? m_event.at : Instant::max();
        return m_database
            .statement(uR"(
                UPDATE conversation_own AS own SET read_until = max(read_until, min(?, (SELECT coalesce(max(at), 0)
                    FROM message WHERE conversation = ? AND coalesce(home, conversation) = own.conversation
                    AND kind = 'inbound')))
                WHERE conversation IN (SELECT ? UNION ALL SELECT key FROM conversation WHERE root = ?))"_s)
            .run(until, m_row.key, m_row.key, m_row.key);
    }
    Result<void> operator()(const auto &) const { return {}; }

private:
    Result<void> update(const QString &assignments, const auto &...values) const
    {
        return m_database.statement(u"UPDATE conversation_own SET %1 WHERE conversation = ?"_s.arg(assignments))
            .run(values..., m_row.home);
    }

    Result<void> changeTags(const QString &tag, bool there) const
    {
        QStringList tags;
        {
            auto select = m_database.statement(u"SELECT tags FROM conversation_own WHERE conversation = ?"_s);
            const auto found = select.first(m_row.home);
            if (!found || !*found)
                return found.transform([](bool) { });
            tags = select.text(0).split(u'\n', Qt::SkipEmptyParts);
        }
        tags.removeAll(tag);
        if (there)
            tags.append(tag);
        tags.sort();
        return update(u"tags = ?"_s, tags.join(u'\n'));
    }

    const Database &m_database;
    const ConversationRow &m_row;
    const Event &m_event;
};

OwnState ownOf(const Statement &row)
{
    return {.row = {.key = row.integer(0),
                .home = row.integer(0),
                .state = {.subject = row.text(1),
                    .status = fromName<Status>(row.text(2)).value_or(Status::New),
                    .snoozedUntil = row.instant(3),
                    .priority = fromName<Priority>(row.text(4)).value_or(Priority::Normal),
                    .assignee = row.optionalInteger(5)},
                .activity = {.channel = row.integer(6),
                    .createdAt = row.instant(7),
                    .settledUntil = row.instant(8),
                    .readUntil = row.instant(9)}},
        .tags = row.text(10).split(u'\n', Qt::SkipEmptyParts)};
}

Result<void> countUses(const Database &database, const QString &tag, int difference)
{
    return database
        .statement(u"INSERT INTO tag (name, uses) VALUES (?, ?)"
                   " ON CONFLICT (name) DO UPDATE SET uses = uses + excluded.uses"_s)
        .run(tag, difference);
}

} // namespace

Result<void> keepOwnState(const Database &database, const ConversationRow &row)
{
    const auto tags = tagsOf(database, row.key);
    if (!tags)
        return failure(tags.error());
    return database
        .statement(u"INSERT INTO conversation_own (conversation, subject, status, snoozed_until, priority, assignee,"
                   " channel, created_at, settled_until, read_until, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT DO NOTHING"_s)
        .run(row.key, row.state.subject, nameOf(row.state.status), row.state.snoozedUntil, nameOf(row.state.priority),
            row.state.assignee, row.activity.channel, row.activity.createdAt, row.activity.settledUntil,
            row.activity.readUntil, tags->join(u'\n'));
}

Result<void> changeOwnState(const Database &database, const ConversationRow &row, const Event &event)
{
    return std::visit(OwnChange(database, row, event), event.body);
}

Result<QList<OwnState>> ownStates(const Database &database, qint64 root)
{
    return database
        .statement(uR"(
            SELECT conversation, subject, status, snoozed_until, priority, assignee, channel, created_at,
                settled_until, read_until, tags
            FROM conversation_own
            WHERE conversation IN (SELECT ? UNION ALL SELECT key FROM conversation WHERE root = ?)
            ORDER BY conversation <> ?, conversation)"_s)
        .list(ownOf, root, root, root);
}

Result<void> forgetOwnState(const Database &database, qint64 conversation)
{
    return database.statement(u"DELETE FROM conversation_own WHERE conversation = ?"_s).run(conversation);
}

Result<QStringList> tagsOf(const Database &database, qint64 conversation)
{
    return database.statement(u"SELECT tag FROM conversation_tag WHERE conversation = ? ORDER BY tag"_s)
        .list([](const Statement &row) { return row.text(0); }, conversation)
        .transform([](const QList<QString> &tags) { return QStringList(tags); });
}

Result<void> replaceTags(const Database &database, qint64 conversation, const QStringList &tags)
{
    const auto present = tagsOf(database, conversation);
    if (!present)
        return failure(present.error());
    Result<void> done;
    for (const QString &tag : *present) {
        if (done && !tags.contains(tag))
            done = database.statement(u"DELETE FROM conversation_tag WHERE conversation = ? AND tag = ?"_s)
                       .run(conversation, tag)
                       .and_then([&] { return countUses(database, tag, -1); });
    }
    for (const QString &tag : tags) {
        if (done && !present->contains(tag))
            done = database.statement(u"INSERT INTO conversation_tag (conversation, tag) VALUES (?, ?)"_s)
                       .run(conversation, tag)
                       .and_then([&] { return countUses(database, tag, +1); });
    }
    return done;
}

} // namespace throughline
