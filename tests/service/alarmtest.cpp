// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/alarm.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace throughline;

class AlarmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsAtItsTime();
    void ringsAtOnceForThePast();
    void aLaterOneReplacesIt();
    void canBeCleared();
};

void AlarmTest::ringsAtItsTime()
{
    Alarm alarm;
    Instant rang{};
    connect(&alarm, &Alarm::rang, this, [&] { rang = now(); });
    const Instant due = now() + 150ms;
    alarm.set(due);
    QTRY_VERIFY(rang != Instant{});
    QVERIFY(rang >= due);
}

void AlarmTest::ringsAtOnceForThePast()
{
    Alarm alarm;
    QSignalSpy rang(&alarm, &Alarm::rang);
    alarm.set(Instant{});
    QTRY_COMPARE(rang.size(), 1);
    alarm.set(now() - 24h);
    QTRY_COMPARE(rang.size(), 2);
}

void AlarmTest::aLaterOneReplacesIt()
{
    Alarm alarm;
    QSignalSpy rang(&alarm, &Alarm::rang);
    alarm.set(now() + 20ms);
    const Instant due = now() + 200ms;
    alarm.set(due);
    QTRY_COMPARE(rang.size(), 1);
    QVERIFY(now() >= due);
}

void AlarmTest::canBeCleared()
{
    Alarm alarm;
    Alarm later;
    QSignalSpy rang(&alarm, &Alarm::rang);
    QSignalSpy rangLater(&later, &Alarm::rang);
    alarm.set(now() + 20ms);
    alarm.clear();
    later.set(now() + 60ms);
    QTRY_COMPARE(rangLater.size(), 1);
    QCOMPARE(rang.size(), 0);
}

QTEST_GUILESS_MAIN(AlarmTest)

#include "alarmtest.moc"
