// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/addresses.h"

#include <QRegularExpression>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString &line)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u',' || c == u';'))
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

} // namespace

QList<Address> addressesFromLine(const QString &line)
{
    static const QRegularExpression named(u"^\\s*(.*?)\\s*<\\s*([^<>]+?)\\s*>\\s*$"_s);
    QList<Address> addresses;
    const auto parts = partsOf(line);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = named.match(part);
        if (match.hasMatch())
            addresses.append({.handle = match.captured(2), .name = match.captured(1).remove(u'"').trimmed()});
        else
            addresses.append({.handle = part.trimmed(), .name = {}});
    }
    return addresses;
}

QString lineFromAddresses(const QList<Address> &addresses)
{
    QStringList parts;
    for (const Address &address : addresses) {
        QString name = address.name;
        name.remove(u'"');
        if (name.contains(u',') || name.contains(u';'))
            name = u'"' + name + u'"';
        parts.append(name.isEmpty() ? address.handle : name + " <"_L1 + address.handle + u'>');
    }
    return parts.join(", "_L1);
}

QString shortName(const Address &address)
{
    return address.name.isEmpty() ? address.handle : address.name;
}

} // namespace throughline
