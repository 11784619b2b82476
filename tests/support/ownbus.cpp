// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ownbus.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace throughline::test {

namespace {

constexpr char mark[] = "THROUGHLINE_TEST_SESSION";
constexpr int skipped = 77;

} // namespace

bool isOnOwnBus()
{
    return qEnvironmentVariableIsSet(mark);
}

int runOnOwnBus()
{
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()) {
        std::fprintf(stderr, "SKIP: dbus-run-session is not installed; nothing of this was tried.\n");
        return skipped;
    }
    QProcess session;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(mark), u"1"_s);
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString onBoth = u"DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec \"$0\" \"$@\""_s;
    session.start(u"dbus-run-session"_s,
        QStringList{u"--"_s, u"sh"_s, u"-c"_s, onBoth, QCoreApplication::applicationFilePath()}
            + QCoreApplication::arguments().sliced(1));
    return session.waitForFinished(110'000) && session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

} // namespace throughline::test
