// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace throughline {

/// A moment, in milliseconds of UTC since 1970. Stored, compared and sent as this; shown in the reader's own zone.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

inline Instant now()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

constexpr qint64 toMsecs(Instant at)
{
    return at.time_since_epoch().count();
}

constexpr Instant fromMsecs(qint64 msecs)
{
    return Instant(Milliseconds(msecs));
}

inline QDateTime toLocalTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at));
}

/// The epoch itself stands for "not known": an invalid QDateTime becomes it.
inline Instant fromDateTime(const QDateTime &at)
{
    return at.isValid() ? fromMsecs(at.toMSecsSinceEpoch()) : Instant{};
}

} // namespace throughline
