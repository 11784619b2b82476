// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/incoming.h"

#include "core/handle.h"
#include "store/transaction.h"

namespace throughline {

namespace {

constexpr qsizetype referenceLimit = 100; // of a thread that is longer its latest messages find the way as well

Address safe(const Address &address)
{
    return {.handle = singleLine(address.handle), .name = singleLine(address.name)};
}

QList<Address> safe(const QList<Address> &addresses)
{
    QList<Address> result;
    result.reserve(addresses.size());
    for (const Address &each : addresses)
        result.append(safe(each));
    return result;
}

/// SQLite's text functions end at a NUL, so one would hide the rest of a message.
QString withoutNul(QString text)
{
    return text.remove(QChar(u'\0'));
}

Result<QList<Attachment>> keepAttachments(
    Transaction &transaction, const QList<AttachmentData> &attachments, const QList<ReadyContent> &contents)
{
    QList<Attachment> kept;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const AttachmentData &each = attachments[i];
        const auto hash = transaction.keepContent(contents[i]);
        if (!hash)
            return failure(hash.error());
        kept.append({.name = safeFileName(each.name),
            .mimeType = singleLine(each.mimeType, 255),
            .size = each.bytes.size(),
            .hash = *hash,
            .contentId = singleLine(each.contentId),
            .embedded = each.embedded});
    }
    return kept;
}

} // namespace

IncomingContents contentsOf(const InboundMessage &message)
{
    IncomingContents contents;
    for (const AttachmentData &each : message.attachments)
        contents.attachments.append(readyContent(each.bytes));
    if (!message.source.isEmpty())
        contents.source = readyContent(message.source);
    return contents;
}

Result<MessageReceived> keptForm(
    Transaction &transaction, ChannelId channel, const InboundMessage &message, const IncomingContents &contents)
{
    MessageReceived kept{.message = MessageId::make(),
        .conversation = {},
        .channel = channel,
        .direction = message.direction,
        .from = safe(message.from),
        .recipients = {safe(message.recipients.to), safe(message.recipients.cc), safe(message.recipients.bcc)},
        .externalId = message.externalId,
        .references = message.references.last(std::min(referenceLimit, message.references.size())),
        .automatic = message.automatic,
        .content = {}};
    kept.content.subject = singleLine(message.subject);
    kept.content.text = withoutNul(message.text);
    kept.content.html = withoutNul(message.html);
    auto attachments = keepAttachments(transaction, message.attachments, contents.attachments);
    if (!attachments)
        return failure(attachments.error());
    kept.content.attachments = *std::move(attachments);
    if (contents.source) {
        auto source = transaction.keepContent(*contents.source);
        if (!source)
            return failure(source.error());
        kept.content.source = *std::move(source);
    }
    return kept;
}

Instant timeOf(const InboundMessage &message, Instant now)
{
    return message.at <= Instant{} ? now : std::min(message.at, now);
}

} // namespace throughline
