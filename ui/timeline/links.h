// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

namespace throughline {

struct LinkSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl address;
};

/// Addresses that stand in plain text: http(s)://…, www.…, mailto:… and e-mail addresses. Punctuation after one is not
/// part of it.
QList<LinkSpan> findLinks(const QString &text);

/// The address as a person must see it before it is followed: complete, with the host in ASCII (RFC 5890), so that a
/// letter that looks like another cannot hide where it leads.
QString honestAddress(const QUrl &address);

} // namespace throughline
