// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/textmarks.h"

#include <QFuture>

namespace throughline {

/// Where the words of a search stand in a text, cut and folded as the index has them: what is marked is what was found.
/// Worked out on another thread; of a very long text only its beginning is looked at.
QFuture<TextMarks> foundWords(const QList<SearchTerm> &terms, const QString &text);

} // namespace throughline
