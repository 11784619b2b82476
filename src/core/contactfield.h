// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline {

// The fields of a contact that have a meaning. Any other name is a field of the workspace's own.

namespace contactfield {

inline constexpr QStringView organization = u"organization";
inline constexpr QStringView language = u"language"; ///< BCP 47
inline constexpr QStringView timeZone = u"time_zone"; ///< IANA
inline constexpr QStringView preferredChannel = u"preferred_channel"; ///< a kind of channel
inline constexpr QStringView note = u"note";

} // namespace contactfield

/// How people call a field; its own name where it has no meaning of ours.
QString fieldLabel(const QString &field);

} // namespace throughline
