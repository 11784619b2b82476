// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace throughline::email {

/// The text of an unstructured header value: encoded words (RFC 2047) decoded, and raw 8-bit bytes in whatever charset
/// they turn out to be in. Adjacent words of one charset are joined before they are decoded, because many mailers cut a
/// character in two.
QString headerText(const QByteArray &value);

} // namespace throughline::email
