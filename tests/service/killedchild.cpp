// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/killedchild.h"

#include <QCoreApplication>

#include <cstdio>

namespace throughline {

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

KilledChild::KilledChild(const QString &part, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{part} + arguments);
}

KilledChild::~KilledChild()
{
    kill();
}

QByteArray KilledChild::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return m_process.readLine().trimmed();
}

void KilledChild::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

void tell(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace throughline
