// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/arrivals.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace throughline;

namespace {

const Instant today = fromMsecs(1'700'000'000'000);

Arrival question(Instant at)
{
    return {.at = at};
}

Arrival sent(Instant at)
{
    return {.at = at, .direction = Direction::Outbound, .seen = true};
}

Arrival seen(Instant at, bool answered = false)
{
    return {.at = at, .live = false, .seen = true, .answered = answered};
}

Arrival history(Arrival arrival)
{
    arrival.live = false;
    return arrival;
}

Arrival archived(Arrival arrival)
{
    arrival.live = false;
    arrival.archived = true;
    return arrival;
}

Arrival automatic(Arrival arrival)
{
    arrival.automatic = true;
    return arrival;
}

ConversationSummary being(Status status, bool unread = false)
{
    ConversationSummary summary;
    summary.status = status;
    summary.unread = unread;
    summary.createdAt = today - 10 * 24h;
    summary.lastActivity = today - 1h;
    return summary;
}

} // namespace

Q_DECLARE_METATYPE(QList<Arrival>)

class ArrivalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void begins_data();
    void begins();
    void goesOn_data();
    void goesOn();
    void orderDoesNotMatter();
    void isNearWithinTheWindow();
};

void ArrivalsTest::begins_data()
{
    QTest::addColumn<QList<Arrival>>("arrivals");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("read");
    QTest::newRow("a customer writes") << QList{question(today)} << Status::New << false;
    QTest::newRow("a newsletter") << QList{automatic(question(today))} << Status::New << false;
    QTest::newRow("unread for months") << QList{history(question(today - 90 * 24h))} << Status::New << false;
    QTest::newRow("read yesterday") << QList{seen(today - 24h)} << Status::New << true;
    QTest::newRow("read long ago") << QList{seen(today - 15 * 24h)} << Status::Resolved << true;
    QTest::newRow("answered yesterday") << QList{seen(today - 24h, true)} << Status::Resolved << true;
    QTest::newRow("settled in an archive") << QList{archived(seen(today - 24h, true))} << Status::Resolved << true;
    QTest::newRow("unread in an archive") << QList{archived(question(today - 24h))} << Status::New << false;
    QTest::newRow("read newsletter") << QList{automatic(seen(today - 24h))} << Status::Resolved << true;
    QTest::newRow("answered long before the last question")
        << QList{history(question(today - 1h)), seen(today - 24h, true)} << Status::New << false;
    QTest::newRow("Sent folder's history")
        << QList{history(sent(today - 24h)), seen(today - 25h)} << Status::Resolved << true;
    QTest::newRow("written elsewhere just now") << QList{sent(today)} << Status::Pending << false;
    QTest::newRow("asked and answered elsewhere")
        << QList{question(today - 1min), sent(today)} << Status::Pending << true;
}

// A mailbox that is connected shows what still needs somebody, and nothing else as work.
void ArrivalsTest::begins()
{
    QFETCH(QList<Arrival>, arrivals);
    QFETCH(Status, status);
    QFETCH(bool, read);
    Arrivals all;
    for (const Arrival &each : std::as_const(arrivals))
        all.add(each);
    QCOMPARE(all.status(today), status);
    QCOMPARE(all.becomesRead(), read);
}

void ArrivalsTest::goesOn_data()
{
    QTest::addColumn<Status>("before");
    QTest::addColumn<QList<Arrival>>("arrivals");
    QTest::addColumn<Status>("after");
    for (const Status status : {Status::Pending, Status::OnHold, Status::Snoozed, Status::Resolved, Status::Open})
        QTest::addRow("reopens %s", qPrintable(nameOf(status))) << status << QList{question(today)} << Status::Open;
    QTest::newRow("stays new") << Status::New << QList{question(today)} << Status::New;
    QTest::newRow("a slow clock reopens too") << Status::Resolved << QList{question(today - 2h)} << Status::Open;
    QTest::newRow("a program does not reopen")
        << Status::Resolved << QList{automatic(question(today))} << Status::Resolved;
    QTest::newRow("out of office after the question")
        << Status::Pending << QList{question(today - 1min), automatic(question(today))} << Status::Open;
    QTest::newRow("read elsewhere does not reopen") << Status::Snoozed << QList{seen(today)} << Status::Snoozed;
    QTest::newRow("older history changes nothing")
        << Status::Resolved << QList{history(question(today - 48h))} << Status::Resolved;
    QTest::newRow("newer unread history reopens")
        << Status::Resolved << QList{history(question(today))} << Status::Open;
    QTest::newRow("an archive settles nothing that waits")
        << Status::New << QList{archived(seen(today, true))} << Status::New;
    QTest::newRow("newer and unread in an archive reopens")
        << Status::Resolved << QList{archived(question(today))} << Status::Open;
    QTest::newRow("answered elsewhere") << Status::Open << QList{sent(today)} << Status::Pending;
    QTest::newRow("answered elsewhere, resolved before") << Status::Resolved << QList{sent(today)} << Status::Resolved;
    QTest::newRow("an old answer comes late") << Status::Open << QList{sent(today - 48h)} << Status::Open;
    QTest::newRow("history of what an agent opened") << Status::Open << QList{history(sent(today))} << Status::Open;
}

void ArrivalsTest::goesOn()
{
    QFETCH(Status, before);
    QFETCH(QList<Arrival>, arrivals);
    QFETCH(Status, after);
    Arrivals all(being(before));
    for (const Arrival &each : std::as_const(arrivals))
        all.add(each);
    QCOMPARE(all.status(today), after);
    QCOMPARE(all.newStatus(today).has_value(), before != after);
}

// Connectors deliver newest first, archives oldest first: the same mails make the same state.
void ArrivalsTest::orderDoesNotMatter()
{
    const QList<QList<Arrival>> cases{
        {seen(today - 72h, true), history(sent(today - 71h)), history(question(today - 1h))},
        {question(today - 3min), sent(today - 2min), automatic(question(today))},
        {history(question(today - 72h)), seen(today - 20 * 24h)},
    };
    for (const QList<Arrival> &arrivals : cases) {
        Arrivals forward;
        Arrivals backward;
        for (const Arrival &each : arrivals)
            forward.add(each);
        for (auto each = arrivals.crbegin(); each != arrivals.crend(); ++each)
            backward.add(*each);
        QCOMPARE(forward.status(today), backward.status(today));
        QCOMPARE(forward.becomesRead(), backward.becomesRead());
    }
}

void ArrivalsTest::isNearWithinTheWindow()
{
    const Arrivals present(being(Status::Open));
    QVERIFY(present.isNear(today, 24h));
    QVERIFY(present.isNear(today + 23h, 24h));
    QVERIFY(!present.isNear(today + 24h, 24h));
    QVERIFY(!present.isNear(today - 11 * 24h - 1ms, 24h));
}

QTEST_GUILESS_MAIN(ArrivalsTest)

#include "arrivalstest.moc"
