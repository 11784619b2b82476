// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "core/textmarks.h"
#include "store/searchexpression.h"

namespace throughline {

/// Where in a text the words of a search stand: cut as the index cuts them, so that what is marked is what was found.
class LineFinder
{
public:
    explicit LineFinder(const QList<SearchTerm> &terms);

    /// The lines with most of the terms, at most `most`; of a long line the part around its first mark.
    QList<MatchingLine> linesIn(const QString &text, MatchingLine::Of of, qsizetype most = 3) const;

    TextMarks marksIn(const QString &text) const; ///< all; of a very long text those of its beginning

private:
    QList<QList<WordPattern>> m_terms; ///< each with the patterns of all its alternatives
};

} // namespace throughline
