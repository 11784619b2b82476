// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>

namespace throughline::bench {

/// What a process uses (proc(5)). Zero where there is none.
struct Usage
{
    double residentMegabytes = 0;
    double ownMegabytes = 0; ///< PSS: with its share of what others use too
    double processorSeconds = 0;
    QHash<qint64, qint64> wakeUps; ///< voluntary context switches, by thread
};

Usage usageOf(qint64 process);
QJsonObject memoryOf(const Usage &usage); ///< {rss_mb, pss_mb}

/// What it did between two looks: {processor_percent, wake_ups_per_second}.
QJsonObject activityBetween(const Usage &before, const Usage &after, int seconds);

/// Ends it as a desktop does, and waits.
void end(QProcess &process);

/// The bytes that a folder takes on the disk.
qint64 bytesOnDisk(const QString &folder);

} // namespace throughline::bench
