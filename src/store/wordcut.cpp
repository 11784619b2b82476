// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordcut.h"

#include "store/wordfold.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Characters. Beyond this a text is not written by a person, and a word is none.
constexpr qsizetype longestText = 256LL * 1024;
constexpr size_t longestWord = 64;

enum class Cut { Between, Spaces, Pairs, Dictionary };

Cut cutOf(char32_t character)
{
    if (character < 0x80)
        return QChar::isLetterOrNumber(character) ? Cut::Spaces : Cut::Between;
    constexpr char32_t prolongedSoundMark = 0x30fc; // of both kana, so Unicode gives it no script
    if (character == prolongedSoundMark)
        return Cut::Pairs;
    if (!QChar::isLetterOrNumber(character) && !QChar::isMark(character))
        return Cut::Between;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return Cut::Pairs;
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return Cut::Dictionary;
    default: return Cut::Spaces;
    }
}

/// Characters that are cut in the same way.
struct Run
{
    Cut cut;
    std::u32string_view text;
};

template <class Visit> void forEachRun(std::u32string_view text, Visit visit)
{
    size_t start = 0;
    Cut current = Cut::Between;
    const auto end = [&](size_t at) {
        if (current != Cut::Between)
            visit(Run{current, text.substr(start, at - start)});
        start = at;
    };
    for (size_t at = 0; at < text.size(); ++at) {
        const bool continues = current != Cut::Between && QChar::isMark(text[at]);
        const Cut next = continues ? current : cutOf(text[at]);
        if (next != current) {
            end(at);
            current = next;
        }
    }
    end(text.size());
}

QString written(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

QStringList pairsOf(std::u32string_view text)
{
    QStringList pairs;
    for (size_t at = 0; at + 1 < text.size(); ++at)
        pairs.append(written(text.substr(at, 2)));
    return pairs;
}

QStringList dictionaryWords(std::u32string_view text)
{
    const QString run = written(text);
    UErrorCode status = U_ZERO_ERROR;
    // Making one loads its rules. ICU finds the dictionary by the text's own script; the locale is only a beginning.
    thread_local const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale("th"), status));
    if (!words)
        return {run};
    words->setText(icu::UnicodeString(false, run.utf16(), int32_t(run.size())));
    QStringList found;
    int32_t start = words->first();
    for (int32_t end = words->next(); end != icu::BreakIterator::DONE; start = end, end = words->next())
        found.append(run.sliced(start, end - start));
    return found;
}

QStringList wordsOf(const Run &run)
{
    switch (run.cut) {
    case Cut::Pairs: return pairsOf(run.text) << written(run.text.substr(run.text.size() - 1));
    case Cut::Dictionary: return dictionaryWords(run.text);
    default: return {written(run.text.substr(0, longestWord))};
    }
}

/// Most text is ASCII, and then nothing has to be normalised.
QString asciiWords(QStringView text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        const bool upper = c >= u'A' && c <= u'Z';
        if (upper || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            words += QChar(char16_t(upper ? c + 32 : c));
        else if (!words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    return words;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; });
}

QString quoted(const QString &words)
{
    return u'"' + words + u'"';
}

/// The condition for one run of what was typed. `unfinished`: more of its last word may follow.
QString conditionOf(const Run &run, bool unfinished)
{
    const QString end = unfinished ? u"*"_s : QString();
    if (run.cut == Cut::Pairs)
        return run.text.size() == 1 ? quoted(written(run.text)) + u'*' : quoted(pairsOf(run.text).join(u' ')) + end;
    const QStringList words = wordsOf(run);
    QStringList conditions;
    for (const QString &word : words)
        conditions.append(quoted(word));
    const QString all = conditions.join(u" AND "_s) + end;
    // A dictionary cuts half a word in a place of its own, so the beginning of one long word is tried too.
    return words.size() > 1 && unfinished ? u"(%1* OR (%2))"_s.arg(quoted(written(run.text)), all) : all;
}

} // namespace

QString indexedWords(const QString &text)
{
    const QStringView part = QStringView(text).first(std::min(text.size(), longestText));
    if (isAscii(part))
        return asciiWords(part);
    QString words;
    words.reserve(part.size() * 2);
    const std::u32string folded = foldedForSearch(part);
    forEachRun(folded, [&](const Run &run) {
        const QStringList ofRun = wordsOf(run);
        for (const QString &word : ofRun)
            words += word + u' ';
    });
    return words;
}

QString searchExpression(const QString &typed)
{
    const std::u32string folded = foldedForSearch(QStringView(typed).first(std::min<qsizetype>(typed.size(), 500)));
    QList<Run> runs;
    forEachRun(folded, [&](const Run &run) { runs.append(run); });
    QStringList conditions;
    for (qsizetype i = 0; i < runs.size(); ++i)
        conditions.append(conditionOf(runs[i], i + 1 == runs.size()));
    return conditions.join(u" AND "_s);
}

QString matchingLine(const QString &text, const QString &typed)
{
    constexpr qsizetype mostLines = 500;
    QStringList wanted = indexedWords(typed).split(u' ', Qt::SkipEmptyParts);
    auto lines = QStringView(text).first(std::min(text.size(), longestText)).split(u'\n', Qt::SkipEmptyParts);
    lines.resize(std::min(lines.size(), mostLines));
    for (const QStringView line : std::as_const(lines)) {
        const QStringList words = indexedWords(line.toString()).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (std::ranges::any_of(wanted, [&](const QString &each) { return word.startsWith(each); }))
                return line.trimmed().toString();
        }
    }
    return lines.isEmpty() ? QString() : lines.first().trimmed().toString();
}

} // namespace throughline
