// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectorprobe.h"

#include "core/handle.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline {

namespace {

constexpr auto patience = 5s;

/// Empty where the installation is not whole.
QString probeProgram()
{
    const QString name = u"/throughline-connector-probe"_s;
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {qEnvironmentVariable("THROUGHLINE_BIN"), here, here + u"/../libexec/throughline"_s,
             QStringLiteral(THROUGHLINE_LIBEXEC)}) {
        if (!folder.isEmpty() && QFileInfo(folder + name).isExecutable())
            return folder + name;
    }
    return {};
}

} // namespace

ConnectorProbe::ConnectorProbe(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this, [this] { conclude(u"no answer in 5 s"_s, false); });
    connect(&m_process, &QProcess::finished, this, &ConnectorProbe::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude(m_process.errorString(), false);
    });
}

ConnectorProbe::~ConnectorProbe()
{
    m_concluded = true;
    m_process.kill();
    m_process.waitForFinished();
}

void ConnectorProbe::start()
{
    const QString program = probeProgram();
    if (program.isEmpty()) {
        conclude(u"throughline-connector-probe is not installed"_s, false);
        return;
    }
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {m_file}, QIODevice::ReadOnly);
    m_limit.start();
}

void ConnectorProbe::ended(int code, QProcess::ExitStatus how)
{
    if (how == QProcess::CrashExit)
        conclude(u"crash"_s, true);
    else if (const auto said = singleLine(QString::fromLocal8Bit(m_process.readAllStandardOutput())); code != 0)
        conclude(said.isEmpty() ? u"exit code %1"_s.arg(code) : said, true);
    else
        conclude({}, true);
}

void ConnectorProbe::conclude(const QString &reason, bool lasting)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_limit.stop();
    m_process.kill();
    Q_EMIT finished(reason, lasting);
}

} // namespace throughline
