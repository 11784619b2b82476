// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/startbench.h"

#include "bench/process.h"
#include "bench/samples.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

/// A person who has never started it: no settings, no session.
QProcessEnvironment freshEnvironment(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"THROUGHLINE_TELL_START"_s, u"1"_s);
    return environment;
}

/// Milliseconds until it has said that its inbox is painted.
std::optional<double> start(QProcess &process, const StartOptions &options, const QString &home)
{
    constexpr int patience = 60'000;
    process.setProcessEnvironment(freshEnvironment(home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(options.program, {u"--workspace"_s, options.workspace});
    QByteArray said;
    while (clock.elapsed() < patience && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(1000);
        said += process.readAll();
        if (said.contains("inbox painted"))
            return double(clock.nsecsElapsed()) / 1e6;
    }
    qWarning("throughline did not show an inbox: %s", said.constData());
    return std::nullopt;
}

QJsonObject idle(qint64 process, int seconds)
{
    const Usage before = usageOf(process);
    QThread::sleep(std::chrono::seconds(seconds));
    return activityBetween(before, usageOf(process), seconds);
}

} // namespace

QJsonObject measureStart(const StartOptions &options)
{
    const QTemporaryDir home;
    Samples samples;
    QJsonObject result;
    for (int round = 0; round <= options.rounds; ++round) {
        QProcess process;
        const auto milliseconds = start(process, options, home.path());
        if (!milliseconds)
            return {};
        if (round > 0) // the first one reads the program from the disk
            samples.add(*milliseconds);
        if (round == options.rounds) {
            result[u"memory"_s] = memoryOf(usageOf(process.processId()));
            QThread::sleep(std::chrono::seconds(std::min(options.idleSeconds, 3))); // what follows the start
            result[u"memory_later"_s] = memoryOf(usageOf(process.processId()));
            result[u"idle"_s] = idle(process.processId(), options.idleSeconds);
        }
        end(process);
    }
    result[u"start"_s] = samples.toJson();
    return result;
}

} // namespace throughline::bench
