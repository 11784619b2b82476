// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/dice.h"

#include <QStringList>

#include <array>

namespace throughline::bench {

enum class Language { English, Thai, SimplifiedChinese, TraditionalChinese, Japanese };

inline constexpr int languageCount = 5;

/// What texts of a language are made of. The most frequent words are real ones of customer service; behind them comes a
/// long tail that is composed of the language's syllables or characters, as names and rare words are.
struct LanguageParts
{
    QStringList words; ///< the most frequent first
    QStringList tail; ///< syllables or characters
    QStringList phrases; ///< said often and always alike
    QStringList givenNames;
    QStringList familyNames;
};

LanguageParts partsOf(Language language);

/// The words of one language, drawn as often as in natural text.
class Vocabulary
{
public:
    static constexpr int size = 30'000;

    explicit Vocabulary(Language language);

    Language language() const { return m_language; }
    const QString &word(Dice &dice) const { return m_words[m_zipf.rank(dice)]; }
    const QString &wordAt(int rank) const { return m_words[rank]; }
    const LanguageParts &parts() const { return m_parts; }

private:
    QString rareWord(int rank) const;

    Language m_language;
    LanguageParts m_parts;
    QStringList m_words;
    Zipf m_zipf{size};
};

} // namespace throughline::bench
