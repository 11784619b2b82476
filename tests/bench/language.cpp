// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/language.h"

namespace throughline::bench {

Vocabulary::Vocabulary(Language language)
    : m_language(language)
    , m_parts(partsOf(language))
    , m_words(m_parts.words)
{
    m_words.reserve(size);
    while (m_words.size() < size)
        m_words.append(rareWord(int(m_words.size())));
}

/// Every rank has another word: its number, written in the language's own syllables.
QString Vocabulary::rareWord(int rank) const
{
    const qsizetype base = m_parts.tail.size();
    QString word;
    qsizetype number = qsizetype(rank) * 7919 % (base * base * base);
    do {
        word += m_parts.tail[number % base];
        number /= base;
    } while (number > 0);
    return word;
}

} // namespace throughline::bench
