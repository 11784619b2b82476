// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/links.h"

#include "ui/timeline/safehtml.h"

#include <QRegularExpression>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinks = 500;

/// An opening bracket inside the address keeps its closing one, as in addresses of encyclopedias.
qsizetype lengthWithoutPunctuation(QStringView address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        const bool unbalanced = last == u')' && address.first(length).count(u'(') < address.first(length).count(u')');
        if (!unbalanced && !u".,;:!?'\"\u3002\u3001\uff0c\u300d\u300f\uff09>]}*_"_s.contains(last))
            break;
        --length;
    }
    return length;
}

} // namespace

QList<LinkSpan> findLinks(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:https?://|mailto:|www\\.)[^\\s<>\"\\x{3000}\\x{3002}\\x{300c}\\x{300d}\\x{ff08}\\x{ff09}]+"
        "|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<LinkSpan> spans;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext() && spans.size() < mostLinks) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype length = lengthWithoutPunctuation(match.capturedView());
        QString address = match.captured().left(length);
        if (address.startsWith("www."_L1, Qt::CaseInsensitive))
            address.prepend("https://"_L1);
        else if (!address.contains(u':'))
            address.prepend("mailto:"_L1);
        if (const std::optional<QUrl> link = safeLink(address))
            spans.append({.start = match.capturedStart(), .length = length, .address = *link});
    }
    return spans;
}

QString honestAddress(const QUrl &address)
{
    return QString::fromLatin1(address.toEncoded());
}

} // namespace throughline
