// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/parameters.h"

#include "connectors/email/charset.h"
#include "connectors/email/encodedwords.h"

#include <QMap>

namespace throughline::email {

namespace {

constexpr int maximumParameters = 200;

struct Raw
{
    QByteArray name;
    QByteArray value;
};

/// One piece of a value in RFC 2231's way: name*1*=…
struct Piece
{
    QByteArray bytes;
    bool encoded = false;
};

class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }

    QByteArray upTo(QByteArrayView stops)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !stops.contains(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).trimmed().toByteArray();
    }
    bool take(char c)
    {
        if (atEnd() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (!atEnd() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t'))
            ++m_at;
    }
    QByteArray quoted()
    {
        QByteArray value;
        while (!atEnd() && m_text.at(m_at) != '"') {
            // A backslash before anything else is Windows' way of writing a path.
            const bool escapes = m_text.at(m_at) == '\\' && m_at + 1 < m_text.size()
                && (m_text.at(m_at + 1) == '"' || m_text.at(m_at + 1) == '\\');
            m_at += escapes ? 1 : 0;
            value += m_text.at(m_at++);
        }
        if (!atEnd())
            ++m_at;
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

Raw nextParameter(Scanner &scanner)
{
    Raw raw;
    raw.name = scanner.upTo("=;").toLower();
    if (!scanner.take('='))
        return raw;
    scanner.skipSpace();
    raw.value = scanner.take('"') ? scanner.quoted() : scanner.upTo(";");
    scanner.upTo(";");
    return raw;
}

QString joined(const QMap<int, Piece> &pieces)
{
    // Bytes first, text last: a character may be cut in two by the pieces.
    QByteArray charset;
    QByteArray bytes;
    bool first = true;
    for (const Piece &piece : pieces) {
        QByteArray part = piece.bytes;
        if (piece.encoded && first && part.count('\'') >= 2) {
            charset = part.left(part.indexOf('\''));
            part = part.mid(part.indexOf('\'', part.indexOf('\'') + 1) + 1);
        }
        bytes += piece.encoded ? QByteArray::fromPercentEncoding(part) : part;
        first = false;
    }
    return decodedText(bytes, charset);
}

} // namespace

ParameterizedValue parameterizedValue(const QByteArray &field)
{
    Scanner scanner(field);
    ParameterizedValue result{.value = scanner.upTo(";").toLower(), .parameters = {}};
    QHash<QByteArray, QMap<int, Piece>> extended;
    for (int count = 0; scanner.take(';') && count < maximumParameters; ++count) {
        Raw raw = nextParameter(scanner);
        const qsizetype star = raw.name.indexOf('*');
        if (star < 0) {
            if (!raw.name.isEmpty() && !result.parameters.contains(raw.name))
                result.parameters.insert(raw.name, headerText(raw.value));
            continue;
        }
        QByteArray section = raw.name.mid(star + 1);
        const bool encoded = section.isEmpty() || section.endsWith('*');
        if (section.endsWith('*'))
            section.chop(1);
        extended[raw.name.left(star)].insert(section.toInt(), Piece{.bytes = raw.value, .encoded = encoded});
    }
    for (auto each = extended.cbegin(); each != extended.cend(); ++each)
        result.parameters.insert(each.key(), joined(each.value()));
    return result;
}

} // namespace throughline::email
