// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace throughline {

// How text becomes words for the full-text index, and a question the same words. Scripts that write spaces are cut at
// whatever is no letter and no digit; Thai, Lao, Khmer and Burmese by ICU's dictionaries; Han and kana into overlapping
// pairs, and the last character once more alone, so that a single character is found as the beginning of a word. Any
// thread.

/// The words of a text, separated by spaces. Of a very long text only the beginning.
QString indexedWords(const QString &text);

/// What FTS5 is asked (https://www.sqlite.org/fts5.html, section 3) for what a person typed: all words must be there,
/// and the last one may be unfinished. Empty when there is no word in it.
QString searchExpression(const QString &typed);

/// The first line of `text` in which a word of `typed` occurs; the first line of all when there is none.
QString matchingLine(const QString &text, const QString &typed);

} // namespace throughline
