// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

/// Who is told "two minutes left" goes for a coffee; who is told nonsense does not look again.
class PaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysNothingUntilItHasSeenEnough();
    void followsTheLastSeconds();
    void saysNothingOfWhatStandsStill();
    void beginsAnewWithTheWork();
    void isWrittenAsPeopleSayIt();
};

void PaceTest::saysNothingUntilItHasSeenEnough()
{
    Pace pace;
    QVERIFY(!pace.perSecond(0ms));
    pace.add(0ms, 0);
    pace.add(10ms, 500); // the first batch was there at once: that says nothing about the next
    QVERIFY(!pace.perSecond(1s));
    QVERIFY(!pace.timeFor(1000, 1s));
    pace.add(4s, 2000);
    QCOMPARE(pace.perSecond(4s), 500.0);
    QCOMPARE(pace.timeFor(1000, 4s), 2s);
    QCOMPARE(pace.timeFor(0, 4s), 0s);
}

/// A work that has become slow is not promised to end as it began.
void PaceTest::followsTheLastSeconds()
{
    Pace pace;
    for (int second = 0; second <= 10; ++second)
        pace.add(std::chrono::seconds(second), second * 1000);
    for (int second = 11; second <= 30; ++second)
        pace.add(std::chrono::seconds(second), 10'000 + (second - 10) * 10);
    QCOMPARE(pace.perSecond(30s), 10.0);
}

void PaceTest::saysNothingOfWhatStandsStill()
{
    Pace pace;
    pace.add(0s, 0);
    pace.add(5s, 500);
    QCOMPARE(pace.perSecond(10s), 50.0); // it has slept half of the time
    QVERIFY(!pace.perSecond(16s));
}

void PaceTest::beginsAnewWithTheWork()
{
    Pace pace;
    pace.add(0s, 0);
    pace.add(5s, 500);
    pace.add(6s, 0);
    QVERIFY(!pace.perSecond(7s));
    pace.add(9s, 30);
    QCOMPARE(pace.perSecond(9s), 10.0);
}

void PaceTest::isWrittenAsPeopleSayIt()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(progressText({.done = 1234, .total = 20'000, .perSecond = 849.6, .left = 22s}),
        u"1,234 of 20,000 messages · 850 a second · about 25 seconds left"_s);
    QCOMPARE(progressText({.done = 7, .total = 0, .perSecond = {}, .left = {}}), u"7 messages"_s);
    QCOMPARE(timeLeftText(0s), u"about 5 seconds left"_s);
    QCOMPARE(timeLeftText(61s), u"about 2 minutes left"_s);
    QCOMPARE(timeLeftText(100min), u"about 2 hours left"_s);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "pacetest.moc"
