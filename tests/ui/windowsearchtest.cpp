// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/searchmodel.h"
#include "service/conversations.h"
#include "service/writing.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/paragraph.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QString fieldName = u"Search everything"_s;

QStringList announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

/// Searching in the real window, with the keyboard.
class WindowSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        QVERIFY(m_driver->connectSamples());
        m_list = WindowDriver::list();
    }

    void cleanup() { m_driver.reset(); }

    /// Who searches for a customer wants the customer before the hundred messages that name them.
    void namesStandBeforeMessages()
    {
        search(u"maya"_s);
        QTRY_VERIFY(
            hits() && hits()->model()->rowCount() > 0 && hit(0).conversation.contactName == u"Maya Fernandes"_s);
        QCOMPARE(heading(0), u"Customers and subjects"_s);
        for (int row = 1; row < hits()->model()->rowCount(); ++row)
            QVERIFY((hit(row).band == SearchBand::Written) >= (hit(row - 1).band == SearchBand::Written));
    }

    /// The words that were found are said as well as painted.
    void aHitSaysWhatWasFound()
    {
        search(u"kettle"_s);
        const auto spokenHit = [] {
            return hits() ? hits()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() : QString();
        };
        QTRY_VERIFY2(spokenHit().contains(u"Found: Kettle"_s), qPrintable(spokenHit()));
        const QString spoken = spokenHit();
        QVERIFY2(spoken.contains(u"Daniel Osei"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Samples"_s), qPrintable(spoken)); // the channel
    }

    /// From the field with Down to the hits, with J and K through them, with Enter into the timeline, with Escape back.
    void hitsAreWalkedThroughWithTheKeyboard()
    {
        QVERIFY(m_driver->openConversationOf(u"Priya Nair"_s));
        m_list->setFocus();
        const int scrolled = m_list->verticalScrollBar()->value();
        search(u"order"_s);
        QTRY_VERIFY(hits() && hits()->model()->rowCount() > 2);
        WindowDriver::key(Qt::Key_Down);
        QTRY_VERIFY(hits()->hasFocus());
        QTRY_COMPARE(m_driver->conversation().id, hit(0).conversation.id);
        m_driver->press(ActionId::Next);
        QCOMPARE(hits()->currentIndex().row(), 1);
        QTRY_COMPARE(m_driver->conversation().id, hit(1).conversation.id);
        m_driver->press(ActionId::Previous);
        QCOMPARE(hits()->currentIndex().row(), 0);
        WindowDriver::key(Qt::Key_Return);
        QTRY_VERIFY(pane().timeline().hasFocus());
        hits()->setFocus();
        WindowDriver::key(Qt::Key_Escape);
        QVERIFY(!hits());
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_list->verticalScrollBar()->value(), scrolled);
        QVERIFY(m_list->model()->rowCount() > 5);
    }

    /// A hit that is still there under the next letter stays chosen; nothing else opens by itself.
    void typingOnKeepsWhatIsOpen()
    {
        search(u"order"_s);
        QTRY_VERIFY(hits() && hits()->model()->rowCount() > 2);
        WindowDriver::key(Qt::Key_Down);
        QTRY_VERIFY(hits()->hasFocus());
        m_driver->press(ActionId::Next);
        const SearchHit open = hit(hits()->currentIndex().row());
        QTRY_COMPARE(pane().conversation(), open.conversation.id);
        field()->setFocus();
        field()->setCursorPosition(5);
        QSignalSpy answered(qobject_cast<SearchModel *>(hits()->model()), &SearchModel::answered);
        WindowDriver::typeHere(u" -zzzz"_s);
        QVERIFY(m_driver->allIsRead());
        QVERIFY(!answered.isEmpty());
        QVERIFY(hits());
        QCOMPARE(keyOf(hit(hits()->currentIndex().row())), keyOf(open));
        field()->setText(u"kettle"_s);
        QTRY_COMPARE(hit(0).conversation.contactName, u"Daniel Osei"_s);
        QCOMPARE(pane().conversation(), open.conversation.id);
    }

    /// Between two answers the list is never empty, and a late one never covers the newer.
    void nothingFlickers()
    {
        search(u"o"_s);
        QTRY_VERIFY(hits() && hits()->model()->rowCount() > 0);
        int emptied = 0;
        const auto *model = hits()->model();
        connect(model, &QAbstractItemModel::modelReset, this, [&emptied] { ++emptied; });
        for (const QString &letter : {u"r"_s, u"d"_s, u"e"_s, u"r"_s}) {
            WindowDriver::typeHere(letter);
            QVERIFY(hits() && hits()->model()->rowCount() > 0);
        }
        QVERIFY(m_driver->allIsRead());
        QCOMPARE(emptied, 0);
        field()->setText(u"order"_s);
        field()->setText(u"kettle"_s);
        QTRY_COMPARE(hit(0).conversation.contactName, u"Daniel Osei"_s);
        QVERIFY(m_driver->allIsRead());
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(hit(row).conversation.contactName, u"Daniel Osei"_s);
    }

    /// Who types a word and Enter in one go means what that word finds, not what its first letters did.
    void enterWaitsForTheAnswer()
    {
        search(u"kettle\n"_s);
        QTRY_VERIFY(hits() && hits()->hasFocus());
        QCOMPARE(hit(0).conversation.contactName, u"Daniel Osei"_s);
        QTRY_COMPARE(pane().conversation(), hit(0).conversation.id);
    }

    /// Whoever does not know the operators learns them while typing.
    void operatorsAreCompleted()
    {
        search(u"as"_s);
        QTRY_VERIFY(suggestions());
        QCOMPARE(suggestions()->item(0)->text(), u"assignee:"_s);
        QVERIFY(!suggestions()->item(0)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QCOMPARE(suggestions()->currentRow(), -1);
        WindowDriver::key(Qt::Key_Down);
        QCOMPARE(suggestions()->currentRow(), 0);
        QVERIFY(field()->accessibleDescription().startsWith(u"assignee:"_s));
        WindowDriver::key(Qt::Key_Return);
        QCOMPARE(field()->text(), u"assignee:"_s);
        QVERIFY(suggestions()); // now the agents
        QTRY_VERIFY(!suggestions()->findItems(u"\"Nina K.\""_s, Qt::MatchExactly).isEmpty());
        WindowDriver::typeHere(u"nob"_s);
        QCOMPARE(suggestions()->count(), 1);
        WindowDriver::key(Qt::Key_Tab);
        QCOMPARE(field()->text(), u"assignee:nobody "_s);
        QVERIFY(!suggestions());
        QVERIFY(field()->hasFocus());
        QTRY_VERIFY2(hits() && hits()->model()->rowCount() > 3, qPrintable(note() + field()->text()));
    }

    /// Tags and channels are offered by name; a name with spaces comes in quotes.
    void valuesAreCompleted()
    {
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        const ConversationId maya = m_driver->conversation().id;
        QVERIFY(WindowDriver::wait(m_driver->desk().conversations().tag(maya, u"big spender"_s)));
        search(u"tag:sp"_s);
        QTRY_VERIFY(suggestions() && suggestions()->count() == 1);
        WindowDriver::key(Qt::Key_Down);
        WindowDriver::key(Qt::Key_Return);
        QCOMPARE(field()->text(), u"tag:\"big spender\" "_s);
        QTRY_VERIFY(hits() && hits()->model()->rowCount() == 1);
        QCOMPARE(hit(0).conversation.id, maya);
    }

    /// "is", "has" and "after" are words too.
    void plainWordsAreNotInterfered()
    {
        search(u"has"_s);
        QTRY_VERIFY(suggestions());
        WindowDriver::typeHere(u" "_s);
        QVERIFY(!suggestions());
        QCOMPARE(field()->text(), u"has "_s);
        search(u"after"_s);
        QTRY_VERIFY(suggestions());
        WindowDriver::key(Qt::Key_Escape);
        QVERIFY(!suggestions());
        QCOMPARE(field()->text(), u"after"_s); // the first Escape ends the help only
        QTRY_VERIFY(hits());
        QTRY_VERIFY(hits()->model()->rowCount() > 0);
        WindowDriver::key(Qt::Key_Return); // nothing was chosen in the list, so on to the hits
        QTRY_VERIFY(hits()->hasFocus());
        QCOMPARE(field()->text(), u"after"_s);
    }

    /// What is not understood is said under the field, once it is more than half typed.
    void problemsAreSaid()
    {
        search(u"before:"_s);
        WindowDriver::key(Qt::Key_Escape);
        QCOMPARE(note(), QString());
        WindowDriver::key(Qt::Key_Return); // unless this is meant to be all
        QTRY_VERIFY2(note().contains(u"before:"_s), qPrintable(note()));
        search(u"order before:sometime "_s);
        QTRY_VERIFY2(note().contains(u"sometime"_s), qPrintable(note()));
        search(u"tag:nosuchtag "_s);
        QTRY_VERIFY2(note().contains(u"nosuchtag"_s), qPrintable(note()));
        search(u"order "_s);
        QTRY_COMPARE(note(), QString());
    }

    /// Who finds nothing is offered the next thing to try, and it works.
    void nothingFoundOffersAnotherSearch()
    {
        search(u"kettle zzzz"_s);
        QTRY_VERIFY(WindowDriver::find(u"Search without “zzzz”"_s));
        QVERIFY(WindowDriver::click(u"Search without “zzzz”"_s));
        QCOMPARE(field()->text(), u"kettle"_s);
        QTRY_VERIFY(hits() && hits()->model()->rowCount() > 0);
    }

    /// A screen reader says what one may choose, and what was found.
    void itIsHeard()
    {
        QAccessible::setActive(true);
        announced.clear();
        const auto before = QAccessible::installUpdateHandler(listen);
        search(u"is:"_s);
        QTRY_VERIFY(!announced.filter(u"suggestion"_s).isEmpty());
        WindowDriver::key(Qt::Key_Down);
        QTRY_VERIFY(announced.contains(u"open"_s));
        search(u"kettle "_s);
        QTRY_VERIFY(!announced.filter(u"found"_s).isEmpty());
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(false);
    }

private:
    static QLineEdit *field() { return WindowDriver::find<QLineEdit>(fieldName); }
    static QListView *hits() { return WindowDriver::find<QListView>(u"What was found"_s); }
    static QListWidget *suggestions() { return WindowDriver::find<QListWidget>(u"Suggestions"_s); }
    static SearchHit hit(int row)
    {
        return hits()->model()->index(row, 0).data(SearchModel::HitRole).value<SearchHit>();
    }
    static QString heading(int row) { return hits()->model()->index(row, 0).data(SearchModel::HeadingRole).toString(); }
    static QString note()
    {
        const auto *list = WindowDriver::find(fieldName)->window()->findChild<QWidget *>(u"hits"_s);
        const auto *note = list ? list->findChild<Paragraph *>(u"note"_s) : nullptr;
        return note && note->isVisible() ? note->text() : QString();
    }
    ConversationPane &pane() { return *m_driver->window().findChild<ConversationPane *>(); }

    void search(const QString &text)
    {
        m_driver->window().actions().action(ActionId::Search)->trigger();
        QVERIFY(field()->hasFocus());
        WindowDriver::typeHere(text);
    }

    std::unique_ptr<WindowDriver> m_driver;
    QListView *m_list = nullptr;
};

QTEST_MAIN(WindowSearchTest)
#include "windowsearchtest.moc"
