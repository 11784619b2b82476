// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/encodedwords.h"

#include "connectors/email/charset.h"

#include <KCodecs>

#include <algorithm>
#include <optional>

namespace throughline::email {

namespace {

struct Word
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0; ///< behind "?="
};

QByteArray decodedQ(QByteArray text)
{
    text.replace('_', ' ');
    return KCodecs::quotedPrintableDecode(text);
}

/// The encoded word that begins at `from`, where "=?" stands.
std::optional<Word> wordAt(QByteArrayView value, qsizetype from)
{
    const qsizetype afterCharset = value.indexOf('?', from + 2);
    if (afterCharset < 0 || afterCharset + 2 >= value.size() || value.at(afterCharset + 2) != '?')
        return std::nullopt;
    const qsizetype begin = afterCharset + 3;
    const qsizetype end = value.indexOf("?=", begin);
    if (end < 0)
        return std::nullopt;
    const QByteArray text = value.sliced(begin, end - begin).toByteArray();
    const char encoding = char(value.at(afterCharset + 1) | 0x20);
    if (encoding != 'q' && encoding != 'b')
        return std::nullopt;
    // RFC 2231, section 5: the language may follow the charset.
    const QByteArray charset = value.sliced(from + 2, afterCharset - from - 2).toByteArray();
    return Word{.charset = charset.left(charset.indexOf('*') < 0 ? charset.size() : charset.indexOf('*')).toLower(),
        .bytes = encoding == 'q' ? decodedQ(text) : QByteArray::fromBase64(text),
        .end = end + 2};
}

bool isSpaceOnly(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t'; });
}

/// ISO-2022-JP begins each word in ASCII; joined words would keep that, so they may be joined too.
class Joiner
{
public:
    void add(const Word &word)
    {
        if (word.charset != m_charset)
            flush();
        m_charset = word.charset;
        m_bytes += word.bytes;
    }
    void add(QByteArrayView plain)
    {
        flush();
        m_text += decodedText(plain.toByteArray(), {});
    }
    bool endsWithWord() const { return !m_bytes.isEmpty(); }
    QString text()
    {
        flush();
        return m_text;
    }

private:
    void flush()
    {
        if (!m_bytes.isEmpty())
            m_text += decodedText(m_bytes, m_charset);
        m_bytes.clear();
    }

    QString m_text;
    QByteArray m_charset;
    QByteArray m_bytes;
};

} // namespace

QString headerText(const QByteArray &value)
{
    Joiner joiner;
    const QByteArrayView view(value);
    qsizetype plainFrom = 0;
    qsizetype at = view.indexOf("=?");
    while (at >= 0) {
        if (const auto word = wordAt(view, at)) {
            const QByteArrayView between = view.sliced(plainFrom, at - plainFrom);
            // RFC 2047, section 6.2: white space between two encoded words is not text.
            if (!between.isEmpty() && !(joiner.endsWithWord() && isSpaceOnly(between)))
                joiner.add(between);
            joiner.add(*word);
            plainFrom = word->end;
            at = view.indexOf("=?", word->end);
        } else {
            at = view.indexOf("=?", at + 2);
        }
    }
    if (plainFrom < view.size())
        joiner.add(view.sliced(plainFrom));
    return joiner.text();
}

} // namespace throughline::email
