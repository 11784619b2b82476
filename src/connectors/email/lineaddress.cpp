// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/lineaddress.h"

#include <QUrl>

#include <algorithm>

namespace throughline::email {

namespace {

bool mayStand(QChar c)
{
    const auto category = c.category();
    return c > u' ' && c != u'\x7f' && c != u'<' && c != u'>' && !c.isSpace() && category != QChar::Other_Control
        && category != QChar::Other_Format;
}

} // namespace

QByteArray lineAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    const QString local = address.left(at).normalized(QString::NormalizationForm_C);
    const bool fits = at > 0 && !domain.isEmpty() && std::ranges::all_of(local, mayStand);
    return fits ? local.toUtf8() + '@' + domain : QByteArray();
}

bool isInternational(const QString &address)
{
    const QString local = address.left(address.lastIndexOf(u'@'));
    return std::ranges::any_of(local, [](QChar c) { return c > u'\x7f'; });
}

} // namespace throughline::email
