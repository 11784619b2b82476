// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/reader.h"
#include "store/summaryrow.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Which index a view walks, and what a conversation in it fulfils. INDEXED BY refuses to compile where the index would
/// not do.
struct ViewQuery
{
    QStringView index;
    QStringView condition;
    std::optional<QByteArray> owner; ///< the id for the condition's place
};

ViewQuery queryOf(const View &view)
{
    switch (view.kind) {
    case ViewKind::Mine:
        return {u"conversation_assigned",
            u"c.assignee = (SELECT key FROM agent WHERE id = ?) AND c.status IN ('new', 'open')", view.agent.bytes()};
    case ViewKind::Unassigned:
        return {u"conversation_assigned", u"c.assignee IS NULL AND c.status IN ('new', 'open')", {}};
    case ViewKind::AllOpen: return {u"conversation_open", u"c.status IN ('new', 'open')", {}};
    case ViewKind::Pending: return {u"conversation_pending", u"c.status IN ('pending', 'on_hold')", {}};
    case ViewKind::Snoozed: return {u"conversation_snoozed", u"c.status = 'snoozed'", {}};
    case ViewKind::Resolved: return {u"conversation_resolved", u"c.status IN ('resolved', 'closed')", {}};
    case ViewKind::Channel:
        return {u"conversation_channel",
            u"c.channel = (SELECT key FROM channel WHERE id = ?) AND c.status NOT IN ('resolved', 'closed')",
            view.channel.bytes()};
    }
    Q_UNREACHABLE_RETURN({});
}

/// One walk along an index by (time, row), from a key on.
struct Walk
{
    explicit Walk(const PageRequest &page)
        : older(page.toward == PageRequest::Toward::Older)
    {
        constexpr auto last = std::numeric_limits<qint64>::max();
        from = page.from.value_or(older ? PageKey{fromMsecs(last), last} : PageKey{fromMsecs(-last), -last});
    }
    QString condition(QStringView at, QStringView key) const
    {
        return u"(%1, %2) %3 (?, ?) ORDER BY %1 %4, %2 %4 LIMIT ?"_s.arg(at, key, older ? u"<" : u">", order());
    }
    QStringView order() const { return older ? u"DESC" : u"ASC"; }

    bool older;
    PageKey from;
};

/// One row more than asked for tells whether there are more.
template <class T> Page<T> pageOf(QList<T> rows, const PageRequest &request)
{
    Page<T> page;
    page.more = rows.size() > request.limit;
    if (page.more)
        rows.removeLast();
    if (request.toward == PageRequest::Toward::Newer)
        std::ranges::reverse(rows);
    page.rows = std::move(rows);
    return page;
}

} // namespace

Result<Page<ConversationSummary>> Reader::conversations(const View &view, const PageRequest &page) const
{
    const ViewQuery query = queryOf(view);
    const Walk walk(page);
    const QString sql = u"SELECT %1 FROM conversation AS c INDEXED BY %2 %3 WHERE c.root IS NULL AND %4 AND %5"_s.arg(
        conversationColumns, query.index, conversationJoins, query.condition,
        walk.condition(u"c.last_activity", u"c.key"));
    auto select = m_database.statement(sql);
    const auto read = [](const Statement &row) { return conversationOf(row); };
    auto rows = query.owner ? select.list(read, *query.owner, walk.from.at, walk.from.row, page.limit + 1)
                            : select.list(read, walk.from.at, walk.from.row, page.limit + 1);
    return rows.transform([&](auto &found) { return pageOf(std::move(found), page); });
}

Result<Page<TimelineEntry>> Reader::timeline(ConversationId conversation, const PageRequest &page) const
{
    const auto key = rootOf(m_database, conversation);
    if (!key)
        return failure(key.error());
    const Walk walk(page);
    // Messages are where they were moved to; one that was taken back is gone, and its event is no part of what was
    // said.
    const QString sql =
        u"SELECT %1%2 FROM (SELECT * FROM (SELECT key, at FROM message INDEXED BY message_conversation"
        " WHERE conversation = ? AND %4) UNION ALL"
        " SELECT * FROM (SELECT key, at FROM event INDEXED BY event_happened"
        " WHERE conversation IN (SELECT ? UNION ALL SELECT key FROM conversation WHERE root = ?)"
        " AND kind NOT IN ('conversation_started', 'conversation_read', 'delivery_changed',"
        " 'message_received', 'reply_queued', 'note_added') AND %4)"
        " ORDER BY at %5, key %5 LIMIT ?) AS w CROSS JOIN event AS e ON e.key = w.key %3 ORDER BY w.at %5, w.key %5"_s
            .arg(eventColumns, entryColumns, entryJoins, walk.condition(u"at", u"key"), walk.order());
    auto select = m_database.statement(sql);
    QList<TimelineEntry> entries;
    const int most = page.limit + 1;
    auto there =
        select.first(*key, walk.from.at, walk.from.row, most, *key, *key, walk.from.at, walk.from.row, most, most);
    for (; there && *there; there = select.next()) {
        auto entry = entryOf(select);
        if (!entry)
            return failure(entry.error());
        entries.append(std::move(*entry));
    }
    if (!there)
        return failure(there.error());
    return pageOf(std::move(entries), page);
}

Result<QList<MessageSummary>> Reader::outbox(ChannelId channel) const
{
    constexpr int most = 1000;
    const QString sql =
        u"SELECT %1%2 FROM event AS e %3 WHERE e.key IN (SELECT key FROM message INDEXED BY message_outbox"
        " WHERE delivery IN ('queued', 'sending', 'held', 'failed')) AND (? IS NULL OR ch.id = ?)"
        " ORDER BY e.key LIMIT ?"_s.arg(eventColumns, entryColumns, entryJoins);
    auto select = m_database.statement(sql);
    QList<MessageSummary> messages;
    auto there = select.first(channel, channel, most);
    for (; there && *there; there = select.next()) {
        auto entry = entryOf(select);
        if (!entry)
            return failure(entry.error());
        if (entry->message)
            messages.append(std::move(*entry->message));
    }
    if (!there)
        return failure(there.error());
    return messages;
}

Result<QList<AgentSummary>> Reader::agents() const
{
    return m_database.statement(u"SELECT id, name FROM agent ORDER BY key"_s).list([](const Statement &row) {
        return AgentSummary{.id = row.id<AgentId>(0), .name = row.text(1)};
    });
}

Result<QStringList> Reader::tags() const
{
    constexpr int most = 1000;
    auto select = m_database.statement(u"SELECT name FROM tag WHERE uses > 0 ORDER BY uses DESC, name LIMIT ?"_s);
    return select.list([](const Statement &row) { return row.text(0); }, most);
}

Result<ViewCounts> Reader::counts(AgentId agent) const
{
    auto select = m_database.statement(u"SELECT t.name, t.count, ch.id FROM tally AS t"
                                       " LEFT JOIN channel AS ch ON ch.key = t.owner AND t.name = 'channel'"
                                       " WHERE t.name <> 'mine' OR t.owner = (SELECT key FROM agent WHERE id = ?)"_s);
    ViewCounts counts;
    auto there = select.first(agent);
    for (; there && *there; there = select.next()) {
        const QString name = select.text(0);
        const qint64 count = select.integer(1);
        const auto view = fromName<ViewKind>(name);
        if (!view) {
            counts.outbox = count;
            continue;
        }
        switch (*view) {
        case ViewKind::Mine: counts.mine = count; break;
        case ViewKind::Unassigned: counts.unassigned = count; break;
        case ViewKind::AllOpen: counts.allOpen = count; break;
        case ViewKind::Pending: counts.pending = count; break;
        case ViewKind::Snoozed: counts.snoozed = count; break;
        case ViewKind::Resolved: counts.resolved = count; break;
        case ViewKind::Channel: counts.channels.insert(select.id<ChannelId>(2), count); break;
        }
    }
    if (!there)
        return failure(there.error());
    return counts;
}

} // namespace throughline
