// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/jsonrow.h"

#include "core/eventjson.h"
#include "core/sentence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

template <class Tag> QJsonValue idOrNull(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray addresses(const QList<Address> &list)
{
    QJsonArray array;
    for (const Address &each : list)
        array << QJsonObject{{u"handle"_s, each.handle}, {u"name"_s, each.name}};
    return array;
}

QJsonArray attachments(const QList<Attachment> &list)
{
    QJsonArray array;
    for (const Attachment &each : list) {
        array << QJsonObject{{u"name"_s, each.name}, {u"type"_s, each.mimeType}, {u"size"_s, each.size},
            {u"hash"_s, QString::fromLatin1(each.hash.toHex())}};
    }
    return array;
}

QJsonObject messageRow(const MessageSummary &message)
{
    return {
        {u"type"_s, u"message"_s},
        {u"id"_s, message.id.toString()},
        {u"kind"_s, nameOf(message.kind)},
        {u"at"_s, jsonTime(message.at)},
        {u"from"_s, QJsonObject{{u"handle"_s, message.from.handle}, {u"name"_s, message.from.name}}},
        {u"to"_s, addresses(message.recipients.to)},
        {u"cc"_s, addresses(message.recipients.cc)},
        {u"bcc"_s, addresses(message.recipients.bcc)},
        {u"subject"_s, message.content.subject},
        {u"text"_s, message.content.text},
        {u"channel"_s, idOrNull(message.channel)},
        {u"channel_kind"_s, textOrNull(message.channelKind)},
        {u"attachments"_s, attachments(message.content.attachments)},
        {u"automatic"_s, message.automatic},
        {u"delivery"_s, nameOf(message.delivery)},
        {u"error"_s, jsonError(message.deliveryError)},
        {u"external_id"_s, textOrNull(message.externalId)},
        {u"references"_s, QJsonArray::fromStringList(message.references)},
    };
}

QString typeName(const SettingField &field)
{
    switch (field.type) {
    case SettingField::Type::Text: return u"text"_s;
    case SettingField::Type::Number: return u"number"_s;
    case SettingField::Type::Boolean: return u"boolean"_s;
    case SettingField::Type::Choice: return u"choice"_s;
    case SettingField::Type::Secret: return u"secret"_s;
    }
    return {};
}

QString partName(MatchingLine::Of of)
{
    switch (of) {
    case MatchingLine::Of::Text: return u"text"_s;
    case MatchingLine::Of::Subject: return u"subject"_s;
    case MatchingLine::Of::Customer: return u"customer"_s;
    case MatchingLine::Of::Handle: return u"handle"_s;
    case MatchingLine::Of::Tag: return u"tag"_s;
    case MatchingLine::Of::Attachment: return u"attachment"_s;
    }
    return {};
}

QJsonArray marks(const MatchingLine &line)
{
    QJsonArray array;
    for (const auto &[start, length] : line.marks)
        array << QJsonArray{start, length};
    return array;
}

} // namespace

QJsonValue jsonTime(Instant at)
{
    if (at == Instant{})
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonError(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{
        {u"code"_s, errorName(error->code)}, {u"detail"_s, error->detail}, {u"sentence"_s, sentence(*error)}};
}

QJsonObject jsonRow(const ConversationSummary &conversation)
{
    return {
        {u"id"_s, conversation.id.toString()},
        {u"number"_s, conversation.number},
        {u"subject"_s, conversation.subject},
        {u"status"_s, nameOf(conversation.status)},
        {u"priority"_s, nameOf(conversation.priority)},
        {u"customer"_s, conversation.contactName},
        {u"contact"_s, idOrNull(conversation.contact)},
        {u"assignee"_s, textOrNull(conversation.assigneeName)},
        {u"assignee_id"_s, idOrNull(conversation.assignee)},
        {u"channel"_s, idOrNull(conversation.channel)},
        {u"channel_kind"_s, textOrNull(conversation.channelKind)},
        {u"tags"_s, QJsonArray::fromStringList(conversation.tags)},
        {u"unread"_s, conversation.unread},
        {u"failed_reply"_s, conversation.hasFailedReply},
        {u"messages"_s, conversation.messageCount},
        {u"preview"_s, conversation.preview},
        {u"created_at"_s, jsonTime(conversation.createdAt)},
        {u"last_activity"_s, jsonTime(conversation.lastActivity)},
        {u"waiting_since"_s, jsonTime(conversation.waitingSince)},
        {u"snoozed_until"_s, jsonTime(conversation.snoozedUntil)},
    };
}

QJsonObject jsonRow(const TimelineEntry &entry)
{
    if (entry.message)
        return messageRow(*entry.message);
    return {
        {u"type"_s, u"event"_s},
        {u"event"_s, kindName(entry.happened)},
        {u"at"_s, jsonTime(entry.at)},
        {u"actor"_s, textOrNull(entry.actorName)},
        {u"fields"_s, toJson(entry.happened)},
    };
}

QJsonObject jsonRow(const SearchHit &hit)
{
    QJsonArray lines;
    for (const MatchingLine &each : hit.lines)
        lines << QJsonObject{{u"of"_s, partName(each.of)}, {u"text"_s, each.text}, {u"marks"_s, marks(each)}};
    QJsonObject row = jsonRow(hit.conversation);
    row.insert(u"band"_s, nameOf(hit.band));
    row.insert(u"conversation"_s, hit.conversation.id.toString());
    row.insert(u"message"_s, idOrNull(hit.message));
    row.insert(u"kind"_s, hit.message.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(nameOf(hit.kind)));
    row.insert(u"at"_s, jsonTime(hit.at));
    row.insert(u"line"_s, hit.line);
    row.insert(u"marks"_s, hit.lines.isEmpty() ? QJsonArray() : marks(hit.lines.first()));
    row.insert(u"lines"_s, lines);
    return row;
}

QJsonObject jsonRow(const ChannelOverview &channel)
{
    return {
        {u"id"_s, channel.channel.id.toString()},
        {u"kind"_s, channel.channel.kind},
        {u"name"_s, channel.channel.name},
        {u"state"_s, nameOf(channel.channel.state)},
        {u"phase"_s, nameOf(channel.status.phase)},
        {u"idle"_s, channel.status.idle},
        {u"done"_s, channel.status.done},
        {u"total"_s, channel.status.total},
        {u"settings"_s, channel.channel.settings},
        {u"elsewhere"_s, channel.elsewhere},
        {u"error"_s, jsonError(channel.error ? channel.error : channel.status.error)},
    };
}

QJsonObject jsonRow(const ChannelKind &kind)
{
    QJsonArray settings;
    for (const SettingField &each : kind.manifest.settings) {
        settings << QJsonObject{{u"name"_s, each.name}, {u"type"_s, typeName(each)}, {u"required"_s, each.required},
            {u"secret"_s, each.type == SettingField::Type::Secret}, {u"default"_s, each.fallback},
            {u"choices"_s, QJsonArray::fromStringList(each.choices)}};
    }
    return {{u"kind"_s, kind.manifest.kind}, {u"title"_s, kind.manifest.title}, {u"settings"_s, settings},
        {u"error"_s, jsonError(kind.error)}};
}

QJsonObject jsonRow(const TestStep &step)
{
    return {{u"step"_s, step.name}, {u"ok"_s, !step.error.has_value()}, {u"detail"_s, step.detail},
        {u"error"_s, jsonError(step.error)}};
}

QJsonObject jsonRow(const MessageSummary &message, qint64 conversationNumber)
{
    return {{u"message"_s, message.id.toString()}, {u"conversation"_s, message.conversation.toString()},
        {u"number"_s, conversationNumber}, {u"delivery"_s, nameOf(message.delivery)},
        {u"error"_s, jsonError(message.deliveryError)}};
}

QJsonObject jsonRow(const ContactLine &contact)
{
    return {{u"id"_s, contact.id.toString()}, {u"name"_s, contact.name}, {u"handle"_s, textOrNull(contact.handle)},
        {u"conversations"_s, contact.conversationCount}};
}

QJsonObject jsonRow(const ContactSummary &contact)
{
    QJsonArray identities, fields, merged;
    for (const IdentitySummary &each : contact.identities) {
        identities << QJsonObject{{u"id"_s, each.id.toString()}, {u"kind"_s, each.kind}, {u"handle"_s, each.handle},
            {u"name"_s, textOrNull(each.name)}, {u"origin"_s, idOrNull(each.origin)}};
    }
    for (const ContactField &each : contact.fields) {
        fields << QJsonObject{{u"field"_s, each.name}, {u"value"_s, each.value}, {u"source"_s, nameOf(each.source)},
            {u"at"_s, jsonTime(each.at)}};
    }
    for (const ContactLine &each : contact.merged)
        merged << QJsonObject{{u"id"_s, each.id.toString()}, {u"name"_s, each.name}};
    return {{u"id"_s, contact.id.toString()}, {u"name"_s, contact.name}, {u"since"_s, jsonTime(contact.since)},
        {u"conversations"_s, contact.conversationCount}, {u"identities"_s, identities}, {u"fields"_s, fields},
        {u"merged"_s, merged}};
}

QJsonObject jsonRow(const LikelyDuplicate &duplicate)
{
    QJsonArray reasons;
    for (const DuplicateReason each : duplicate.reasons)
        reasons << nameOf(each);
    QJsonObject row = jsonRow(duplicate.contact);
    row.insert(u"score"_s, duplicate.score);
    row.insert(u"reasons"_s, reasons);
    return row;
}

} // namespace throughline
