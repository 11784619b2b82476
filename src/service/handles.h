// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline {

class Reader;

/// The setting of the workspace: the region (ISO 3166, two letters) of telephone numbers that are written without their
/// country.
inline const QString regionSetting = QStringLiteral("region");

/// As it is set; until then that of the system's language.
QString homeRegion(const Reader &reader);

/// core/handle.h's, with the workspace's region for numbers.
QString normalisedHandle(const Reader &reader, const QString &channelKind, const QString &handle);

} // namespace throughline
