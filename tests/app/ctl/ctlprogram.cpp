// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline::test {

namespace {

QList<QJsonObject> rowsOf(const QByteArray &output)
{
    QList<QJsonObject> rows;
    const auto lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            rows << document.object();
    }
    return rows;
}

} // namespace

void CtlProgram::start(QProcess &process, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &each :
        {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"HOME"_s})
        environment.insert(each, m_home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("THROUGHLINE_BIN") + u"/throughlinectl"_s, words);
}

CtlAnswer CtlProgram::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit)
        return {.complaint = process.readAllStandardError() + process.errorString().toUtf8()};
    const QByteArray output = process.readAllStandardOutput();
    return {process.exitCode(), output, process.readAllStandardError(), rowsOf(output)};
}

CtlAnswer CtlProgram::json(const QStringList &words, const QByteArray &input) const
{
    return run(QStringList{u"--workspace"_s, workspace(), u"--json"_s} + words, input);
}

QStringList CtlProgram::undocumented(const QStringList &command, const QList<QJsonObject> &rows) const
{
    const QString help = QString::fromUtf8(run(command + QStringList{u"--help"_s}).output);
    const QStringList words = help.split(QRegularExpression(u"\\W+"_s));
    QStringList missing;
    for (const QJsonObject &row : rows) {
        const auto names = row.keys();
        for (const QString &name : names) {
            if (!words.contains(name) && !missing.contains(name))
                missing << name;
        }
    }
    return missing;
}

QByteArray said(const CtlAnswer &answer)
{
    return "status " + QByteArray::number(answer.status) + '\n' + answer.output + answer.complaint;
}

} // namespace throughline::test
