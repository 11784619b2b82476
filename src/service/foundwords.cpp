// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/foundwords.h"

#include "store/searchlines.h"

#include <QtConcurrentRun>

namespace throughline {

QFuture<TextMarks> foundWords(const QList<SearchTerm> &terms, const QString &text)
{
    return QtConcurrent::run([terms, text] { return LineFinder(terms).marksIn(text); });
}

} // namespace throughline
