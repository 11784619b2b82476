// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/reading.h"
#include "service/writing.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/rail.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"

#include <QListView>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// Finding one's way in a window with much to read and little room.
class WindowReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        QVERIFY(m_driver->connectSamples());
    }

    void cleanup() { m_driver.reset(); }

    /// Whoever opens the desk and presses J means the next conversation, not a letter in the search field.
    void theListHasTheKeysAtFirst()
    {
        QTRY_VERIFY(WindowDriver::list()->hasFocus());
        QVERIFY(pane().conversation().isNull());
        m_driver->press(ActionId::Next);
        QTRY_VERIFY(!pane().conversation().isNull());
    }

    /// Who searches wants the very message that was found, not the end of a conversation of a hundred others.
    void aHitOpensAtItsMessage()
    {
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        const ConversationId maya = m_driver->conversation().id;
        const auto found = WindowDriver::wait(m_driver->desk().writing().note(maya, u"The zephyrword stands here."_s));
        QVERIFY(found);
        for (int i = 0; i < 80; ++i)
            QVERIFY(WindowDriver::wait(m_driver->desk().writing().note(maya, u"Note %1"_s.arg(i))));
        QVERIFY(m_driver->openConversationOf(u"Priya Nair"_s));
        search(u"zephyrword"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_VERIFY(isSeen(*found));
        settle(); // what is still laid out and loaded must not move it away
        QVERIFY(isSeen(*found));

        pane().timeline().scrollToNewest();
        QTRY_VERIFY(!isSeen(*found));
        search(u"zephyrword"_s); // also where the conversation is open already
        QTest::mouseClick(WindowDriver::list()->viewport(), Qt::LeftButton, {}, {60, 20});
        QTRY_VERIFY(isSeen(*found));
    }

    /// Why this is a hit is seen in the bubble as in the list, and the page is clean again when the search is over.
    void whatWasFoundIsMarkedInItsBubble()
    {
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        const ConversationId maya = m_driver->conversation().id;
        const auto found =
            WindowDriver::wait(m_driver->desk().writing().note(maya, u"The Zephyrword stands here, a ZEPHYRWORD!"_s));
        QVERIFY(found);
        QVERIFY(m_driver->openConversationOf(u"Priya Nair"_s));
        search(u"zephyrw"_s);
        TimelineView &timeline = pane().timeline();
        QVERIFY(timeline.foundIn(timeline.model().rowCount() - 1).isEmpty()); // nothing of it was opened yet
        WindowDriver::key(Qt::Key_Return);
        QTRY_VERIFY(isSeen(*found));
        QTRY_COMPARE(timeline.foundIn(timeline.currentRow()).size(), 2);
        const QString text = timeline.rowText(timeline.currentRow());
        for (const auto &[start, length] : timeline.foundIn(timeline.currentRow()))
            QCOMPARE(text.sliced(start, length).toLower(), u"zephyrw"_s);
        WindowDriver::list()->setFocus();
        WindowDriver::key(Qt::Key_Escape);
        QTRY_VERIFY(timeline.foundIn(timeline.currentRow()).isEmpty());
    }

    /// Of a long message the words are shown, not its beginning; also where they stand in what is quoted.
    void whatWasFoundIsBroughtIntoSight_data()
    {
        QTest::addColumn<QString>("text");
        const QString lines = u"One more line.\n\n"_s.repeated(150);
        QTest::newRow("far down") << lines + u"zephyrword"_s;
        QTest::newRow("quoted") << lines + u"> zephyrword\n> and more\n"_s;
    }

    void whatWasFoundIsBroughtIntoSight()
    {
        QFETCH(const QString, text);
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        const auto found = WindowDriver::wait(m_driver->desk().writing().note(m_driver->conversation().id, text));
        QVERIFY(found);
        QVERIFY(m_driver->openConversationOf(u"Priya Nair"_s));
        search(u"zephyrword"_s);
        WindowDriver::key(Qt::Key_Return);
        TimelineView &timeline = pane().timeline();
        const auto seen = [&timeline] {
            if (timeline.currentRow() < 0)
                return false;
            const QRect row = timeline.rowRect(timeline.currentRow());
            const int lower = row.bottom() - timeline.viewport()->height();
            return timeline.foundIn(timeline.currentRow()).size() == 1 && row.top() < 0 && lower < 100;
        };
        QTRY_VERIFY(seen());
    }

    /// In a narrow window the views are unfolded to choose one, and go when that is done.
    void viewsFoldAwayWhenOneIsChosen()
    {
        m_driver->window().resize(900, 600);
        QTRY_VERIFY(!WindowDriver::find(u"Views"_s));
        m_driver->window().actions().action(ActionId::ToggleViews)->trigger();
        QTRY_VERIFY(WindowDriver::find<QListView>(u"Views"_s));
        auto *views = WindowDriver::find<QListView>(u"Views"_s);
        QTest::mouseClick(
            views->viewport(), Qt::LeftButton, {}, views->visualRect(views->model()->index(0, 0)).center());
        QTRY_VERIFY(!WindowDriver::find(u"Views"_s));
        QTRY_VERIFY(WindowDriver::find(u"Conversations: Mine"_s) || WindowDriver::find(u"Connect a mailbox"_s)
            || !WindowDriver::list()->isVisible());
        m_driver->window().resize(1400, 800);
        QTRY_VERIFY(WindowDriver::find(u"Views"_s));
    }

private:
    ConversationPane &pane() { return *m_driver->window().findChild<ConversationPane *>(); }

    /// The desk answers in the order of the questions: what was asked before is answered, and what follows from it is
    /// laid out, and so on for as many turns as anything here takes.
    void settle()
    {
        for (int turn = 0; turn < 20; ++turn) {
            QVERIFY(WindowDriver::wait(m_driver->desk().reading().agents()));
            QCoreApplication::processEvents();
        }
    }

    void search(const QString &words)
    {
        m_driver->window().actions().action(ActionId::Search)->trigger();
        QTRY_VERIFY(QApplication::focusWidget());
        WindowDriver::typeHere(words);
        QTRY_COMPARE(WindowDriver::list()->model()->rowCount(), 1);
    }

    bool isSeen(MessageId message)
    {
        const TimelineView &timeline = pane().timeline();
        const int row = pane().model().rowOf(message);
        return row >= 0 && timeline.isVisible() && timeline.currentRow() == row
            && timeline.viewport()->rect().contains(timeline.rowRect(row));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowReadingTest)
#include "windowreadingtest.moc"
