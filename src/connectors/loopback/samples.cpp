// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/loopback/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Texts stand as a list of lines in the file, to be read there.
QString joined(const QJsonValue &lines)
{
    QStringList all;
    const QJsonArray array = lines.toArray();
    for (const auto &line : array)
        all << line.toString();
    return all.join(u'\n');
}

InboundMessage message(const QJsonObject &conversation, const QJsonObject &json, const Address &ours, Instant at)
{
    const Address customer{conversation[u"handle"].toString(), conversation[u"name"].toString()};
    const bool outbound = json[u"ours"].toBool();
    InboundMessage message;
    message.direction = outbound ? Direction::Outbound : Direction::Inbound;
    message.from = outbound ? ours : customer;
    message.recipients.to = {outbound ? customer : ours};
    message.at = at - std::chrono::minutes(json[u"minutesAgo"].toInt());
    message.subject = conversation[u"subject"].toString();
    message.text = joined(json[u"text"]);
    message.read = json[u"read"].toBool();
    message.answered = json[u"answered"].toBool();
    const QJsonArray files = json[u"attachments"].toArray();
    for (const auto &file : files) {
        message.attachments << AttachmentData{
            file[u"name"].toString(), file[u"type"].toString(), joined(file[u"lines"]).toUtf8(), {}, false};
    }
    return message;
}

} // namespace

QList<InboundMessage> sampleMessages(const Address &ours, Instant at)
{
    QFile file(u":/loopback/conversations.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<InboundMessage> all;
    const QJsonArray conversations = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &conversation : conversations) {
        QStringList thread;
        const QJsonArray messages = conversation[u"messages"].toArray();
        for (const auto &each : messages) {
            InboundMessage next = message(conversation.toObject(), each.toObject(), ours, at);
            next.externalId = u"sample-%1-%2"_s.arg(conversation[u"id"].toString()).arg(thread.size() + 1);
            next.references = thread;
            thread << next.externalId;
            all << next;
        }
    }
    std::ranges::stable_sort(all, {}, &InboundMessage::at);
    return all;
}

} // namespace throughline
