// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cmath>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number in a line such as `Rss:   1234 kB`.
qint64 numberAfter(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

double processorSeconds(const QString &folder)
{
    const QByteArray stat = contents(folder + u"/stat"_s);
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from the third field on
    return double(fields.value(11).toLongLong() + fields.value(12).toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

} // namespace

Usage usageOf(qint64 process)
{
    const QString folder = u"/proc/%1"_s.arg(process);
    const QByteArray memory = contents(folder + u"/smaps_rollup"_s);
    Usage usage{.residentMegabytes = double(numberAfter(memory, "Rss:")) / 1024,
        .ownMegabytes = double(numberAfter(memory, "Pss:")) / 1024,
        .processorSeconds = processorSeconds(folder)};
    const auto threads = QDir(folder + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QByteArray status = contents(folder + u"/task/"_s + thread + u"/status"_s);
        usage.wakeUps.insert(thread.toLongLong(), numberAfter(status, "voluntary_ctxt_switches:"));
    }
    return usage;
}

QJsonObject memoryOf(const Usage &usage)
{
    return {{u"rss_mb"_s, std::round(usage.residentMegabytes * 10) / 10},
        {u"pss_mb"_s, std::round(usage.ownMegabytes * 10) / 10}};
}

QJsonObject activityBetween(const Usage &before, const Usage &after, int seconds)
{
    qint64 wakeUps = 0;
    for (auto thread = after.wakeUps.cbegin(); thread != after.wakeUps.cend(); ++thread)
        wakeUps += thread.value() - before.wakeUps.value(thread.key());
    return {{u"processor_percent"_s, (after.processorSeconds - before.processorSeconds) / seconds * 100},
        {u"wake_ups_per_second"_s, double(wakeUps) / seconds}};
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished(-1);
    }
}

qint64 bytesOnDisk(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        struct stat info{};
        if (stat(QFile::encodeName(files.next()).constData(), &info) == 0)
            bytes += info.st_blocks * 512;
    }
    return bytes;
}

} // namespace throughline::bench
