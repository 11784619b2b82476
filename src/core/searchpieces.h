// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

namespace throughline {

/// What stands between two white spaces of a search (or in quotes): a word, a phrase, or an operator with its value.
struct SearchPiece
{
    qsizetype start = 0; ///< with "-" and quotes
    qsizetype end = 0;
    bool negated = false;
    bool quoted = false; ///< the value, or the word
    bool closed = true; ///< false: the closing quote is missing

    bool hasColon = false; ///< then it has a name, which may be an operator's
    QStringView name;
    std::optional<SearchOperator> which;

    qsizetype valueAt = 0;
    QStringView value; ///< of an operator; or the word itself, when there is no colon
};

/// All of a text, in its order. A colon, a minus and quotes may also be those of East Asian keyboards.
QList<SearchPiece> piecesOf(QStringView text, const SearchContext &context);

std::optional<SearchOperator> operatorNamed(QStringView name, const SearchContext &context);
std::optional<SearchWord> searchWordNamed(QStringView name, SearchOperator which, const SearchContext &context);

/// The name in the reader's language, or the English one.
QString shownName(SearchOperator which, const SearchContext &context);
QString shownName(SearchWord word, const SearchContext &context);

} // namespace throughline
