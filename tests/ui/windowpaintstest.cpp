// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/testworkspace.h"
#include "ui/paintcount.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"

#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// Who works without a graphics card pays for every pixel: a key press paints what it changes and nothing else.
/// Counted, not timed, so that it fails on every machine.
class WindowPaintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        QList<InboundMessage> mails;
        for (int i = 0; i < 12; ++i) {
            mails.append(mail(u"%1@shop.example"_s.arg(i), u"customer%1@example.org"_s.arg(i), u"Order %1"_s.arg(i)));
            mails.last().at = now() - std::chrono::hours(i + 1);
        }
        m_workspace->deliver(mails);
        m_workspace->store.reset();
        m_driver = std::make_unique<WindowDriver>(m_workspace->folder());
        QVERIFY(m_driver->open()); // nothing comes in from here on
        QTRY_COMPARE(WindowDriver::list()->model()->rowCount(), 12);
        next();
        next();
    }

    void cleanup()
    {
        m_driver.reset();
        m_workspace.reset();
    }

    void nextPaintsTwoRowsOfTheList()
    {
        QListView *list = WindowDriver::list();
        const PaintCount count(*list->viewport());
        next();
        const double row = double(list->visualRect(list->currentIndex()).height()) / list->viewport()->height();
        QVERIFY(count.times() >= 2 * row * 0.99); // the one that was open, and the one that is
        QVERIFY2(count.times() < 3 * row, qPrintable(QString::number(count.times() / row)));
    }

    /// What is seen already moves as it is.
    void nextBeyondTheEdgePaintsWhatComesIn()
    {
        QListView *list = WindowDriver::list();
        const QScrollBar &bar = *list->verticalScrollBar();
        QVERIFY(bar.maximum() > 0);
        const double row = double(list->visualRect(list->currentIndex()).height()) / list->viewport()->height();
        for (int at = bar.value(); at == bar.value();) {
            QVERIFY(list->currentIndex().row() + 1 < list->model()->rowCount());
            const PaintCount count(*list->viewport());
            next();
            QVERIFY2(count.times() < 4 * row, qPrintable(QString::number(count.times() / row)));
        }
    }

    /// Not empty first, and then with its messages.
    void nextPaintsTheTimelineOnce()
    {
        const PaintCount count(*pane().timeline().viewport());
        next();
        QVERIFY(count.times() >= 0.99);
        QVERIFY2(count.times() < 1.5, qPrintable(QString::number(count.times())));
    }

private:
    ConversationPane &pane() { return *m_driver->window().findChild<ConversationPane *>(); }

    void next()
    {
        const ConversationId before = pane().conversation();
        m_driver->press(ActionId::Next);
        QTRY_VERIFY(pane().conversation() != before);
        QTRY_COMPARE(pane().model().phase(), Phase::Ready);
        QTRY_COMPARE(m_driver->conversation().id, pane().conversation());
        QTRY_VERIFY(WindowDriver::find(u"Text of the reply"_s));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowPaintsTest)
#include "windowpaintstest.moc"
