// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/contents.h"

#include "connectors/email/charset.h"
#include "connectors/email/encodedwords.h"
#include "connectors/email/flowed.h"
#include "connectors/email/htmltext.h"

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

// More than anyone reads; the whole of it stays in the source.
constexpr qsizetype longestText = 4LL * 1024 * 1024;

QString textOf(const MimePart &part)
{
    QString text = decodedText(part.decoded(longestText), part.type.parameter("charset").toLatin1());
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    // A NUL ends strings in too many places below.
    text.remove(QChar::Null);
    return text;
}

QString plainTextOf(const MimePart &part)
{
    const QString text = textOf(part);
    if (part.type.parameter("format").toLower() != "flowed"_L1)
        return text;
    return unflowed(text, part.type.parameter("delsp").toLower() == "yes"_L1);
}

class Collector
{
public:
    void take(const MimePart &part)
    {
        if (part.type.value == "multipart/alternative")
            alternative(part);
        else if (part.isMultipart())
            mixed(part);
        else if (isReadable(part))
            readable(part);
        else
            attach(part);
    }

    Contents result()
    {
        m_contents.text = m_texts.join(u"\n\n"_s).trimmed();
        m_contents.html = m_htmls.join(u"\n<hr>\n"_s);
        markEmbedded();
        return std::move(m_contents);
    }

private:
    static bool isReadable(const MimePart &part)
    {
        return (part.type.value == "text/plain" || part.type.value == "text/html")
            && part.disposition.value != "attachment" && (part.name().isEmpty() || part.disposition.value.isEmpty());
    }

    void mixed(const MimePart &part)
    {
        for (const MimePart &each : part.parts)
            take(each);
    }

    /// One text in several forms: the plain one for reading and searching, the HTML beside it.
    void alternative(const MimePart &part)
    {
        Collector inner;
        for (const MimePart &each : part.parts)
            inner.take(each);
        if (!inner.m_plains.isEmpty())
            m_texts.append(inner.m_plains.join(u"\n\n"_s));
        else
            m_texts += inner.m_texts;
        m_plains += inner.m_plains;
        m_htmls += inner.m_htmls;
        m_contents.attachments += inner.m_contents.attachments;
    }

    void readable(const MimePart &part)
    {
        if (part.type.value == "text/html") {
            const QString html = textOf(part);
            m_htmls.append(html);
            m_texts.append(textOfHtml(html));
        } else {
            const QString text = plainTextOf(part);
            m_plains.append(text);
            m_texts.append(text);
        }
    }

    void attach(const MimePart &part)
    {
        const bool message = part.type.value == "message/rfc822" || part.type.value == "message/global";
        AttachmentData data;
        data.name = message && part.name().isEmpty() ? nameOfMessage(part) : part.name();
        data.mimeType = QString::fromLatin1(part.type.value);
        data.bytes = part.decoded();
        data.contentId = QString::fromUtf8(part.contentId());
        // A multipart that could not be taken apart is kept whole, as a message that others may read.
        if (part.type.value.startsWith("multipart/")) {
            data.bytes = part.whole.toByteArray();
            data.mimeType = u"message/rfc822"_s;
            data.name = nameOfMessage(part);
        }
        if (!data.bytes.isEmpty() || !data.name.isEmpty())
            m_contents.attachments.append(data);
    }

    static QString nameOfMessage(const MimePart &part)
    {
        const HeaderFields inner(splitHeader(part.body).header);
        const QString subject = headerText(inner.value("subject")).left(100).trimmed();
        return (subject.isEmpty() ? u"message"_s : subject) + u".eml"_s;
    }

    /// Embedded is only what the HTML shows: everything else is listed, so that nothing is hidden.
    void markEmbedded()
    {
        for (AttachmentData &each : m_contents.attachments) {
            each.embedded = !each.contentId.isEmpty() && !m_contents.html.isEmpty()
                && m_contents.html.contains(u"cid:"_s + each.contentId, Qt::CaseInsensitive);
        }
    }

    Contents m_contents;
    QStringList m_plains;
    QStringList m_texts; ///< plain texts, and HTML as text where there is no other
    QStringList m_htmls;
};

} // namespace

Contents contentsOf(const MimePart &root)
{
    Collector collector;
    collector.take(root);
    return collector.result();
}

} // namespace throughline::email
