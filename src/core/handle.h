// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline {

/// A handle in the one form in which two writings of the same identity are equal. E-mail addresses: trimmed, without
/// angle brackets, case folded, the domain as ASCII (RFC 5890). Numbers of telephones ("phone", "sms", "whatsapp"):
/// E.164 (ITU-T), where one without its country is one of `region` (ISO 3166, two letters; empty: not known, and it
/// keeps its digits). Other kinds: trimmed.
QString normalisedHandle(QStringView channelKind, QStringView handle, QStringView region = {});

/// Text of one line that is safe to show: control characters and bidirectional overrides (Unicode 9.0, UAX 9) are gone,
/// white space is one space, and it is not longer than `limit` characters.
QString singleLine(QStringView text, qsizetype limit = 500);

/// A file name that is safe to show and to save under: the last part of a path, no control characters or overrides,
/// never empty, "." or "..", at most 200 characters with its extension kept.
QString safeFileName(QStringView name);

} // namespace throughline
