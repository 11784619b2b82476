// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace throughline {

/// Appends a string with its quotes (RFC 8259, section 7), in UTF-8. What is no character, half of a pair, is kept as
/// an escape. QJsonDocument writes the same from a tree of values; each event of a first synchronisation would have to
/// be made into one.
void appendJsonText(QByteArray &json, QStringView text);

} // namespace throughline
