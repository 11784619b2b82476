// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/charset.h"

#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace throughline::email {

namespace {

bool isHigh(char c)
{
    return uchar(c) >= 0x80;
}

/// The superset that mailers really mean by a label (as browsers do, WHATWG Encoding), in a name that ICU knows.
QByteArray meantBy(const QByteArray &label)
{
    static constexpr std::array<std::pair<QByteArrayView, const char *>, 26> table{{
        {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"},
        {"ansi_x3.4-1968", "windows-1252"},
        {"iso-8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"tis620", "windows-874"},
        {"cp874", "windows-874"},
        {"x-windows-874", "windows-874"},
        {"gb2312", "gb18030"},
        {"gb_2312-80", "gb18030"},
        {"gbk", "gb18030"},
        {"x-gbk", "gb18030"},
        {"cp936", "gb18030"},
        {"hz-gb-2312", "hz-gb-2312"},
        {"shift_jis", "windows-31j"},
        {"shift-jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"cp932", "windows-31j"},
        {"ks_c_5601-1987", "windows-949"},
        {"euc-kr", "windows-949"},
        {"big5", "big5-hkscs"},
        {"cp950", "big5-hkscs"},
    }};
    const QByteArray name = label.trimmed().toLower();
    const auto found = std::ranges::find(table, QByteArrayView(name), [](const auto &each) { return each.first; });
    if (found != table.end())
        return found->second;
    return name == "utf8" ? QByteArray("utf-8") : name;
}

/// What the bytes are in this charset, if every one of them makes sense in it.
std::optional<QString> exactly(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? std::nullopt : std::optional(text);
}

bool hasSeveralCharacters(const QByteArray &charset)
{
    return charset.startsWith("windows-125") || charset.startsWith("iso-8859") || charset.startsWith("koi8")
        || charset == "windows-874";
}

/// Thai in one byte a character, which ICU's detector does not know: marks stand only after a consonant or a mark, and
/// are many; and words are not mixed with ASCII, as the second bytes of Big5 and Shift_JIS are.
bool looksThai(const QByteArray &bytes)
{
    const auto isMark = [](uchar c) { return c == 0xd1 || (c >= 0xd4 && c <= 0xda) || (c >= 0xe7 && c <= 0xee); };
    int high = 0;
    int marks = 0;
    int mixed = 0;
    uchar before = 0;
    for (const char each : bytes) {
        const auto c = uchar(each);
        if (isHigh(each)) {
            ++high;
            marks += isMark(c) ? 1 : 0;
            const bool thai = c >= 0xa1 && c <= 0xfb && (c < 0xdb || c > 0xde);
            if (!thai || (isMark(c) && !isMark(before) && (before < 0xa1 || before > 0xce)))
                return false;
        } else if (before >= 0x80 && c >= 0x40) {
            ++mixed;
        }
        before = c;
    }
    return high >= 4 && marks * 10 >= high && mixed * 20 <= high;
}

QByteArray detected(const QByteArray &bytes)
{
    if (looksThai(bytes))
        return "windows-874";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    if (!detector)
        return {};
    const auto length = int32_t(std::min<qsizetype>(bytes.size(), 64LL * 1024));
    ucsdet_setText(detector.get(), bytes.constData(), length, &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (!match || U_FAILURE(status) || ucsdet_getConfidence(match, &status) < 10)
        return {};
    return meantBy(ucsdet_getName(match, &status));
}

/// UTF-8 by its own evidence. A word or two in a charset of one byte a character may look like UTF-8 by chance.
std::optional<QString> plainlyUtf8(const QByteArray &bytes, const QByteArray &label)
{
    const auto text = exactly(bytes, "utf-8");
    if (!text || label.isEmpty() || label == "utf-8" || label == "windows-1252")
        return text;
    const bool long_ = std::ranges::count_if(bytes, isHigh) >= 12;
    return long_ && hasSeveralCharacters(label) ? text : std::nullopt;
}

} // namespace

QString decodedText(const QByteArray &bytes, const QByteArray &label)
{
    const QByteArray charset = meantBy(label);
    if (bytes.contains("\x1b$") || bytes.contains("\x1b(J")) {
        if (const auto text = exactly(bytes, "iso-2022-jp"))
            return *text;
    }
    if (std::ranges::none_of(bytes, isHigh) && !charset.startsWith("iso-2022") && !charset.startsWith("utf-")
        && !charset.startsWith("hz"))
        return QString::fromLatin1(bytes);
    if (const auto text = plainlyUtf8(bytes, charset))
        return *text;
    const bool trusted = !charset.isEmpty() && charset != "windows-1252" && charset != "utf-8";
    if (trusted) {
        if (const auto text = exactly(bytes, charset))
            return *text;
    }
    const QByteArray found = detected(bytes);
    if (!found.isEmpty()) {
        if (const auto text = exactly(bytes, found))
            return *text;
    }
    QStringDecoder lossy(charset.constData());
    return lossy.isValid() ? lossy(bytes) : QStringDecoder("windows-1252")(bytes);
}

} // namespace throughline::email
