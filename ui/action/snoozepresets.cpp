// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/snoozepresets.h"

namespace throughline {

QList<SnoozeUntil> snoozePresets(const QDateTime &now)
{
    constexpr int hoursOn = 3;
    const QTime evening(20, 0);
    const QTime morning(9, 0);

    QList<SnoozeUntil> presets;
    const QDateTime later = now.addSecs(hoursOn * 3600);
    if (later.date() == now.date() && later.time() <= evening)
        presets.append({SnoozePreset::LaterToday, later});
    const QDate tomorrow = now.date().addDays(1);
    presets.append({SnoozePreset::Tomorrow, QDateTime(tomorrow, morning)});
    const QDate monday = now.date().addDays(8 - now.date().dayOfWeek());
    if (monday != tomorrow)
        presets.append({SnoozePreset::NextWeek, QDateTime(monday, morning)});
    return presets;
}

} // namespace throughline
