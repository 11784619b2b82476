// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QStringList>

namespace throughline {

/// Words that stand side by side in the index.
struct WordPattern
{
    QStringList words;
    bool unfinished = false; ///< more may follow on the last one
};

/// What a term means in words of the index (store/wordcut.h): all of one of the alternatives.
using TermPatterns = QList<QList<WordPattern>>;

/// Empty when there is no word in the term.
TermPatterns patternsOf(const SearchTerm &term);

/// What FTS5 is asked (https://www.sqlite.org/fts5.html, section 3): all terms, and none of the negated ones.
/// `whole`: the last word is finished. Empty when there is no term that is not negated.
QString searchExpression(const QList<SearchTerm> &terms, bool whole = false);

/// The condition for what must not be there; empty when nothing must not.
QString negatedExpression(const QList<SearchTerm> &terms);

/// The words of a text that has no operators; the last is unfinished.
QList<SearchTerm> termsOf(const QString &words);

} // namespace throughline
