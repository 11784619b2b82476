// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/testworkspace.h"
#include "ui/action/actionregistry.h"
#include "ui/timeline/dayline.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 500;
const QString fieldName = u"Date to jump to"_s;

QDate dayOf(int number)
{
    return QDate::currentDate().addDays(number - days + 1);
}

/// One conversation with a message on each of the last days, at noon.
void fill(TestWorkspace &workspace)
{
    QList<InboundMessage> messages;
    for (int number = 0; number < days; ++number) {
        InboundMessage message = mail(u"m%1"_s.arg(number), u"ann@example.org"_s, u"Long story"_s,
            number == 0 ? QStringList() : QStringList(u"m0"_s));
        message.at = fromDateTime(QDateTime(dayOf(number), QTime(12, 0)));
        if (number == days - 1)
            message.at = now();
        messages.append(message);
    }
    workspace.deliver(messages);
}

} // namespace

/// "What did we promise her last spring?" A year of messages is no way to walk with the wheel.
class WindowJumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        fill(*m_workspace);
        m_workspace->store.reset();
        m_driver = std::make_unique<WindowDriver>(m_workspace->folder());
        QVERIFY(m_driver->open());
        QTRY_VERIFY(WindowDriver::list() && WindowDriver::list()->model()->rowCount() == 1);
        m_driver->press(ActionId::Next);
        QTRY_VERIFY(timeline().model().rowCount() > 0 && timeline().isVisible());
    }

    void cleanup() { m_driver.reset(); }

    /// With the key, by typing, and back where one was writing.
    void aDayIsTyped()
    {
        jumpTo(dayOf(100).toString(Qt::ISODate));
        QTRY_COMPARE(shownDay(), dayOf(100));
        QVERIFY(timeline().model().rowCount() < 150);
        QTRY_VERIFY(!WindowDriver::find(fieldName));
        jumpTo(u"yesterday"_s);
        QTRY_COMPARE(shownDay(), dayOf(days - 2));
    }

    /// What is no day goes nowhere, and says so.
    void whatIsNoDayGoesNowhere()
    {
        jumpTo(u"sometime"_s);
        const auto *field = WindowDriver::find<QLineEdit>(fieldName);
        QVERIFY(field);
        QVERIFY(!field->accessibleDescription().isEmpty());
        QCOMPARE(shownDay(), dayOf(days - 1));
        WindowDriver::key(Qt::Key_Escape);
        QTRY_VERIFY(!WindowDriver::find(fieldName));
    }

    /// The calendar follows what is typed; Down goes into it, and Enter from it.
    void theCalendarIsWalkedThrough()
    {
        open();
        WindowDriver::typeHere(dayOf(200).toString(Qt::ISODate));
        auto *calendar = WindowDriver::find<QCalendarWidget>(u"Calendar"_s);
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), dayOf(200));
        WindowDriver::key(Qt::Key_Down);
        WindowDriver::key(Qt::Key_Left);
        QCOMPARE(calendar->selectedDate(), dayOf(199));
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(shownDay(), dayOf(199));
        QTRY_VERIFY(!WindowDriver::find(fieldName));
    }

    void theEndsAreButtons()
    {
        open();
        QVERIFY(WindowDriver::click(u"To the beginning of the conversation"_s));
        QTRY_COMPARE(shownDay(), dayOf(0));
        open();
        QVERIFY(WindowDriver::click(u"To the newest message"_s));
        QTRY_COMPARE(shownDay(), dayOf(days - 1));
        QVERIFY(timeline().isAtNewest());
    }

    /// From where one jumped to, one reads on to both sides, and a button leads back.
    void oneReadsOnFromThere()
    {
        jumpTo(dayOf(100).toString(Qt::ISODate));
        QTRY_COMPARE(shownDay(), dayOf(100));
        QScrollBar *bar = timeline().verticalScrollBar();
        QTRY_VERIFY([&] {
            bar->setValue(bar->maximum());
            return lastNumber() > 250;
        }());
        QTRY_VERIFY([&] {
            bar->setValue(0);
            return timeline().model().at(0)->message->externalId == u"m0"_s;
        }());
        for (int row = 1; row < timeline().model().rowCount(); ++row)
            QVERIFY(timeline().model().at(row - 1)->at < timeline().model().at(row)->at);
        const auto *back = timeline().findChild<QPushButton *>(u"toNewest"_s);
        QVERIFY(back && back->isVisible());
        QTest::mouseClick(const_cast<QPushButton *>(back), Qt::LeftButton);
        QTRY_VERIFY(timeline().isAtNewest());
        QCOMPARE(lastNumber(), days - 1);
    }

    /// While one scrolls one sees where one is; a click on that leads elsewhere.
    void theDayStandsOverWhatIsScrolled()
    {
        jumpTo(dayOf(100).toString(Qt::ISODate));
        QTRY_COMPARE(shownDay(), dayOf(100));
        auto *line = timeline().findChild<DayLine *>();
        QVERIFY(line);
        QScrollBar *bar = timeline().verticalScrollBar();
        const int row = timeline().firstSeenRow() + 5;
        bar->setValue(bar->value() + timeline().rowRect(row).center().y());
        const QDate day = toLocalTime(timeline().model().at(timeline().firstSeenRow())->at).date();
        QVERIFY(line->isVisible());
        QVERIFY2(line->text().contains(QString::number(day.day())), qPrintable(line->text()));
        QTest::mouseClick(line, Qt::LeftButton);
        QTRY_VERIFY(WindowDriver::find(fieldName));
        WindowDriver::key(Qt::Key_Escape);
        QTRY_VERIFY(!line->isVisible());
    }

    /// What one writes is seen, wherever one was reading.
    void ownWordsAreSeen()
    {
        jumpTo(dayOf(100).toString(Qt::ISODate));
        QTRY_COMPARE(shownDay(), dayOf(100));
        m_driver->press(ActionId::Note);
        WindowDriver::typeHere(u"as promised in spring"_s);
        m_driver->press(ActionId::Send);
        QTRY_VERIFY(timeline().isAtNewest());
        const auto lastText = [this] {
            const TimelineModel &model = timeline().model();
            const TimelineEntry *last = model.at(model.rowCount() - 1);
            return last && last->message ? last->message->content.text : QString();
        };
        QTRY_COMPARE(lastText(), u"as promised in spring"_s);
    }

private:
    TimelineView &timeline() { return m_driver->window().findChild<ConversationPane *>()->timeline(); }

    /// The day of the row that was sought, if it is in sight.
    QDate shownDay()
    {
        const int row = timeline().currentRow() >= 0 ? timeline().currentRow() : timeline().model().rowCount() - 1;
        const bool seen = row >= 0 && timeline().viewport()->rect().intersects(timeline().rowRect(row));
        return seen ? toLocalTime(timeline().model().at(row)->at).date() : QDate();
    }

    int lastNumber()
    {
        const TimelineModel &model = timeline().model();
        return model.at(model.rowCount() - 1)->message->externalId.mid(1).toInt();
    }

    void open()
    {
        m_driver->press(ActionId::JumpToDate);
        QTRY_VERIFY(WindowDriver::find(fieldName));
        QTRY_COMPARE(QApplication::focusWidget(), WindowDriver::find(fieldName));
    }

    void jumpTo(const QString &typed)
    {
        open();
        WindowDriver::typeHere(typed);
        WindowDriver::key(Qt::Key_Return);
    }

    std::unique_ptr<TestWorkspace> m_workspace; ///< its folder
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowJumpTest)
#include "windowjumptest.moc"
