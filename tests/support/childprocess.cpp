// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/childprocess.h"

#include "support/peerfolder.h"

#include <QDeadlineTimer>
#include <QThread>

#include <csignal>
#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace throughline::test {

ChildProcess::~ChildProcess()
{
    stop();
}

void ChildProcess::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([this, user = peerUser()] {
        if (getuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(user.gid) != 0 || setuid(user.uid) != 0))
            m_process.failChildProcessModifier("cannot become the peers' user", errno);
        setpgid(0, 0);
        // After the change of user, which would clear it.
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

bool ChildProcess::waitUntil(const std::function<bool()> &ready, int milliseconds)
{
    QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        if (ready())
            return true;
        if (m_process.waitForFinished(20) || !isRunning())
            return false;
    }
    return false;
}

void ChildProcess::stop()
{
    if (!isRunning())
        return;
    const auto group = pid_t(m_process.processId());
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
    // Its own children may go on with the clients that they have.
    ::kill(-group, SIGKILL);
}

void ChildProcess::kill()
{
    if (isRunning())
        ::kill(-pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
}

QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace throughline::test
