// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/windowpeer.h"

#include "bench/process.h"
#include "bench/samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

bool isShown(const QString &windowClass)
{
    QProcess look;
    look.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, windowClass});
    look.waitForFinished(-1);
    return !look.readAllStandardOutput().trimmed().isEmpty();
}

std::optional<double> untilShown(QProcess &process, const QStringList &command, const QString &windowClass)
{
    constexpr int patience = 60'000;
    QElapsedTimer clock;
    clock.start();
    process.start(command.first(), command.sliced(1));
    while (clock.elapsed() < patience && process.state() != QProcess::NotRunning) {
        if (isShown(windowClass))
            return double(clock.nsecsElapsed()) / 1e6;
        QThread::msleep(5);
    }
    return std::nullopt;
}

QList<qint64> family(qint64 process)
{
    QList<qint64> all{process};
    QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().split(' ')) {
            if (!child.trimmed().isEmpty())
                all += family(child.toLongLong());
        }
    }
    return all;
}

Usage usageOfFamily(qint64 process)
{
    Usage sum;
    for (const qint64 each : family(process)) {
        const Usage usage = usageOf(each);
        sum.residentMegabytes += usage.residentMegabytes;
        sum.ownMegabytes += usage.ownMegabytes;
    }
    return sum;
}

} // namespace

QJsonObject measureWindow(const QString &program, const QStringList &arguments, const QString &windowClass, int rounds)
{
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    Samples samples;
    QJsonObject result;
    for (int round = 0; round <= rounds; ++round) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        const auto shown = untilShown(process, QStringList(program) + arguments, windowClass);
        if (!shown)
            return {};
        if (round > 0)
            samples.add(*shown);
        QThread::sleep(std::chrono::seconds(2)); // it goes on for a while after its window is there
        result[u"memory"_s] = memoryOf(usageOfFamily(process.processId()));
        end(process);
    }
    result[u"start"_s] = samples.toJson();
    return result;
}

} // namespace throughline::bench
