// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailcomposer.h"

#include "connectors/email/lineaddress.h"
#include "connectors/email/markdown.h"
#include "core/handle.h"

#include <KMime/Message>

#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

constexpr qsizetype mostReferences = 30;

using Part = std::unique_ptr<KMime::Content>;

KMime::Types::Mailbox mailbox(const Address &address)
{
    KMime::Types::Mailbox mailbox;
    mailbox.setAddress(lineAddress(address.handle));
    mailbox.setName(singleLine(address.name, 200));
    return mailbox;
}

bool hasInternational(const QList<Address> &addresses)
{
    return std::ranges::any_of(addresses, [](const Address &each) { return isInternational(each.handle); });
}

/// A field as RFC 6532 has it, in UTF-8. KMime knows none: it is given a stand-in, which is then replaced.
QByteArray internationalField(const QByteArray &name, const QList<Address> &addresses)
{
    constexpr QByteArrayView standIn("stand-in@example.org");
    QByteArrayList mailboxes;
    for (const Address &each : addresses) {
        KMime::Types::Mailbox box = mailbox(each);
        box.setAddress(standIn.toByteArray());
        QByteArray text = box.as7BitString("utf-8");
        text.replace(text.lastIndexOf(standIn), standIn.size(), lineAddress(each.handle));
        mailboxes.append(text);
    }
    return name + ": " + mailboxes.join(",\r\n ") + "\r\n";
}

template <class Field>
void add(Field *(KMime::Message::*field)(bool), KMime::Message &mail, const QList<Address> &addresses)
{
    if (addresses.isEmpty() || hasInternational(addresses))
        return;
    for (const Address &each : addresses)
        (mail.*field)(true)->addAddress(mailbox(each));
}

/// The fields that KMime cannot write; they come first.
QByteArray internationalFields(const OutboundMessage &message, const Address &from)
{
    const std::initializer_list<std::pair<const char *, QList<Address>>> all{
        {"From", {from}}, {"To", message.recipients.to}, {"Cc", message.recipients.cc}};
    QByteArray fields;
    for (const auto &[name, addresses] : all) {
        if (hasInternational(addresses))
            fields += internationalField(name, addresses);
    }
    return fields;
}

QByteArray id(const QString &externalId)
{
    QByteArray bytes = externalId.toUtf8();
    bytes.removeIf([](char c) { return uchar(c) <= ' ' || c == '<' || c == '>'; });
    return bytes;
}

/// The thread's beginning and its latest messages: what mailers look at (RFC 5322, section 3.6.4).
QStringList usefulReferences(const QStringList &references)
{
    if (references.size() <= mostReferences)
        return references;
    return references.first(1) + references.last(mostReferences - 1);
}

QString tidied(const QString &text)
{
    static const QRegularExpression endOfLine(u"[ \\t]+\\n"_s);
    QString tidy = text;
    tidy.replace("\r\n"_L1, "\n"_L1).remove(QChar::Null);
    // Two spaces at the end are a line break in Markdown, but line breaks are kept anyway.
    tidy.replace(endOfLine, u"\n"_s);
    return tidy.trimmed();
}

Part textPart(const QByteArray &type, const QString &text)
{
    auto part = std::make_unique<KMime::Content>();
    const QByteArray bytes = text.toUtf8();
    const auto foreign = std::ranges::count_if(bytes, [](char c) { return uchar(c) >= 0x80; });
    part->contentType()->setMimeType(type);
    part->contentType()->setCharset("utf-8");
    part->contentTransferEncoding()->setEncoding(
        foreign * 3 > bytes.size() ? KMime::Headers::CEbase64 : KMime::Headers::CEquPr);
    part->setBody(bytes);
    return part;
}

QByteArray safeMimeType(const QString &type)
{
    static const QRegularExpression whole(uR"([a-z0-9][a-z0-9.+\-]*/[a-z0-9][a-z0-9.+\-_]*)"_s);
    const QString lower = type.toLower();
    // A message or a multipart may not be encoded (RFC 2046, section 5.2.1), so it goes as a file.
    const bool fits = QRegularExpression(QRegularExpression::anchoredPattern(whole.pattern())).match(lower).hasMatch()
        && !lower.startsWith("message/"_L1) && !lower.startsWith("multipart/"_L1);
    return fits ? lower.toLatin1() : QByteArray("application/octet-stream");
}

Part attachmentPart(const AttachmentData &attachment)
{
    auto part = std::make_unique<KMime::Content>();
    const QString name = safeFileName(attachment.name);
    part->contentType()->setMimeType(safeMimeType(attachment.mimeType));
    part->contentType()->setName(name);
    part->contentTransferEncoding()->setEncoding(KMime::Headers::CEbase64);
    part->contentDisposition()->setDisposition(KMime::Headers::CDattachment);
    part->contentDisposition()->setFilename(name);
    part->setBody(attachment.bytes);
    return part;
}

void makeMultipart(KMime::Content &content, const QByteArray &type)
{
    content.contentType()->setMimeType(type);
    content.contentType()->setBoundary(KMime::multiPartBoundary());
    content.contentTransferEncoding()->setEncoding(KMime::Headers::CE7Bit);
}

void fillHeader(KMime::Message &mail, const OutboundMessage &message, const Address &from)
{
    add(&KMime::Message::from, mail, {from});
    add(&KMime::Message::to, mail, message.recipients.to);
    add(&KMime::Message::cc, mail, message.recipients.cc);
    mail.subject()->fromUnicodeString(singleLine(message.subject));
    mail.date()->setDateTime(
        toLocalTime(message.at == Instant{} ? now() : message.at).toOffsetFromUtc(toLocalTime(now()).offsetFromUtc()));
    mail.messageID()->setIdentifier(id(message.externalId));
    QByteArrayList references;
    const auto useful = usefulReferences(message.references);
    for (const QString &each : useful) {
        const QByteArray reference = id(each);
        if (std::ranges::all_of(reference, [](char c) { return uchar(c) < 0x80; }))
            references.append(reference);
    }
    for (const QByteArray &each : std::as_const(references))
        mail.references()->appendIdentifier(each);
    if (!references.isEmpty())
        mail.inReplyTo()->appendIdentifier(references.last());
}

void fillText(KMime::Content &content, const QString &text, const QString &signature)
{
    const QString tidy = tidied(text);
    const QString own = tidied(signature);
    const QString plain = own.isEmpty() ? tidy : tidy + u"\n\n-- \n"_s + own;
    makeMultipart(content, "multipart/alternative");
    content.appendContent(textPart("text/plain", plain + u'\n').release());
    content.appendContent(textPart("text/html", htmlOfMarkdown(tidy, own)).release());
}

} // namespace

QByteArray composedMail(const OutboundMessage &message, const Address &from, const QString &signature)
{
    KMime::Message mail;
    fillHeader(mail, message, from);
    if (message.attachments.isEmpty()) {
        fillText(mail, message.text, signature);
    } else {
        makeMultipart(mail, "multipart/mixed");
        auto texts = std::make_unique<KMime::Content>();
        fillText(*texts, message.text, signature);
        mail.appendContent(texts.release());
        for (const AttachmentData &each : message.attachments)
            mail.appendContent(attachmentPart(each).release());
    }
    mail.assemble();
    return internationalFields(message, from) + mail.encodedContent(true);
}

} // namespace throughline::email
