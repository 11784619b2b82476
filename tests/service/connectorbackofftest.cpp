// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backoff.h"

#include <QSet>
#include <QTest>

using namespace throughline;

class ConnectorBackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheLongest();
    void beginsAnewAfterSuccess();
    void differsFromDeskToDesk();
};

// A server that is down would be asked without end, or a channel would stay silent for hours.
void ConnectorBackoffTest::doublesUpToTheLongest()
{
    Backoff backoff;
    Milliseconds expected = Backoff::first;
    for (int i = 0; i < 12; ++i) {
        const Milliseconds wait = backoff.next();
        QVERIFY(wait >= expected * 4 / 5 && wait <= expected * 6 / 5);
        expected = std::min(2 * expected, Backoff::longest);
    }
    QCOMPARE(expected, Backoff::longest);
}

void ConnectorBackoffTest::beginsAnewAfterSuccess()
{
    Backoff backoff;
    for (int i = 0; i < 8; ++i)
        backoff.next();
    backoff.reset();
    QVERIFY(backoff.next() <= Backoff::first * 6 / 5);
}

// A hundred desks would knock at the server in the same millisecond after its restart.
void ConnectorBackoffTest::differsFromDeskToDesk()
{
    QSet<qint64> waits;
    for (int i = 0; i < 100; ++i)
        waits << Backoff().next().count();
    QVERIFY(waits.size() > 10);
}

QTEST_GUILESS_MAIN(ConnectorBackoffTest)
#include "connectorbackofftest.moc"
