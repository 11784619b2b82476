// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchlines.h"

#include "store/wordcut.h"

#include <algorithm>

namespace throughline {

namespace {

/// Characters that are looked at for lines, and of a line that are shown.
constexpr qsizetype longestSearched = 32LL * 1024;
constexpr qsizetype longestLine = 240;
constexpr qsizetype beforeMark = 60;

struct Mark
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype term = 0;
};

bool standsAt(const WordPattern &pattern, const QList<PlacedWord> &words, qsizetype at)
{
    if (at + pattern.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < pattern.words.size(); ++i) {
        const bool begins = pattern.unfinished && i + 1 == pattern.words.size();
        const QString &there = words[at + i].word;
        if (begins ? !there.startsWith(pattern.words[i]) : there != pattern.words[i])
            return false;
    }
    return true;
}

Mark markAt(const WordPattern &pattern, const QList<PlacedWord> &words, qsizetype at, qsizetype term)
{
    const PlacedWord &last = words[at + pattern.words.size() - 1];
    // Of a word that goes on, what was typed; unless its letters are others than the text's.
    const bool sameLetters = last.length == last.word.size();
    const qsizetype length = pattern.unfinished && sameLetters ? pattern.words.constLast().size() : last.length;
    return {.start = words[at].start, .end = last.start + length, .term = term};
}

/// A line of the text, and what is marked in it.
struct Line
{
    qsizetype start = 0;
    qsizetype end = 0;
    QList<Mark> marks;

    qsizetype terms() const
    {
        QList<qsizetype> different;
        for (const Mark &mark : marks) {
            if (!different.contains(mark.term))
                different.append(mark.term);
        }
        return different.size();
    }
};

QList<Line> linesWith(const QList<Mark> &marks, QStringView text)
{
    QList<Line> lines;
    for (const Mark &mark : marks) {
        if (lines.isEmpty() || mark.start >= lines.constLast().end) {
            const qsizetype start = mark.start == 0 ? 0 : text.lastIndexOf(u'\n', mark.start - 1) + 1;
            const qsizetype end = text.indexOf(u'\n', mark.start);
            lines.append({.start = start, .end = end < 0 ? text.size() : end, .marks = {}});
        }
        lines.last().marks.append(mark);
    }
    return lines;
}

/// The part of a line that is shown: without white space at its ends, and around its first mark.
void shorten(Line &line, QStringView text)
{
    while (line.start < line.end && text[line.start].isSpace())
        ++line.start;
    while (line.end > line.start && text[line.end - 1].isSpace())
        --line.end;
    if (line.end - line.start <= longestLine)
        return;
    const qsizetype latest = std::max(line.start, line.end - longestLine);
    qsizetype start = std::clamp(line.marks.constFirst().start - beforeMark, line.start, latest);
    if (start > line.start) {
        const qsizetype space = text.sliced(start, std::min(beforeMark, line.end - start)).indexOf(u' ');
        start += space < 0 || start + space >= line.marks.constFirst().start ? 0 : space + 1;
        if (text[start].isLowSurrogate())
            ++start;
    }
    line.start = start;
    line.end = std::min(line.end, start + longestLine);
    if (text[line.end - 1].isHighSurrogate())
        --line.end;
}

/// What of the marks is between `from` and `to`, counted from there.
TextMarks placesOf(const QList<Mark> &marks, qsizetype from, qsizetype to)
{
    TextMarks places;
    for (const Mark &mark : marks) {
        const qsizetype start = std::max(mark.start, from) - from;
        const qsizetype end = std::min(mark.end, to) - from;
        if (start >= end)
            continue;
        if (!places.isEmpty() && start <= places.constLast().first + places.constLast().second) {
            auto &[lastStart, lastLength] = places.last();
            lastLength = std::max(lastLength, end - lastStart);
        } else {
            places.emplaceBack(start, end - start);
        }
    }
    return places;
}

MatchingLine written(Line line, const QString &text, MatchingLine::Of of)
{
    shorten(line, text);
    return {.of = of,
        .text = text.sliced(line.start, line.end - line.start),
        .marks = placesOf(line.marks, line.start, line.end)};
}

QList<Mark> marksOf(const QList<QList<WordPattern>> &terms, const QString &text)
{
    const QList<PlacedWord> words = placedWords(QStringView(text).first(std::min(text.size(), longestSearched)));
    QList<Mark> marks;
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (qsizetype term = 0; term < terms.size(); ++term) {
            for (const WordPattern &pattern : terms[term]) {
                if (standsAt(pattern, words, at))
                    marks.append(markAt(pattern, words, at, term));
            }
        }
    }
    return marks;
}

} // namespace

LineFinder::LineFinder(const QList<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        const TermPatterns alternatives = term.negated ? TermPatterns() : patternsOf(term);
        QList<WordPattern> patterns;
        for (const QList<WordPattern> &alternative : alternatives)
            patterns += alternative;
        if (!patterns.isEmpty())
            m_terms.append(patterns);
    }
}

QList<MatchingLine> LineFinder::linesIn(const QString &text, MatchingLine::Of of, qsizetype most) const
{
    QList<Line> lines = linesWith(marksOf(m_terms, text), text);
    std::ranges::stable_sort(lines, std::ranges::greater(), &Line::terms);
    QList<MatchingLine> result;
    for (const Line &line : std::as_const(lines)) {
        if (result.size() == most)
            break;
        result.append(written(line, text, of));
    }
    return result;
}

TextMarks LineFinder::marksIn(const QString &text) const
{
    return placesOf(marksOf(m_terms, text), 0, text.size());
}

} // namespace throughline
