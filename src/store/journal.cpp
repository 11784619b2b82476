// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "core/eventjson.h"
#include "store/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

enum EventColumn { Key, EventIdColumn, Kind, At, Actor, Undoes, Body, Text, Html };

const QString &selectAfter()
{
    static const QString sql =
        u"SELECT %1 FROM %2 WHERE e.key > ? ORDER BY e.key LIMIT ?"_s.arg(eventColumns, eventTables);
    return sql;
}

} // namespace

Result<bool> insertEvent(const Database &database, qint64 key, const Event &event, std::optional<qint64> conversation)
{
    auto insert = database.statement(
        u"INSERT INTO event (key, id, kind, at, actor, undoes, conversation, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO NOTHING"_s);
    const QByteArray body = toJsonText(event.body, LongTexts::Apart);
    const auto done = insert.run(
        key, event.id, kindName(event.body), event.at, event.actor, event.undoes, conversation, QUtf8StringView(body));
    if (!done)
        return failure(done.error());
    if (insert.changedRows() == 0)
        return false;
    if (const MessageContent *content = contentOf(event.body)) {
        auto keep = database.statement(u"INSERT INTO longtext (event, text, html) VALUES (?, ?, ?)"_s);
        if (const auto kept = keep.run(key, content->text, content->html); !kept)
            return failure(kept.error());
    }
    return true;
}

Result<Event> readEvent(const Statement &row)
{
    const auto json = QJsonDocument::fromJson(row.bytes(Body));
    if (!json.isObject())
        return failure(ErrorCode::InvalidInput, u"event %1"_s.arg(row.integer(Key)));
    auto body = eventFromJson(row.text(Kind), json.object());
    if (!body)
        return failure(body.error());
    if (MessageContent *content = contentOf(*body)) {
        content->text = row.text(Text);
        content->html = row.text(Html);
    }
    return Event{.id = row.id<EventId>(EventIdColumn),
        .at = row.instant(At),
        .actor = row.id<AgentId>(Actor),
        .undoes = row.id<EventId>(Undoes),
        .body = std::move(*body)};
}

Result<qint64> journalEnd(const Database &database)
{
    return database.number(u"SELECT coalesce(max(key), 0) FROM event"_s);
}

Result<QList<PositionedEvent>> eventsAfter(const Database &database, qint64 position, int limit)
{
    auto select = database.statement(selectAfter());
    QList<PositionedEvent> events;
    auto there = select.first(position, limit);
    for (; there && *there; there = select.next()) {
        auto event = readEvent(select);
        if (!event)
            return failure(event.error());
        events.emplaceBack(select.integer(Key), std::move(*event));
    }
    if (!there)
        return failure(there.error());
    return events;
}

Result<void> forEachEvent(
    const Database &database, qint64 position, const std::function<Result<void>(qint64 key, const Event &)> &visit)
{
    constexpr int atATime = 500;
    for (;;) {
        const auto events = eventsAfter(database, position, atATime);
        if (!events)
            return failure(events.error());
        for (const auto &[key, event] : *events) {
            if (const auto done = visit(key, event); !done)
                return done;
            position = key;
        }
        if (events->size() < atATime)
            return {};
    }
}

} // namespace throughline
