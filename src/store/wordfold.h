// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace throughline {

/// The form in which two writings of the same words are equal: NFKC (so full and half width are one), case folded,
/// accents of Latin, Greek and Cyrillic letters gone, traditional Chinese characters as simplified ones. Marks of other
/// scripts stay: in Thai they are vowels and tones. Any thread.
std::u32string foldedForSearch(QStringView text);

/// The same, and for each of its characters where in `text` it comes from, in UTF-16 units.
struct FoldedText
{
    std::u32string text;
    std::vector<qsizetype> starts;
    std::vector<qsizetype> ends;
};

FoldedText foldedWithPlaces(QStringView text);

} // namespace throughline
