// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace throughline {

/// A kind of channel whose handles are numbers of telephones.
bool isPhoneKind(QStringView channelKind);

/// The number in E.164 (ITU-T), such as "+66812345678", however it is written; empty where it is none. Without its
/// country it is one of `region` (ISO 3166, two letters; may be empty). Thread-safe.
QString e164(QStringView number, QStringView region);

/// The numbers that stand in a text, in E.164, none twice, in the text's order. Thread-safe.
QStringList phoneNumbersIn(const QString &text, QStringView region);

} // namespace throughline
