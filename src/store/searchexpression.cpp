// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchexpression.h"

#include "store/wordcut.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Characters of one term. Nobody types more.
constexpr qsizetype longestTerm = 500;

/// The words of runs that follow each other. The pairs of the last run may go on in the text, so the single character
/// at its end, which stands only where a run ends, is left out.
WordPattern patternOf(const QList<WordRun> &runs, bool unfinished)
{
    WordPattern pattern{.words = {}, .unfinished = unfinished};
    for (const WordRun &run : runs)
        pattern.words += run.words;
    if (runs.constLast().cut == Cut::Pairs) {
        if (runs.constLast().words.size() > 1)
            pattern.words.removeLast();
        else
            pattern.unfinished = true; // one character begins a pair, wherever it stands
    }
    return pattern;
}

/// A dictionary cuts a word by what stands beside it, so its words must be there, but not side by side; and half a word
/// is cut in a place of its own, so the beginning of one long word is tried too.
TermPatterns dictionaryPatterns(const QList<WordRun> &runs, bool unfinished)
{
    QList<WordPattern> all;
    for (const WordRun &run : runs) {
        if (run.cut == Cut::Dictionary) {
            for (const QString &word : run.words)
                all.append({.words = {word}, .unfinished = false});
        } else {
            all.append(patternOf({run}, false));
        }
    }
    all.last().unfinished |= unfinished;
    TermPatterns alternatives{all};
    if (unfinished && runs.size() == 1 && runs.constFirst().words.size() > 1)
        alternatives.append({{.words = {runs.constFirst().words.join(QString())}, .unfinished = true}});
    return alternatives;
}

QString written(const WordPattern &pattern)
{
    return u'"' + pattern.words.join(u' ') + u'"' + (pattern.unfinished ? u"*"_s : QString());
}

QString written(const TermPatterns &term)
{
    QStringList alternatives;
    for (const QList<WordPattern> &alternative : term) {
        QStringList all;
        for (const WordPattern &pattern : alternative)
            all.append(written(pattern));
        alternatives.append(u'(' + all.join(u" AND "_s) + u')');
    }
    return alternatives.size() == 1 ? alternatives.constFirst() : u'(' + alternatives.join(u" OR "_s) + u')';
}

} // namespace

TermPatterns patternsOf(const SearchTerm &term)
{
    const QList<WordRun> runs = wordRuns(QStringView(term.text).first(std::min(term.text.size(), longestTerm)));
    if (runs.isEmpty())
        return {};
    const bool byDictionary = std::ranges::any_of(runs, [](const WordRun &run) { return run.cut == Cut::Dictionary; });
    if (byDictionary && !term.phrase)
        return dictionaryPatterns(runs, term.unfinished);
    return {{patternOf(runs, term.unfinished)}};
}

QString searchExpression(const QList<SearchTerm> &terms, bool whole)
{
    QStringList wanted;
    for (SearchTerm term : terms) {
        term.unfinished = term.unfinished && !whole;
        const TermPatterns patterns = term.negated ? TermPatterns() : patternsOf(term);
        if (!patterns.isEmpty())
            wanted.append(written(patterns));
    }
    const QString unwanted = wanted.isEmpty() ? QString() : negatedExpression(terms);
    const QString all = wanted.join(u" AND "_s);
    return unwanted.isEmpty() ? all : u"(%1) NOT (%2)"_s.arg(all, unwanted);
}

QString negatedExpression(const QList<SearchTerm> &terms)
{
    QStringList unwanted;
    for (const SearchTerm &term : terms) {
        const TermPatterns patterns = term.negated ? patternsOf(term) : TermPatterns();
        if (!patterns.isEmpty())
            unwanted.append(written(patterns));
    }
    return unwanted.join(u" OR "_s);
}

QList<SearchTerm> termsOf(const QString &words)
{
    QList<SearchTerm> terms;
    const QStringList parts = words.split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        terms.append(
            {.text = part, .phrase = false, .negated = false, .unfinished = false, .position = 0, .length = 0});
    if (!terms.isEmpty())
        terms.last().unfinished = true;
    return terms;
}

} // namespace throughline
