// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handle.h"

#include "core/phonenumber.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Characters that change how the text around them is shown without being seen themselves.
bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    const bool bidirectional =
        (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
    return bidirectional || u == 0xfeff || (c.category() == QChar::Other_Control && !c.isSpace());
}

QString normalisedEmail(const QString &handle)
{
    const qsizetype at = handle.lastIndexOf(u'@');
    if (at < 0)
        return handle.toCaseFolded();
    const QString domain = handle.sliced(at + 1).toCaseFolded();
    const QByteArray ace = QUrl::toAce(domain);
    return handle.first(at).toCaseFolded() + u'@' + (ace.isEmpty() ? domain : QString::fromLatin1(ace));
}

} // namespace

QString normalisedHandle(QStringView channelKind, QStringView handle, QStringView region)
{
    QString clean = singleLine(handle);
    if (isPhoneKind(channelKind)) {
        const QString number = e164(clean, region);
        return number.isEmpty() ? clean : number;
    }
    if (channelKind != "email"_L1)
        return clean;
    if (clean.startsWith(u'<') && clean.endsWith(u'>'))
        clean = clean.sliced(1, clean.size() - 2).trimmed();
    return normalisedEmail(clean);
}

QString singleLine(QStringView text, qsizetype limit)
{
    QString line;
    line.reserve(std::min(text.size(), limit));
    bool space = false;
    for (const QChar c : text) {
        if (isUnseen(c))
            continue;
        if (c.isSpace()) {
            space = !line.isEmpty();
            continue;
        }
        if (line.size() + (space ? 1 : 0) >= limit)
            break;
        if (space)
            line += u' ';
        space = false;
        line += c;
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

QString safeFileName(QStringView name)
{
    constexpr qsizetype longest = 200;
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean = singleLine(name.sliced(slash + 1), name.size());
    clean.removeIf([](QChar c) { return u"<>:\"|?*"_s.contains(c); });
    if (clean.size() > longest) {
        const qsizetype dot = clean.lastIndexOf(u'.');
        const QString extension = dot >= 0 && clean.size() - dot <= 12 ? clean.sliced(dot) : QString();
        clean = singleLine(clean, longest - extension.size()) + extension;
    }
    const bool onlyDots = clean.count(u'.') == clean.size();
    return onlyDots ? u"attachment"_s : clean;
}

} // namespace throughline
