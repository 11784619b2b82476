// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wordfold.h"

#include <QList>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <array>
#include <memory>
#include <optional>

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

std::u32string folded(const QList<uint> &normal)
{
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

/// What follows a mark may change it, so a part ends only where nothing behind can (UAX 15, section 9).
qsizetype endOfPart(QStringView text, qsizetype start, const icu::Normalizer2 &form)
{
    qsizetype at = start + (text[start].isHighSurrogate() && start + 1 < text.size() ? 2 : 1);
    while (at < text.size()) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t next = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        // The two Thai and Lao vowels that belong together here, and the tones before them, though not for Unicode.
        if (form.hasBoundaryBefore(UChar32(next)) && next != 0x0e32 && next != 0x0eb2)
            break;
        at += pair ? 2 : 1;
    }
    return at;
}

/// A character that neither changes nor touches its neighbours; most are, and normalising each alone would be slow.
std::optional<char32_t> foldedAlone(QStringView text, qsizetype at, const icu::Normalizer2 &form)
{
    const char16_t c = text[at].unicode();
    if (c < 0x80) {
        const bool marked = at + 1 < text.size() && text[at + 1].unicode() >= 0x80;
        return marked ? std::nullopt : std::optional<char32_t>(c >= u'A' && c <= u'Z' ? c + 32 : c);
    }
    const bool beginsVowel = c == 0x0e4d || c == 0x0ecd;
    if (beginsVowel || QChar::isSurrogate(c) || !form.isInert(UChar32(c)) || hasAccents(QChar::script(c)))
        return std::nullopt;
    return simplified(c);
}

} // namespace

std::u32string foldedForSearch(QStringView text)
{
    return folded(normalised(text).toUcs4());
}

FoldedText foldedWithPlaces(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    FoldedText result;
    for (qsizetype start = 0; start < text.size();) {
        if (const auto single = foldedAlone(text, start, *form)) {
            result.text += *single;
            result.starts.push_back(start);
            result.ends.push_back(++start);
            continue;
        }
        const qsizetype end = endOfPart(text, start, *form);
        result.text += folded(normalised(text.sliced(start, end - start)).toUcs4());
        result.starts.resize(result.text.size(), start);
        result.ends.resize(result.text.size(), end);
        start = end;
    }
    return result;
}

} // namespace throughline
