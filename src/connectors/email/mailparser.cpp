// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailparser.h"

#include "connectors/email/automatic.h"
#include "connectors/email/bounce.h"
#include "connectors/email/contents.h"
#include "connectors/email/encodedwords.h"
#include "connectors/email/headervalues.h"
#include "core/handle.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

/// A clock that is a day ahead is a mistake; one that is further ahead is a lie.
bool isBelievable(Instant at, Instant receivedAt)
{
    const Instant latest = receivedAt == Instant{} ? now() : receivedAt;
    return at <= latest + std::chrono::days(1);
}

Instant dateOf(const HeaderFields &header, Instant receivedAt)
{
    if (const auto sent = date(header.value("date")); sent && isBelievable(*sent, receivedAt))
        return *sent;
    // The topmost trace field is our own server's (RFC 5321, section 4.4): it says when the message arrived.
    const QByteArray trace = header.value("received");
    if (const auto arrived = date(trace.mid(trace.lastIndexOf(';') + 1)); arrived && isBelievable(*arrived, receivedAt))
        return *arrived;
    return receivedAt == Instant{} ? now() : receivedAt;
}

/// The thread, oldest first. In-Reply-To counts last: it is the nearest one, and often missing from References.
QStringList referencesOf(const HeaderFields &header)
{
    QStringList ids = messageIds(header.value("references"));
    const auto answered = messageIds(header.value("in-reply-to"));
    for (const QString &id : answered) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Address firstOf(const HeaderFields &header, QByteArrayView name)
{
    return addresses(header.value(name)).value(0);
}

/// Whom an answer goes to: a web form writes as itself and names the customer in Reply-To.
Address senderOf(const HeaderFields &header, Direction direction)
{
    Address from = firstOf(header, "from");
    if (from.handle.isEmpty())
        from = firstOf(header, "sender");
    if (direction == Direction::Outbound)
        return from;
    const Address replyTo = firstOf(header, "reply-to");
    if (replyTo.handle.isEmpty()
        || normalisedHandle(u"email", replyTo.handle) == normalisedHandle(u"email", from.handle))
        return from;
    return {.handle = replyTo.handle, .name = replyTo.name.isEmpty() ? from.name : replyTo.name};
}

QList<Address> allOf(const HeaderFields &header, QByteArrayView name)
{
    QList<Address> all;
    const auto values = header.values(name);
    for (const QByteArray &value : values)
        all += addresses(value);
    return all;
}

QString idOf(const HeaderFields &header, const QByteArray &raw)
{
    const QStringList ids = messageIds(header.value("message-id"));
    if (!ids.isEmpty())
        return ids.first();
    // A folder that is read with LF and one with CRLF hold the same message.
    QByteArray bytes = raw;
    bytes.removeIf([](char c) { return c == '\r'; });
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

InboundMessage parsedMail(const QByteArray &raw, const MailContext &context)
{
    const MimePart root = mimeTree(raw);
    const HeaderFields &header = root.header;
    Contents contents = contentsOf(root);
    InboundMessage message;
    message.externalId = idOf(header, raw);
    message.references = referencesOf(header);
    message.references.removeAll(message.externalId);
    message.direction = context.direction;
    message.from = senderOf(header, context.direction);
    message.recipients = {.to = allOf(header, "to"), .cc = allOf(header, "cc"), .bcc = allOf(header, "bcc")};
    message.at = dateOf(header, context.receivedAt);
    message.subject = singleLine(headerText(header.value("subject")));
    message.text = std::move(contents.text);
    message.html = std::move(contents.html);
    message.attachments = std::move(contents.attachments);
    message.source = raw;
    message.automatic = isAutomatic(header);
    message.read = context.read;
    message.answered = context.answered;
    message.reports = deliveryReports(root);
    return message;
}

QString externalIdOf(const QByteArray &raw)
{
    return idOf(HeaderFields(splitHeader(raw).header), raw);
}

} // namespace throughline::email
