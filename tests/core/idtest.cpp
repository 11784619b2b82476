// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/id.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>
#include <thread>
#include <vector>

using namespace throughline;

class IdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Else two desks of a team could not tell version 7 from their own keys, nor read the time out of an id.
    void isVersionSevenWithItsTimeInFront()
    {
        const QUuid uuid = makeUuidV7(fromMsecs(0x0123456789ab));
        QCOMPARE(uuid.toString(QUuid::WithoutBraces).at(14), u'7');
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(uuid.toRfc4122().first(6).toHex(), QByteArray("0123456789ab"));
    }

    /// Events made in one millisecond would else be exchanged in a random order.
    void sortsInTheOrderOfMaking()
    {
        const Instant at = fromMsecs(1'700'000'000'000);
        QList<EventId> ids;
        for (int i = 0; i < 4000; ++i)
            ids.append(EventId::make(at));
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    }

    /// Two events with one id would be taken for one, and one of them lost.
    void isUniqueAcrossThreads()
    {
        std::array<std::set<QUuid>, 4> made;
        {
            std::vector<std::jthread> threads;
            threads.reserve(made.size());
            for (auto &mine : made) {
                threads.emplace_back([&mine] {
                    for (int n = 0; n < 5000; ++n)
                        mine.insert(makeUuidV7(now()));
                });
            }
        }
        std::set<QUuid> all;
        for (const auto &each : made)
            all.insert(each.begin(), each.end());
        QCOMPARE(all.size(), size_t(20000));
    }

    void goesThroughTextAndBytes()
    {
        const auto id = MessageId::make();
        QCOMPARE(MessageId::fromString(id.toString()), id);
        QCOMPARE(MessageId::fromBytes(id.bytes()), id);
        QVERIFY(MessageId::fromString(u"nonsense").isNull());
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "idtest.moc"
