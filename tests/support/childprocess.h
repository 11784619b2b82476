// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <functional>

namespace throughline::test {

/// A program that a test started: run as the peers' user in a process group of its own, ended with it and waited for. It does not
/// outlive the thread that started it, whatever happens to the test.
class ChildProcess
{
public:
    ~ChildProcess();

    void start(const QString &program, const QStringList &arguments);

    /// True once `ready` is; false when the program ended or the time is over.
    bool waitUntil(const std::function<bool()> &ready, int milliseconds = 20'000);

    void stop();
    /// Without giving it a chance to clean up.
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    QByteArray output() { return m_process.readAll(); }

private:
    QProcess m_process;
};

/// Runs a program to its end; its output, or nothing when it failed.
QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &folder = {});

} // namespace throughline::test
