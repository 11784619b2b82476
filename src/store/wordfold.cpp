// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordfold.h"

#include <QList>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr char32_t firstIdeograph = 0x3400;
constexpr char32_t lastIdeograph = 0x9fff;
using IdeographTable = std::array<char16_t, lastIdeograph - firstIdeograph + 1>;

/// ICU's transliterator is far too slow for whole texts, so it is asked once for every ideograph of the basic plane.
IdeographTable makeSimplifiedTable()
{
    IdeographTable table;
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = char16_t(firstIdeograph + i);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return table;
    // One line each, so that no rule sees two of them together.
    icu::UnicodeString lines;
    for (const char16_t each : table)
        lines.append(each).append(u'\n');
    simplify->transliterate(lines);
    int32_t start = 0;
    for (char16_t &each : table) {
        const int32_t end = lines.indexOf(u'\n', start);
        if (end - start == 1)
            each = lines.charAt(start);
        start = end + 1;
    }
    return table;
}

char32_t simplified(char32_t character)
{
    static const IdeographTable table = makeSimplifiedTable();
    return character >= firstIdeograph && character <= lastIdeograph ? table[character - firstIdeograph] : character;
}

char32_t withoutAccents(char32_t character)
{
    for (;;) {
        const QString parts = QChar::decomposition(character);
        if (parts.isEmpty())
            return character;
        character = parts.toUcs4().constFirst();
    }
}

bool hasAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

/// NFKC, full case folding ("ß" is "ss"), and without what is not seen, such as soft hyphens.
QString normalised(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::UnicodeString result =
        form->normalize(icu::UnicodeString(false, text.utf16(), int32_t(text.size())), status);
    // NFKC takes the Thai and Lao vowel "am" apart; dictionaries know it whole.
    return QString(reinterpret_cast<const QChar *>(result.getBuffer()), result.length())
        .replace(u"\u0e4d\u0e32"_s, u"\u0e33"_s)
        .replace(u"\u0ecd\u0eb2"_s, u"\u0eb3"_s);
}

} // namespace

std::u32string foldedForSearch(QStringView text)
{
    const QList<uint> normal = normalised(text).toUcs4();
    std::u32string folded;
    folded.reserve(size_t(normal.size()));
    bool afterAccented = false;
    for (const char32_t character : normal) {
        const auto script = QChar::script(character);
        const bool isAccent = script == QChar::Script_Inherited && QChar::category(character) == QChar::Mark_NonSpacing;
        if (isAccent && afterAccented)
            continue;
        afterAccented = hasAccents(script);
        if (script == QChar::Script_Han)
            folded += simplified(character);
        else
            folded += afterAccented && character > 0x7f ? withoutAccents(character) : character;
    }
    return folded;
}

} // namespace throughline
