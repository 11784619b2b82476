// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desk.h"
#include "service/reading.h"
#include "service/testworkspace.h"
#include "ui/querycount.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::test {

namespace {

/// So many conversations of three messages each, and the newest one of `longest` messages.
void fill(TestWorkspace &workspace, int conversations, int longest)
{
    const Instant began = now() - std::chrono::days(7);
    QList<InboundMessage> batch;
    const auto add = [&](int conversation, int number) {
        const QString thread = u"thread%1@shop.example"_s.arg(conversation);
        const QString id = number == 0 ? thread : u"%1.%2"_s.arg(number).arg(thread);
        InboundMessage message = mail(id, u"customer%1@example.org"_s.arg(conversation),
            u"Order %1"_s.arg(conversation), number == 0 ? QStringList() : QStringList(thread));
        message.at = began + std::chrono::minutes(conversation) + std::chrono::seconds(number);
        batch.append(message);
    };
    for (int conversation = 0; conversation < conversations; ++conversation) {
        const int messages = conversation + 1 == conversations ? longest : 3;
        for (int number = 0; number < messages; ++number)
            add(conversation, number);
    }
    workspace.deliver(batch);
}

/// What the window asks for on a desk of a size, for one action each.
struct Costs
{
    QueryCount open; ///< the newest conversation, which is the longest
    QueryCount next; ///< five conversations on
};

} // namespace

/// Whoever has a million conversations works as fast as on the first day: an action asks as much of a large workspace
/// as of a small one. Counted, not timed, so that it fails on every machine.
class WindowQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QueryCount::watch(); }

    void actionsCostTheSameOnALargeWorkspace()
    {
        const Costs small = costs(60, 60);
        const Costs large = costs(3'000, 1'500);
        if (QTest::currentTestFailed())
            return;
        compare("open", small.open, large.open);
        compare("next", small.next, large.next);
    }

private:
    /// Reads are answered in their order: what was asked before this has been answered after it. Three times, for what
    /// is asked upon an answer.
    static void settle(WindowDriver &driver)
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(WindowDriver::wait(driver.desk().reading().setting(u"none"_s)));
            QCoreApplication::processEvents();
        }
    }

    template <class Action> static QueryCount costOf(WindowDriver &driver, Action action)
    {
        const QueryCount before = QueryCount::sinceStart();
        action();
        settle(driver);
        return QueryCount::sinceStart() - before;
    }

    static void next(WindowDriver &driver)
    {
        const auto *pane = driver.window().findChild<ConversationPane *>();
        const ConversationId before = pane->conversation();
        driver.press(ActionId::Next);
        QTRY_VERIFY(pane->conversation() != before);
        QTRY_COMPARE(driver.conversation().id, pane->conversation());
        settle(driver);
    }

    static Costs costs(int conversations, int longest)
    {
        TestWorkspace workspace;
        fill(workspace, conversations, longest);
        workspace.store.reset();
        WindowDriver driver(workspace.folder());
        Costs found;
        [&] {
            QVERIFY(driver.open());
            QTRY_VERIFY(WindowDriver::list()->model()->rowCount() > 5);
            settle(driver);
            found.open = costOf(driver, [&] { next(driver); });
            found.next = costOf(driver, [&] {
                for (int i = 0; i < 5; ++i)
                    next(driver);
            });
        }();
        return found;
    }

    static void compare(const char *action, const QueryCount &small, const QueryCount &large)
    {
        qInfo("%s: %lld statements and %lld steps on a small workspace, %lld and %lld on a large one", action,
            small.statements, small.steps, large.statements, large.steps);
        QVERIFY2(small.statements > 0 && small.steps > 0, action);
        // What happens to be asked twice, or once more in between, is no growth; one more row for each conversation is.
        QVERIFY2(large.statements <= small.statements + small.statements / 4 + 5, action);
        QVERIFY2(large.steps <= small.steps + small.steps / 2, action);
    }
};

} // namespace throughline::test

QTEST_MAIN(throughline::test::WindowQueriesTest)
#include "windowqueriestest.moc"
