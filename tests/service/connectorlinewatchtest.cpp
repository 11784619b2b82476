// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/linewatch.h"

#include "support/ownbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

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
    QSignalSpy back(&watch, &LineWatch::lineChanged);
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
    if (!test::isOnOwnBus())
        return test::runOnOwnBus();
    ConnectorLineWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "connectorlinewatchtest.moc"
