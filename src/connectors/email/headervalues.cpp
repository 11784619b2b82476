// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/headervalues.h"

#include "connectors/email/charset.h"
#include "connectors/email/encodedwords.h"
#include "core/handle.h"

#include <KMime/Headers>
#include <KMime/Types>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

constexpr qsizetype maximumAddresses = 500;
constexpr qsizetype maximumIds = 200;
constexpr qsizetype longestId = 900; ///< RFC 5322: a line holds 998

bool isWholeAddress(const QString &handle)
{
    const qsizetype at = handle.lastIndexOf(u'@');
    return at > 0 && at + 1 < handle.size() && handle.size() <= 320
        && std::ranges::none_of(handle, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

/// A name as people read it. KMime leaves encoded words alone that stand, against the rules, inside of quotes.
QString shownName(const QString &name)
{
    return singleLine(name.contains("=?"_L1) ? headerText(name.toUtf8()) : name, 200);
}

/// For fields that break the grammar: whatever looks like an address.
QList<Address> foundIn(const QString &text)
{
    static const QRegularExpression pattern(uR"([^\s<>()\[\]",:;@]{1,64}@[^\s<>()\[\]",:;@]{1,255})"_s);
    QList<Address> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext() && found.size() < maximumAddresses) {
        const auto match = matches.next();
        QString name = found.isEmpty() ? text.first(match.capturedStart()) : QString();
        name.remove(QRegularExpression(u"[<>\"]"_s));
        found.append({.handle = match.captured(), .name = singleLine(name, 200)});
    }
    return found;
}

} // namespace

QList<Address> addresses(const QByteArray &value)
{
    const bool raw = std::ranges::any_of(value, [](char c) { return uchar(c) >= 0x80; });
    const auto mailboxes = raw ? KMime::Types::Mailbox::listFromUnicodeString(decodedText(value, {}))
                               : KMime::Types::Mailbox::listFrom7BitString(value);
    QList<Address> all;
    for (const KMime::Types::Mailbox &mailbox : mailboxes) {
        const QString spec = mailbox.addrSpec().asString();
        // KMime encodes an address in UTF-8 (RFC 6532) as if it were a name.
        const QString handle = singleLine(raw && spec.contains("=?"_L1) ? headerText(spec.toUtf8()) : spec, 400);
        if (isWholeAddress(handle) && all.size() < maximumAddresses)
            all.append({.handle = handle, .name = shownName(mailbox.name())});
    }
    return all.isEmpty() && value.contains('@') ? foundIn(headerText(value)) : all;
}

QStringList messageIds(const QByteArray &value)
{
    QStringList ids;
    const auto add = [&ids](QByteArrayView id) {
        const QString text = QString::fromUtf8(id.trimmed());
        if (!text.isEmpty() && text.size() <= longestId && ids.size() < maximumIds && !ids.contains(text)
            && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c < u' '; }))
            ids.append(text);
    };
    qsizetype open = value.indexOf('<');
    while (open >= 0) {
        const qsizetype close = value.indexOf('>', open);
        if (close < 0)
            break;
        add(QByteArrayView(value).sliced(open + 1, close - open - 1));
        open = value.indexOf('<', close);
    }
    if (ids.isEmpty() && !value.contains('<'))
        add(value);
    return ids;
}

std::optional<Instant> date(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 200)
        return std::nullopt;
    KMime::Headers::Date field;
    field.from7BitString(value);
    const QDateTime parsed = field.dateTime();
    if (!parsed.isValid() || parsed.date().year() < 1980)
        return std::nullopt;
    return fromDateTime(parsed);
}

} // namespace throughline::email
