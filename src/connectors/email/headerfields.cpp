// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/headerfields.h"

#include <algorithm>

namespace throughline::email {

namespace {

/// The end of the line that begins at `from`, and where the next one begins.
struct LineEnd
{
    qsizetype end;
    qsizetype next;
};

LineEnd lineEnd(QByteArrayView bytes, qsizetype from)
{
    const char *begin = bytes.data() + from;
    const char *stop = bytes.data() + bytes.size();
    const char *at = std::find_if(begin, stop, [](char c) { return c == '\n' || c == '\r'; });
    const qsizetype end = at - bytes.data();
    if (at == stop)
        return {end, end};
    return {end, end + (*at == '\r' && at + 1 != stop && at[1] == '\n' ? 2 : 1)};
}

bool isFolded(char c)
{
    return c == ' ' || c == '\t';
}

/// RFC 5322, section 3.6.8, and what mailers write in its place.
bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 256
        && std::ranges::all_of(name, [](char c) { return uchar(c) > 32 && uchar(c) < 127; });
}

} // namespace

HeaderSplit splitHeader(QByteArrayView content)
{
    qsizetype at = 0;
    while (at < content.size()) {
        const LineEnd line = lineEnd(content, at);
        if (line.end == at)
            return {content.first(at), content.sliced(line.next)};
        at = line.next;
    }
    return {content, {}};
}

HeaderFields::HeaderFields(QByteArrayView header)
{
    qsizetype at = 0;
    while (at < header.size() && m_fields.size() < maximumFields) {
        LineEnd line = lineEnd(header, at);
        const qsizetype begin = at;
        while (line.next < header.size() && isFolded(header.at(line.next)))
            line = lineEnd(header, line.next);
        at = line.next;
        const QByteArrayView field = header.sliced(begin, line.end - begin);
        const qsizetype colon = field.indexOf(':');
        if (colon > 0 && isFieldName(field.first(colon).trimmed()))
            add(field.first(colon).trimmed(), field.sliced(colon + 1));
        if (line.next == begin)
            break;
    }
}

void HeaderFields::add(QByteArrayView name, QByteArrayView body)
{
    QByteArray value = body.first(std::min(body.size(), maximumValue)).toByteArray();
    value.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    m_fields.append({name.toByteArray().toLower(), value.trimmed()});
}

QByteArray HeaderFields::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_fields, name, [](const auto &field) { return QByteArrayView(field.first); });
    return found == m_fields.end() ? QByteArray() : found->second;
}

QByteArrayList HeaderFields::values(QByteArrayView name) const
{
    QByteArrayList all;
    for (const auto &[each, value] : m_fields) {
        if (each == name)
            all.append(value);
    }
    return all;
}

bool HeaderFields::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [name](const auto &field) { return field.first == name; });
}

} // namespace throughline::email
