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
constexpr qsizetype longestCut = 256LL * 1024;
constexpr size_t longestWord = 64;

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
    size_t start; ///< in the whole
};

template <class Visit> void forEachRun(std::u32string_view text, Visit visit)
{
    size_t start = 0;
    Cut current = Cut::Between;
    const auto end = [&](size_t at) {
        if (current != Cut::Between)
            visit(Run{current, text.substr(start, at - start), start});
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

void appendTo(QString &words, std::u32string_view word)
{
    for (const char32_t each : word)
        words += QStringView(QChar::fromUcs4(each));
}

/// Each word of a dictionary: where it begins and how long it is, in characters.
template <class Visit> void forEachDictionaryWord(std::u32string_view text, Visit visit)
{
    UErrorCode status = U_ZERO_ERROR;
    // Making one loads its rules. ICU finds the dictionary by the text's own script; the locale is only a beginning.
    thread_local const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale("th"), status));
    if (!words) {
        visit(0, text.size());
        return;
    }
    // These scripts are in the basic plane: a character is a unit.
    std::u16string run(text.size(), u' ');
    std::ranges::transform(text, run.begin(), [](char32_t each) { return each > 0xffff ? u' ' : char16_t(each); });
    words->setText(icu::UnicodeString(false, run.data(), int32_t(run.size())));
    int32_t start = words->first();
    for (int32_t end = words->next(); end != icu::BreakIterator::DONE; start = end, end = words->next())
        visit(size_t(start), size_t(end - start));
}

/// Each word of a run: where it begins and how long it is, in characters.
template <class Visit> void forEachWord(const Run &run, Visit visit)
{
    switch (run.cut) {
    case Cut::Pairs:
        for (size_t at = 0; at + 1 < run.text.size(); ++at)
            visit(at, size_t(2));
        visit(run.text.size() - 1, size_t(1));
        break;
    case Cut::Dictionary: forEachDictionaryWord(run.text, visit); break;
    default: visit(size_t(0), std::min(run.text.size(), longestWord));
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

} // namespace

QString indexedWords(const QString &text)
{
    const QStringView part = QStringView(text).first(std::min(text.size(), longestCut));
    if (isAscii(part))
        return asciiWords(part);
    QString words;
    words.reserve(part.size() * 2);
    const std::u32string folded = foldedForSearch(part);
    forEachRun(folded, [&](const Run &run) {
        forEachWord(run, [&](size_t at, size_t length) {
            appendTo(words, run.text.substr(at, length));
            words += u' ';
        });
    });
    return words;
}

QList<WordRun> wordRuns(QStringView text)
{
    const std::u32string folded = foldedForSearch(text.first(std::min(text.size(), longestCut)));
    QList<WordRun> runs;
    size_t end = 0;
    forEachRun(folded, [&](const Run &run) {
        WordRun next{.cut = run.cut, .words = {}, .touches = run.start == end};
        forEachWord(run, [&](size_t at, size_t length) { next.words.append(written(run.text.substr(at, length))); });
        runs.append(next);
        end = run.start + run.text.size();
    });
    return runs;
}

QList<PlacedWord> placedWords(QStringView text)
{
    const FoldedText folded = foldedWithPlaces(text.first(std::min(text.size(), longestCut)));
    QList<PlacedWord> words;
    forEachRun(folded.text, [&](const Run &run) {
        forEachWord(run, [&](size_t at, size_t length) {
            const qsizetype start = folded.starts[run.start + at];
            const qsizetype end = folded.ends[run.start + at + length - 1];
            words.append({.word = written(run.text.substr(at, length)), .start = start, .length = end - start});
        });
    });
    return words;
}

} // namespace throughline
