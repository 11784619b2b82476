// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/dialogues.h"
#include "bench/language.h"

namespace throughline::bench {

/// Writes what customers and agents write, in five languages.
class Writer
{
public:
    /// `dialogues`: what is said in English; empty: own text there too.
    explicit Writer(QList<Dialogue> dialogues = {});

    static Language language(Dice &dice); ///< of a conversation

    QString subject(Language language, Dice &dice) const;
    QString message(Language language, Dice &dice) const; ///< from a chat's line to a long letter
    QString name(Language language, Dice &dice) const;
    QString fileName(Language language, Dice &dice) const;

    /// What is said in one conversation, in turn; null when there are no dialogues.
    const Dialogue *dialogue(Dice &dice) const;

    const Vocabulary &vocabulary(Language language) const { return m_vocabularies[size_t(language)]; }

private:
    QString sentence(const Vocabulary &vocabulary, Dice &dice, int words) const;

    QList<Dialogue> m_dialogues;
    std::array<Vocabulary, languageCount> m_vocabularies;
};

} // namespace throughline::bench
