// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace throughline {

// How text becomes words for the full-text index, and a question the same words. Scripts that write spaces are cut at
// whatever is no letter and no digit; Thai, Lao, Khmer and Burmese by ICU's dictionaries; Han and kana into overlapping
// pairs, and the last character once more alone, so that a single character is found as the beginning of a word. Any
// thread.

/// The words of a text, separated by spaces. Of a very long text only the beginning.
QString indexedWords(const QString &text);

/// How a run of characters is cut into words.
enum class Cut { Between, Spaces, Pairs, Dictionary };

/// Words that are cut from one run of characters. Between two runs is something that is no word, or another script.
struct WordRun
{
    Cut cut = Cut::Spaces;
    QStringList words;
    bool touches = false; ///< nothing is between it and the run before
};

QList<WordRun> wordRuns(QStringView text);

/// A word as the index has it, and where it stands in the text, in UTF-16 units.
struct PlacedWord
{
    QString word;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The same words as indexedWords(), in the same order.
QList<PlacedWord> placedWords(QStringView text);

} // namespace throughline
