// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "core/eventjson.h"
#include "store/contents.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/projection.h"
#include "store/searchupkeep.h"
#include "store/touched.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QString written(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What would be read back from the journal as something else.
Result<void> check(const Event &event)
{
    if (event.id.isNull())
        return failure(ErrorCode::InvalidInput, u"id"_s);
    const auto *unknown = std::get_if<UnknownEvent>(&event.body);
    if (!unknown)
        return {};
    const auto again = eventFromJson(unknown->kind, unknown->body);
    if (unknown->kind.isEmpty() || !again || !std::holds_alternative<UnknownEvent>(*again))
        return failure(ErrorCode::InvalidInput, u"kind"_s);
    return {};
}

} // namespace

Result<void> Transaction::append(const Event &event)
{
    return append(std::span(&event, 1));
}

Result<void> Transaction::append(std::span<const Event> events)
{
    for (const Event &event : events) {
        if (const auto done = kept(appendNext(event)); !done)
            return done;
    }
    return kept(m_conversations.save());
}

Result<void> Transaction::appendNext(const Event &event)
{
    if (m_refusal)
        return failure(*m_refusal);
    if (const auto sound = check(event); !sound)
        return sound;
    if (!m_end) {
        const auto end = journalEnd(m_database);
        if (!end)
            return failure(end.error());
        m_end = *end;
    }
    const auto conversation = conversationFor(m_database, m_conversations, event.body);
    if (!conversation)
        return failure(conversation.error());
    const qint64 key = *m_end + 1;
    const bool starts = std::holds_alternative<ConversationStarted>(event.body);
    const auto belongsTo = starts ? std::optional(key)
        : *conversation           ? std::optional((*conversation)->home)
                                  : std::nullopt;
    const auto isNew = insertEvent(m_database, key, event, belongsTo);
    if (const MessageContent *content = isNew ? contentOf(event.body) : nullptr) {
        if (const auto named = nameContents(*content); !named)
            return named;
    }
    if (!isNew || !*isNew)
        return isNew.transform([](bool) { });
    m_end = key;
    m_changes.position = key;
    return applyEvent(m_database, m_index, key, event, *conversation, m_conversations).and_then([&] {
        return addTouched(m_database, event.body, m_changes);
    });
}

Result<ContentHash> Transaction::keepContent(const QByteArray &bytes)
{
    return keepContent(readyContent(bytes));
}

Result<ContentHash> Transaction::keepContent(const ReadyContent &ready)
{
    const auto content = throughline::keepContent(m_database, m_contents, ready);
    if (!content) {
        std::ignore = kept(failure(content.error()));
        return failure(content.error());
    }
    m_kept[content->hash] |= content->isNew;
    return content->hash;
}

Result<void> Transaction::nameContents(const MessageContent &content)
{
    QList<ContentHash> named;
    for (const Attachment &each : content.attachments)
        named.append(each.hash);
    if (!content.source.isEmpty())
        named.append(content.source);
    for (const ContentHash &hash : std::as_const(named)) {
        if (m_kept.take(hash))
            continue; // new, so not noted yet
        const auto done = m_database
                              .statement(u"DELETE FROM loose_content WHERE content ="
                                         " (SELECT key FROM content WHERE hash = ?)"_s)
                              .run(hash);
        if (!done)
            return done;
    }
    return {};
}

Result<void> Transaction::finish()
{
    for (auto each = m_kept.cbegin(); each != m_kept.cend(); ++each) {
        // What was there and is not loose is named by an event.
        const QString sql = each.value()
            ? u"INSERT INTO loose_content (since, content) SELECT ?, key FROM content WHERE hash = ?"_s
            : u"UPDATE loose_content SET since = ? WHERE content = (SELECT key FROM content WHERE hash = ?)"_s;
        if (const auto done = m_database.statement(sql).run(now(), each.key()); !done)
            return done;
    }
    return m_index.write();
}

Result<void> Transaction::saveDraft(const Draft &draft)
{
    const auto conversation = keyOf(m_database, draft.conversation);
    if (!conversation)
        return kept(failure(conversation.error()));
    if (draft.isEmpty()) {
        return kept(m_database.statement(u"DELETE FROM draft WHERE conversation = ? AND note = ?"_s)
                .run(*conversation, draft.note));
    }
    const MessageContent content{
        .subject = {}, .text = draft.text, .html = {}, .attachments = draft.attachments, .source = {}};
    return kept(m_database
            .statement(u"INSERT OR REPLACE INTO draft (conversation, note, channel, recipients, content, saved_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)"_s)
            .run(*conversation, draft.note, draft.channel, written(toJson(draft.recipients)), written(toJson(content)),
                draft.savedAt));
}

Result<void> Transaction::saveCheckpoint(ChannelId channel, const QByteArray &checkpoint)
{
    const auto key = keyOf(m_database, channel);
    if (!key)
        return kept(failure(key.error()));
    return kept(m_database.statement(u"INSERT OR REPLACE INTO checkpoint (channel, bytes) VALUES (?, ?)"_s)
            .run(*key, checkpoint));
}

Result<void> Transaction::saveSetting(const QString &name, const QString &value)
{
    return kept(m_database.statement(u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s).run(name, value));
}

Result<bool> Transaction::tendIndex()
{
    const auto more = throughline::tendIndex(m_database);
    if (!more)
        std::ignore = kept(failure(more.error()));
    return more;
}

Result<void> Transaction::kept(Result<void> done)
{
    if (!done && !m_refusal)
        m_refusal = done.error();
    return done;
}

} // namespace throughline
