// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/linewatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace throughline;

/// With a bus of its own in the place of the system's, and this test in the place of logind.
class ConnectorLineWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakingUpIsNoticed();
};

// After lunch the laptop's channels would stay silent for up to five minutes.
void ConnectorLineWatchTest::wakingUpIsNoticed()
{
    auto bus = QDBusConnection::systemBus();
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    LineWatch watch;
    QSignalSpy back(&watch, &LineWatch::lineIsBack);
    const auto logindSays = [&](bool asleep) {
        auto signal = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << asleep;
        bus.send(signal);
    };
    // Until the watch listens; falling asleep is no news.
    QTRY_VERIFY_WITH_TIMEOUT((logindSays(true), logindSays(false), !back.isEmpty()), 10'000);
    back.clear();
    QTest::qWait(0);
    back.clear();
    logindSays(false);
    QTRY_VERIFY(!back.isEmpty());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("THROUGHLINE_TEST_SESSION")) {
        ConnectorLineWatchTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()) {
        std::fprintf(stderr, "SKIP: dbus-run-session is not installed; waking up was not tried.\n");
        return 77;
    }
    QProcess session;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"THROUGHLINE_TEST_SESSION"_s, u"1"_s);
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s, u"DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec \"$0\""_s,
            application.applicationFilePath()});
    return session.waitForFinished(60'000) && session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}
#include "connectorlinewatchtest.moc"
