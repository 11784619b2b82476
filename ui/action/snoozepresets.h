// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

namespace throughline {

enum class SnoozePreset { LaterToday, Tomorrow, NextWeek };

struct SnoozeUntil
{
    SnoozePreset preset;
    QDateTime until;
};

/// The moments offered at `now`, in local time, earliest first, all of them ahead: three hours on while that is still
/// today's evening at the latest, tomorrow at nine, the next Monday at nine.
QList<SnoozeUntil> snoozePresets(const QDateTime &now);

} // namespace throughline
