// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace throughline::email {

/// Text from bytes that claim to be in the charset `label` (RFC 2978; may be empty, unknown or wrong). Labels lie
/// often: where the bytes contradict the label, the bytes win. Never fails; what cannot be read becomes U+FFFD.
QString decodedText(const QByteArray &bytes, const QByteArray &label);

} // namespace throughline::email
