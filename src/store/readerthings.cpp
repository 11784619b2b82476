// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventjson.h"
#include "store/contents.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/reader.h"
#include "store/summaryrow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

ChannelSummary channelOf(const Statement &row)
{
    return {.id = row.id<ChannelId>(0),
        .kind = row.text(1),
        .name = row.text(2),
        .settings = objectOf(row.text(3)),
        .state = fromName<ChannelState>(row.text(4)).value_or(ChannelState::Off),
        .removed = row.flag(5),
        .addedAt = row.instant(6)};
}

Draft draftOf(const Statement &row)
{
    const MessageContent content = contentFromJson(objectOf(row.text(4)));
    return {.conversation = row.id<ConversationId>(0),
        .note = row.flag(1),
        .channel = row.id<ChannelId>(2),
        .recipients = recipientsFromJson(objectOf(row.text(3))),
        .text = content.text,
        .attachments = content.attachments,
        .savedAt = row.instant(5)};
}

const auto draftSelect = u"SELECT c.id, d.note, d.channel, d.recipients, d.content, d.saved_at"
                         " FROM draft AS d JOIN conversation AS c ON c.key = d.conversation "_s;

/// The one row that a statement answers, as `read` makes it; NotFound (with `name`) when there is none.
template <class Read, class... Values>
auto one(Statement select, const QString &name, Read read, const Values &...values) -> Result<decltype(read(select))>
{
    const auto there = select.first(values...);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, name);
    return read(select);
}

/// The same where reading can fail.
template <class T> Result<T> flat(Result<Result<T>> nested)
{
    return nested ? std::move(*nested) : failure(nested.error());
}

QString conversationSelect(QStringView condition)
{
    return u"SELECT %1 FROM conversation AS c %2 WHERE %3"_s.arg(conversationColumns, conversationJoins, condition);
}

/// `named`: what holds for the conversation that is asked for, which may be merged into another.
QString shownSelect(QStringView named)
{
    return conversationSelect(u"c.key = (SELECT coalesce(root, key) FROM conversation WHERE %1)"_s.arg(named));
}

} // namespace

Result<ConversationSummary> Reader::conversation(ConversationId id) const
{
    const auto read = [](const Statement &row) { return conversationOf(row); };
    return one(m_database.statement(shownSelect(u"id = ?")), id.toString(), read, id);
}

Result<ConversationSummary> Reader::conversationByNumber(qint64 number) const
{
    const auto read = [](const Statement &row) { return conversationOf(row); };
    return one(m_database.statement(shownSelect(u"number = ?")), QString::number(number), read, number);
}

Result<TimelineEntry> Reader::timelineEntry(MessageId message) const
{
    const QString sql = u"SELECT %1%2 FROM event AS e %3 WHERE e.key = (SELECT key FROM message WHERE id = ?)"_s.arg(
        eventColumns, entryColumns, entryJoins);
    return flat(one(m_database.statement(sql), message.toString(), entryOf, message));
}

Result<MessageSummary> Reader::message(MessageId id) const
{
    return timelineEntry(id).transform([](TimelineEntry &&entry) { return entry.message.value_or(MessageSummary{}); });
}

Result<QList<ChannelSummary>> Reader::channels() const
{
    return m_database
        .statement(u"SELECT id, kind, name, settings, state, removed, added_at FROM channel ORDER BY key"_s)
        .list(channelOf);
}

Result<ChannelSummary> Reader::channel(ChannelId id) const
{
    return one(
        m_database.statement(u"SELECT id, kind, name, settings, state, removed, added_at FROM channel WHERE id = ?"_s),
        id.toString(), channelOf, id);
}

Result<Event> Reader::event(EventId id) const
{
    const QString sql = u"SELECT %1 FROM %2 WHERE e.id = ?"_s.arg(eventColumns, eventTables);
    return flat(one(m_database.statement(sql), id.toString(), readEvent, id));
}

Result<QList<Event>> Reader::latestEvents(ConversationId conversation, const QString &kind, int limit) const
{
    // Messages are listed apart from what else happened.
    const bool isMessage =
        kind == kindName(MessageReceived{}) || kind == kindName(ReplyQueued{}) || kind == kindName(NoteAdded{});
    const QString where = isMessage
        ? u"e.key IN (SELECT key FROM message WHERE conversation = (SELECT coalesce(root, key) FROM conversation"
          " WHERE id = ?)) AND e.kind = ?"_s
        : u"e.conversation = (SELECT key FROM conversation WHERE id = ?) AND e.kind = ? AND e.kind NOT IN"
          " ('conversation_started', 'conversation_read', 'delivery_changed', 'message_received', 'reply_queued',"
          " 'note_added')"_s;
    auto select = m_database.statement(
        u"SELECT %1 FROM event AS e %2 LEFT JOIN longtext AS t ON t.event = e.key WHERE %3 ORDER BY e.key DESC LIMIT ?"_s
            .arg(eventColumns, isMessage ? QString() : u"INDEXED BY event_happened"_s, where));
    QList<Event> events;
    auto there = select.first(conversation, kind, limit);
    for (; there && *there; there = select.next()) {
        auto event = readEvent(select);
        if (!event)
            return failure(event.error());
        events.append(std::move(*event));
    }
    if (!there)
        return failure(there.error());
    return events;
}

Result<QByteArray> Reader::content(const ContentHash &hash) const
{
    return readContent(m_database, m_contents, hash);
}

Result<Draft> Reader::draft(ConversationId conversation, bool note) const
{
    return one(m_database.statement(draftSelect + u"WHERE c.id = ? AND d.note = ?"_s), conversation.toString(), draftOf,
        conversation, note);
}

Result<QList<Draft>> Reader::drafts() const
{
    return m_database.statement(draftSelect + u"ORDER BY d.saved_at DESC"_s).list(draftOf);
}

} // namespace throughline
