// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading.h"
#include "ui/action/actionregistry.h"
#include "ui/windowdriver.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// The main job, done in the real window with the keyboard and the mouse.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
    }

    void cleanup() { m_driver.reset(); }

    /// The reply that an agent writes reaches the customer, who answers, and the conversation is the agent's.
    void aReplyIsSentAndAnswered()
    {
        m_driver->preferences().setUndoTime(std::chrono::seconds(0));
        const int before = m_driver->conversation().messageCount;
        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"It is on its way.\nบ่ายนี้ค่ะ"_s);
        QCOMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"It is on its way.\nบ่ายนี้ค่ะ"_s);
        m_driver->press(ActionId::Send);
        QTRY_COMPARE(m_driver->conversation().messageCount, before + 2);
        QCOMPARE(m_driver->conversation().assignee, m_driver->desk().agent().id);
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), QString());
    }

    /// Within the time to undo nothing goes out, and the text is there again.
    void aReplyIsTakenBack()
    {
        const Status status = m_driver->conversation().status;
        const int before = m_driver->conversation().messageCount;
        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"Too early"_s);
        m_driver->press(ActionId::Send);
        QTRY_COMPARE(m_driver->conversation().status, Status::Pending);
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), QString());
        QTRY_VERIFY(WindowDriver::find(u"Undo send"_s));
        WindowDriver::typeHere(u"begun since"_s); // must not be lost either
        QVERIFY(WindowDriver::click(u"Undo send"_s));
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"Too early\n\nbegun since"_s);
        QCOMPARE(m_driver->conversation().messageCount, before);
        QTRY_COMPARE(m_driver->conversation().status, status);
    }

    /// A note stays in the team, and the draft of the reply stays where it was.
    void aNoteIsAdded()
    {
        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"a reply, half written"_s);
        QVERIFY(WindowDriver::click(u"Note"_s));
        QTRY_VERIFY(WindowDriver::find(u"Text of the note"_s));
        QCOMPARE(WindowDriver::textOf(u"Text of the note"_s), QString());
        QVERIFY(WindowDriver::find(u"Only your team sees a note."_s));
        const int before = m_driver->conversation().messageCount;
        QVERIFY(WindowDriver::type(u"Text of the note"_s, u"Ask the bank."_s));
        QVERIFY(WindowDriver::click(u"Add note"_s));
        QTRY_COMPARE(m_driver->conversation().messageCount, before + 1);
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"a reply, half written"_s);
    }

    /// A note that names the wrong customer is gone again at once, and not its words.
    void aNoteIsTakenBack()
    {
        m_driver->press(ActionId::Note);
        QTRY_VERIFY(WindowDriver::find(u"Text of the note"_s));
        const int before = m_driver->conversation().messageCount;
        QVERIFY(WindowDriver::type(u"Text of the note"_s, u"Ask the bank."_s));
        QVERIFY(WindowDriver::click(u"Add note"_s));
        QTRY_COMPARE(m_driver->conversation().messageCount, before + 1);
        QTRY_COMPARE(WindowDriver::said(), u"Note added"_s);
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Undo);
        QTRY_COMPARE(m_driver->conversation().messageCount, before);
        QTRY_VERIFY(WindowDriver::find(u"Text of the note"_s));
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the note"_s), u"Ask the bank."_s);
    }

    /// Letters are actions in the list and letters in a text.
    void lettersAreTextWhereTextIsWritten()
    {
        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"erstcajk/?"_s);
        QCOMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"erstcajk/?"_s);
        QVERIFY(isActive(m_driver->conversation().status));
        QVERIFY(m_driver->conversation().assignee.isNull());
        WindowDriver::list()->setFocus();
        WindowDriver::typeHere(u"c"_s);
        QTRY_COMPARE(m_driver->conversation().assignee, m_driver->desk().agent().id);
    }

    /// Who types on while a reply is on its way writes the next text, and does nothing else.
    void lettersAfterSendingAreText()
    {
        m_driver->press(ActionId::Reply);
        WindowDriver::typeHere(u"first"_s);
        m_driver->press(ActionId::Send);
        WindowDriver::typeHere(u"tse"_s);
        QCOMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"tse"_s);
        QTRY_COMPARE(m_driver->conversation().status, Status::Pending);
        QCOMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"tse"_s);
        QCOMPARE(m_driver->conversation().tags, QStringList());
    }

    void resolvedAndUndone()
    {
        const ConversationId resolved = m_driver->conversation().id;
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Resolve);
        QTRY_COMPARE(statusOf(resolved), Status::Resolved);
        QTRY_COMPARE(WindowDriver::said(), u"Resolved"_s);
        QTRY_VERIFY(m_driver->conversation().id != resolved); // on to the next one
        m_driver->press(ActionId::Undo);
        QTRY_VERIFY(isActive(statusOf(resolved)));
    }

    void taggedAndUntagged()
    {
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Tag);
        QTRY_VERIFY(WindowDriver::find(u"Add or remove a tag"_s));
        WindowDriver::typeHere(u"refund"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->conversation().tags, QStringList{u"refund"_s});
        QTRY_VERIFY(WindowDriver::find(u"Maya Fernandes · #%1 · refund"_s.arg(m_driver->conversation().number)));
        m_driver->press(ActionId::Tag);
        QTRY_VERIFY(WindowDriver::find(u"Add or remove a tag"_s));
        WindowDriver::typeHere(u"ref"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->conversation().tags, QStringList());
    }

    void assignedToNobodyAndPrioritised()
    {
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Claim);
        QTRY_COMPARE(m_driver->conversation().assigneeName, m_driver->desk().agent().name);
        QTRY_VERIFY(WindowDriver::find(u"Assigned to: "_s + m_driver->desk().agent().name));
        QVERIFY(WindowDriver::click(u"Assigned to: "_s + m_driver->desk().agent().name));
        QTRY_VERIFY(WindowDriver::find(u"Assign to"_s));
        WindowDriver::typeHere(u"nobody"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_VERIFY(m_driver->conversation().assignee.isNull());
        m_driver->press(ActionId::Priority);
        QTRY_VERIFY(WindowDriver::find(u"Set priority"_s));
        WindowDriver::key(Qt::Key_Return); // the first one: urgent
        QTRY_COMPARE(m_driver->conversation().priority, Priority::Urgent);
    }

    void snoozedUntilTomorrow()
    {
        const ConversationId snoozed = m_driver->conversation().id;
        QVERIFY(WindowDriver::click(u"Snooze"_s));
        QTRY_VERIFY(WindowDriver::find(u"Snooze until"_s));
        WindowDriver::typeHere(u"tomorrow"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(statusOf(snoozed), Status::Snoozed);
        QTRY_VERIFY(WindowDriver::said().startsWith(u"Snoozed until"_s));
        m_driver->press(ActionId::Undo);
        QTRY_VERIFY(isActive(statusOf(snoozed)));
    }

    void snoozedUntilADateAndTime()
    {
        const ConversationId snoozed = m_driver->conversation().id;
        QVERIFY(WindowDriver::click(u"Snooze"_s));
        WindowDriver::typeHere(u"date"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_VERIFY(WindowDriver::find(u"Date and time"_s));
        QVERIFY(WindowDriver::click(u"Snooze until this time"_s));
        QTRY_COMPARE(statusOf(snoozed), Status::Snoozed);
    }

    void thePaletteDoesEverything()
    {
        m_driver->press(ActionId::Palette);
        QTRY_VERIFY(WindowDriver::find(u"What do you want to do?"_s));
        WindowDriver::typeHere(u"set pend"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->desk().agent().name, u"Nina K."_s);
        QTRY_COMPARE(WindowDriver::said(), u"Pending"_s);
        m_driver->press(ActionId::Palette);
        WindowDriver::key(Qt::Key_Escape);
        QVERIFY(!WindowDriver::find(u"What do you want to do?"_s));
    }

    void searchFindsAsOneTypes()
    {
        WindowDriver::list()->setFocus();
        WindowDriver::typeHere(u"/"_s);
        QVERIFY(WindowDriver::find<QLineEdit>(u"Search everything"_s)->hasFocus());
        WindowDriver::typeHere(u"webhook"_s);
        QTRY_COMPARE(WindowDriver::list()->model()->rowCount(), 1);
        WindowDriver::key(Qt::Key_Escape);
        QTRY_VERIFY(WindowDriver::list()->model()->rowCount() > 5);
        QVERIFY(WindowDriver::list()->hasFocus());
        WindowDriver::typeHere(u"/"_s);
        WindowDriver::typeHere(u"zzzz"_s);
        QTRY_VERIFY(WindowDriver::find(u"Back to the list"_s));
        QVERIFY(WindowDriver::click(u"Back to the list"_s));
        QTRY_VERIFY(WindowDriver::list()->model()->rowCount() > 5);
    }

    /// With J and K one walks through the list; what is looked at becomes read.
    void stepsThroughTheList()
    {
        const ConversationId first = m_driver->conversation().id;
        WindowDriver::list()->setFocus();
        QTRY_VERIFY(!m_driver->conversation().unread);
        m_driver->press(ActionId::Next);
        QTRY_VERIFY(m_driver->conversation().id != first);
        m_driver->press(ActionId::Previous);
        QTRY_COMPARE(m_driver->conversation().id, first);
        m_driver->press(ActionId::MarkUnread);
        QTRY_VERIFY(m_driver->conversation().unread);
    }

    /// An action right after a step must not hit the conversation that was open before.
    void noActionHitsTheOneBefore()
    {
        const ConversationId first = m_driver->conversation().id;
        WindowDriver::list()->setFocus();
        WindowDriver::typeHere(u"je"_s); // next, and resolve at once
        QTRY_VERIFY(m_driver->conversation().id != first);
        QTRY_VERIFY(m_driver->window().actions().action(ActionId::Resolve)->isEnabled());
        QVERIFY(isActive(statusOf(first)));
    }

    void aChangedShortcutWorksAtOnce()
    {
        m_driver->window().actions().setShortcut(ActionId::Claim, QKeySequence(u"G"_s));
        WindowDriver::list()->setFocus();
        WindowDriver::typeHere(u"g"_s);
        QTRY_COMPARE(m_driver->conversation().assignee, m_driver->desk().agent().id);
    }

private:
    Status statusOf(ConversationId id)
    {
        return WindowDriver::wait(m_driver->desk().reading().conversation(id)).value_or(ConversationSummary{}).status;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
