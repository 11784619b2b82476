// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/fuzzy.h"

#include <QString>

namespace throughline {

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    constexpr int hit = 1;
    constexpr int wordStart = 6;
    constexpr int following = 4;

    const QString wanted = typed.toString().toCaseFolded().remove(u' ');
    const QString folded = text.toString().toCaseFolded();
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar character : wanted) {
        const qsizetype found = folded.indexOf(character, at);
        if (found < 0)
            return std::nullopt;
        score += hit;
        if (found == 0 || !folded.at(found - 1).isLetterOrNumber())
            score += wordStart;
        if (found == last + 1)
            score += following;
        last = found;
        at = found + 1;
    }
    if (!wanted.isEmpty() && folded.contains(typed.trimmed().toString().toCaseFolded()))
        score += following * int(wanted.size()); // the whole word in one piece beats scattered letters
    return score;
}

} // namespace throughline
