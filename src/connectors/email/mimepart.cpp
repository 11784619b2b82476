// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mimepart.h"

#include <KCodecs>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

/// Where a boundary's line begins and ends.
struct Delimiter
{
    qsizetype begin = -1;
    qsizetype end = -1; ///< of the line, with its end
    bool last = false;
};

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

Delimiter nextDelimiter(QByteArrayView body, QByteArrayView mark, qsizetype from)
{
    for (qsizetype at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + mark.size())) {
        if (at > 0 && !isLineEnd(body.at(at - 1)))
            continue;
        const QByteArrayView rest = body.sliced(at + mark.size());
        const bool last = rest.startsWith("--");
        // RFC 2046, section 5.1.1: only white space may follow; anything else is another, longer boundary.
        qsizetype end = last ? 2 : 0;
        while (end < rest.size() && (rest.at(end) == ' ' || rest.at(end) == '\t'))
            ++end;
        if (end < rest.size() && !isLineEnd(rest.at(end)))
            continue;
        end += rest.sliced(end).startsWith("\r\n") ? 2 : (end < rest.size() ? 1 : 0);
        return {.begin = at, .end = at + mark.size() + end, .last = last};
    }
    return {};
}

QByteArrayView withoutLastLineEnd(QByteArrayView part)
{
    if (part.endsWith("\r\n"))
        return part.chopped(2);
    return !part.isEmpty() && isLineEnd(part.back()) ? part.chopped(1) : part;
}

std::vector<QByteArrayView> cutAt(QByteArrayView body, const QByteArray &boundary, int limit)
{
    std::vector<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    Delimiter open = nextDelimiter(body, mark, 0);
    while (open.begin >= 0 && !open.last && int(parts.size()) < limit) {
        const Delimiter close = nextDelimiter(body, mark, open.end);
        const qsizetype end = close.begin < 0 ? body.size() : close.begin;
        parts.push_back(withoutLastLineEnd(body.sliced(open.end, end - open.end)));
        open = close;
    }
    return parts;
}

class Builder
{
public:
    MimePart part(QByteArrayView whole, int depth, QByteArrayView fallbackType = "text/plain")
    {
        MimePart made;
        const HeaderSplit split = splitHeader(whole);
        made.header = HeaderFields(split.header);
        made.whole = whole;
        made.body = split.body;
        made.type = parameterizedValue(made.header.value("content-type"));
        made.disposition = parameterizedValue(made.header.value("content-disposition"));
        if (made.type.value.count('/') != 1)
            made.type.value = fallbackType.toByteArray();
        if (made.type.value.startsWith("multipart/") && depth < MimePart::maximumDepth)
            addParts(made, depth);
        return made;
    }

private:
    void addParts(MimePart &made, int depth)
    {
        const QByteArray boundary = made.type.parameter("boundary").toLatin1();
        if (boundary.isEmpty())
            return;
        const QByteArrayView inner = made.type.value == "multipart/digest" ? "message/rfc822" : "text/plain";
        for (const QByteArrayView each : cutAt(made.body, boundary, m_left)) {
            --m_left;
            made.parts.push_back(part(each, depth + 1, inner));
        }
    }

    int m_left = MimePart::maximumParts;
};

} // namespace

QString MimePart::name() const
{
    const QString name = disposition.parameter("filename");
    return name.isEmpty() ? type.parameter("name") : name;
}

QByteArray MimePart::contentId() const
{
    QByteArray id = header.value("content-id");
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.sliced(1, id.size() - 2);
    return id.left(900);
}

QByteArray MimePart::decoded(qsizetype limit) const
{
    const QByteArray bytes = (limit >= 0 && body.size() > limit ? body.first(limit) : body).toByteArray();
    const QByteArray encoding = header.value("content-transfer-encoding").toLower();
    if (encoding.startsWith("base64"))
        return QByteArray::fromBase64(bytes);
    if (encoding.startsWith("quoted-printable"))
        return KCodecs::quotedPrintableDecode(bytes);
    if (encoding.contains("uue"))
        return KCodecs::uudecode(bytes);
    return bytes;
}

MimePart mimeTree(QByteArrayView message)
{
    return Builder().part(message, 0);
}

} // namespace throughline::email
