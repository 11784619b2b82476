// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/writer.h"

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

/// How a language puts words together.
struct Script
{
    QStringView between; ///< words
    QStringView end; ///< of a sentence
    QStringView afterSentence;
};

Script scriptOf(Language language)
{
    switch (language) {
    case Language::English: return {u" ", u".", u" "};
    case Language::Thai: return {u"", u"", u" "};
    case Language::SimplifiedChinese:
    case Language::TraditionalChinese: return {u"", u"。", u""};
    case Language::Japanese: return {u"", u"です。", u""};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Japanese content words are held together by particles.
QStringView particle(Dice &dice)
{
    static constexpr std::array<QStringView, 8> particles{u"の", u"が", u"を", u"に", u"は", u"で", u"と", u"も"};
    return dice.pick(particles);
}

/// Most messages are short, a few are long letters.
int messageLength(Dice &dice)
{
    const double kind = dice.unit();
    if (kind < 0.60)
        return int(4 + dice.below(20));
    if (kind < 0.95)
        return int(20 + dice.below(50));
    return int(80 + dice.below(280));
}

/// Something that stands in one conversation and hardly anywhere else.
QString orderCode(Dice &dice)
{
    return u"TL-%1"_s.arg(dice.below(90'000'000) + 10'000'000);
}

} // namespace

Writer::Writer(QList<Dialogue> dialogues)
    : m_dialogues(std::move(dialogues))
    , m_vocabularies{Vocabulary(Language::English), Vocabulary(Language::Thai), Vocabulary(Language::SimplifiedChinese),
          Vocabulary(Language::TraditionalChinese), Vocabulary(Language::Japanese)}
{ }

Language Writer::language(Dice &dice)
{
    const double share = dice.unit();
    return share < 0.45 ? Language::English
        : share < 0.65  ? Language::Thai
        : share < 0.77  ? Language::SimplifiedChinese
        : share < 0.85  ? Language::TraditionalChinese
                        : Language::Japanese;
}

QString Writer::sentence(const Vocabulary &vocabulary, Dice &dice, int words) const
{
    const Script script = scriptOf(vocabulary.language());
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += vocabulary.language() == Language::Japanese ? particle(dice) : script.between;
        text += vocabulary.word(dice);
    }
    text[0] = text[0].toUpper();
    text += script.end;
    return text;
}

QString Writer::subject(Language language, Dice &dice) const
{
    QString subject = sentence(vocabulary(language), dice, int(3 + dice.below(5)));
    if (dice.chance(0.3))
        subject += u' ' + orderCode(dice);
    return subject;
}

QString Writer::message(Language language, Dice &dice) const
{
    const Vocabulary &words = vocabulary(language);
    const Script script = scriptOf(language);
    QString text;
    for (int left = messageLength(dice); left > 0;) {
        const int length = std::min(left, int(4 + dice.below(14)));
        left -= length;
        text += sentence(words, dice, length);
        text += left > 0 && dice.chance(0.2) ? QStringView(u"\n\n") : script.afterSentence;
    }
    if (dice.chance(0.15))
        text += u' ' + orderCode(dice) + u' ';
    if (dice.chance(0.12))
        text += dice.pick(words.parts().phrases);
    return text;
}

QString Writer::name(Language language, Dice &dice) const
{
    const LanguageParts &parts = vocabulary(language).parts();
    const QString &given = dice.pick(parts.givenNames);
    const QString &family = dice.pick(parts.familyNames);
    if (language == Language::English || language == Language::Thai)
        return given + u' ' + family;
    return family + given;
}

QString Writer::fileName(Language language, Dice &dice) const
{
    static constexpr std::array<QStringView, 5> endings{u".pdf", u".jpg", u".png", u".docx", u".xlsx"};
    const Vocabulary &words = vocabulary(language);
    return words.word(dice) + u'-' + words.word(dice) + dice.pick(endings).toString();
}

const Dialogue *Writer::dialogue(Dice &dice) const
{
    return m_dialogues.isEmpty() ? nullptr : &dice.pick(m_dialogues);
}

} // namespace throughline::bench
