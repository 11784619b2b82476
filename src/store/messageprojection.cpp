// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handle.h"
#include "core/summary.h"
#include "store/activity.h"
#include "store/database.h"
#include "store/keys.h"
#include "store/plainmarkdown.h"
#include "store/projection.h"
#include "store/searchindex.h"
#include "store/tally.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Mail with a longer chain of references than this was not written by people.
constexpr qsizetype mostReferences = 100;

struct NewMessage
{
    MessageId id;
    MessageKind kind;
    std::optional<qint64> channel;
    QString externalId;
    QStringList references;
    bool automatic = false;
    Delivery delivery = Delivery::None;
    const MessageContent &content;
    SearchDoc found; ///< what it is found by
    ContactId writer = {};
};

/// Where it is shown is its row's conversation; what it came to, or whose it is, is noted where that is another.
Result<void> noteOrigin(const Projecting &to, ContactId writer)
{
    const bool elsewhere = to.conversation.home != to.conversation.key;
    if (!elsewhere && writer.isNull())
        return {};
    std::optional<qint64> home;
    if (elsewhere)
        home = to.conversation.home;
    return to.database
        .statement(u"UPDATE message SET home = ?, writer = (SELECT key FROM contact WHERE id = ?) WHERE key = ?"_s)
        .run(home, writer, to.key);
}

/// The line that stands for a message in a list: what a reader sees. What is cut off is far beyond a line.
QString lineOf(MessageKind kind, const MessageContent &content)
{
    const auto beginning = QStringView(content.text).first(std::min<qsizetype>(content.text.size(), 4000));
    return kind == MessageKind::Inbound ? singleLine(beginning, 200) : singleLine(plainMarkdown(beginning), 200);
}

Result<void> insertRow(const Projecting &to, const NewMessage &message)
{
    const auto source = message.content.source.isEmpty() ? std::nullopt : std::optional(message.content.source);
    return to.database
        .statement(
            u"INSERT INTO message (key, id, conversation, kind, channel, at, automatic, external_id, line, source,"
            " delivery, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s)
        .run(to.key, message.id, to.conversation.key, nameOf(message.kind), message.channel, to.event.at,
            message.automatic, message.externalId, lineOf(message.kind, message.content), source,
            nameOf(message.delivery));
}

Result<void> insertAttachments(const Projecting &to, const QList<Attachment> &attachments)
{
    Result<void> done;
    for (qsizetype position = 0; done && position < attachments.size(); ++position) {
        done = to.database.statement(u"INSERT INTO attachment (message, position, hash, name) VALUES (?, ?, ?, ?)"_s)
                   .run(to.key, position, attachments[position].hash, attachments[position].name);
    }
    return done;
}

Result<void> insertOwnId(const Projecting &to, const NewMessage &message)
{
    if (!message.channel || message.externalId.isEmpty())
        return {};
    // A message that was referred to before it came takes its place; one that is there already is not stored twice.
    auto own = to.database.statement(uR"(
        INSERT INTO external_ref (channel, external_id, conversation, message) VALUES (?, ?, ?, ?)
        ON CONFLICT (channel, external_id) DO UPDATE
            SET conversation = excluded.conversation, message = excluded.message WHERE message IS NULL)"_s);
    const auto done = own.run(*message.channel, message.externalId, to.conversation.home, to.key);
    if (done && own.changedRows() == 0)
        return failure(ErrorCode::Conflict, message.externalId);
    return done;
}

Result<void> insertReferences(const Projecting &to, const NewMessage &message)
{
    Result<void> done;
    const QStringList latest = message.references.last(std::min(message.references.size(), mostReferences));
    for (const QString &reference : latest) {
        if (!done || !message.channel)
            break;
        done = to.database
                   .statement(u"INSERT INTO external_ref (channel, external_id, conversation) VALUES (?, ?, ?)"
                              " ON CONFLICT DO NOTHING"_s)
                   .run(*message.channel, reference, to.conversation.home);
    }
    return done;
}

Result<void> insertMessage(const Projecting &to, const NewMessage &message)
{
    countEntry(to.conversation.activity, to.event.at);
    if (message.kind != MessageKind::Note)
        countMessage(to.conversation.activity, to.key, to.event.at);
    return insertRow(to, message)
        .and_then([&] { return noteOrigin(to, message.writer); })
        .and_then([&] { return insertAttachments(to, message.content.attachments); })
        .and_then([&] { return insertOwnId(to, message); })
        .and_then([&] { return insertReferences(to, message); })
        .and_then([&] { return to.index.add(message.found); });
}

} // namespace

Result<void> project(const Projecting &to, const MessageReceived &fact)
{
    const auto channel = keyOf(to.database, fact.channel);
    if (!channel)
        return failure(channel.error());
    const bool inbound = fact.direction == Direction::Inbound;
    if (inbound)
        countInbound(to.conversation.activity, *channel, to.event.at, fact.automatic);
    return insertMessage(to,
        {.id = fact.message,
            .kind = inbound ? MessageKind::Inbound : MessageKind::Outbound,
            .channel = *channel,
            .externalId = fact.externalId,
            .references = fact.references,
            .automatic = fact.automatic,
            .delivery = inbound ? Delivery::None : Delivery::Sent,
            .content = fact.content,
            .found = searchDoc(to.key, to.event.at, fact),
            .writer = fact.writer})
        .and_then([&] {
            return inbound || fact.automatic ? Result<void>() : countReply(to.database, to.conversation, to.event.at);
        });
}

Result<void> project(const Projecting &to, const ReplyQueued &fact)
{
    const auto channel = keyOf(to.database, fact.channel);
    if (!channel)
        return failure(channel.error());
    return insertMessage(to,
        {.id = fact.message,
            .kind = MessageKind::Outbound,
            .channel = *channel,
            .externalId = fact.externalId,
            .references = fact.references,
            .delivery = Delivery::Queued,
            .content = fact.content,
            .found = searchDoc(to.key, to.event.at, fact)})
        .and_then([&] { return countReply(to.database, to.conversation, to.event.at); })
        .and_then([&] { return addToTally(to.database, outboxTally, +1); });
}

Result<void> project(const Projecting &to, const NoteAdded &fact)
{
    return insertMessage(to,
        {.id = fact.message,
            .kind = MessageKind::Note,
            .channel = {},
            .externalId = {},
            .references = {},
            .content = fact.content,
            .found = searchDoc(to.key, to.event.at, fact)});
}

} // namespace throughline
