// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversationlistmodel.h"
#include "service/reading.h"
#include "support/ownbus.h"
#include "ui/action/actionregistry.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"
#include "ui/workspace/notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

/// In the place of the desktop that shows notifications (freedesktop.org, Desktop Notifications 1.2).
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString text;
    };
    QList<Shown> shown;
    QList<uint> closed;
    uint lastId = 0;

    void say(const QString &signal, uint id, const QVariant &what)
    {
        auto message =
            QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, signal);
        message << id << what;
        m_bus.send(message);
    }

    bool start()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportScriptableSlots)
            && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return {u"body"_s, u"body-markup"_s, u"actions"_s}; }
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
        const QStringList &, const QVariantMap &, int)
    {
        shown.append({replaces, title, text});
        return replaces ? replaces : ++lastId;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closed.append(id);
        say(u"NotificationClosed"_s, id, 3U);
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

MessageSummary messageOf(const QString &name, const QString &text)
{
    MessageSummary message;
    message.conversation = ConversationId::make();
    message.from = {u"someone@example.org"_s, name};
    message.content.text = text;
    return message;
}

} // namespace

/// What the desktop around the window tells while nobody looks at it.
class WindowNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.start()); }

    void init()
    {
        m_desktop.shown.clear();
        m_desktop.closed.clear();
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        QVERIFY(m_driver->connectSamples());
    }

    void cleanup()
    {
        m_elsewhere.hide();
        m_driver.reset();
    }

    /// With texts hidden, a notification on a shared screen tells nothing about the customer.
    void noticesKeepSecretsWhenTold()
    {
        Told told;
        const MessageSummary message = messageOf(u"Maya"_s, u"my card\nends in 4417\n> What is your card?"_s);
        told.add(message);
        const Notice open = noticeOf(told, false);
        QCOMPARE(open.title, u"Maya"_s);
        QCOMPARE(open.text, u"my card ends in 4417"_s); // without what we wrote before
        QCOMPARE(open.conversation, message.conversation);
        const Notice hidden = noticeOf(told, true);
        QVERIFY(!(hidden.title + hidden.text).contains(u"Maya"_s) && !hidden.text.contains(u"4417"_s));
        QCOMPARE(hidden.conversation, message.conversation);
        told.add(messageOf(u"Ivo"_s, u"hello"_s));
        QVERIFY(noticeOf(told, false).conversation.isNull());
        QVERIFY(noticeOf(told, false).text.contains(u'2'));
    }

    /// A message while nobody looks is told to the desktop; while one looks at the window it is not.
    void customersAreAnnouncedWhenNobodyLooks()
    {
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        m_driver->preferences().setUndoTime(std::chrono::seconds(0));
        const int before = m_driver->conversation().messageCount;
        QVERIFY(WindowDriver::type(u"Text of the reply"_s, u"one"_s));
        m_driver->press(ActionId::Send);
        QTRY_COMPARE(m_driver->conversation().messageCount, before + 2);
        QCOMPARE(m_desktop.shown.size(), 0);
        QVERIFY(WindowDriver::type(u"Text of the reply"_s, u"two"_s));
        m_driver->press(ActionId::Send);
        lookElsewhere();
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.shown.first().title, u"Maya Fernandes"_s);
        QVERIFY(!m_desktop.shown.first().text.contains(u"two"_s)); // our own words, quoted
    }

    /// Ten mails in a minute are one notification that counts, not ten on top of each other.
    void whatComesLaterJoins()
    {
        QSignalSpy unseen(&m_driver->window().notifier(), &Notifier::unseenChanged);
        lookElsewhere();
        const auto messages = firstMessages();
        wrote(messages.at(0));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(isHeard()); // the desktop's answer, which names the notification
        wrote(messages.at(1));
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown.last().replaces, m_desktop.lastId);
        QVERIFY(m_desktop.shown.last().text.startsWith(u"2 "_s));
        QCOMPARE(unseen.last().first().toInt(), 2);

        m_driver->window().activateWindow(); // whoever looks needs no notification any more
        QTRY_VERIFY(m_desktop.closed.contains(m_desktop.lastId));
        QTRY_COMPARE(unseen.last().first().toInt(), 0);
        lookElsewhere();
        wrote(messages.at(2));
        QTRY_COMPARE(m_desktop.shown.size(), 3);
        QCOMPARE(m_desktop.shown.last().replaces, 0U);
        QVERIFY(!m_desktop.shown.last().text.startsWith(u"3 "_s));
    }

    /// A notification of a desk that is closed leads nowhere.
    void itGoesWithTheDesk()
    {
        lookElsewhere();
        wrote(firstMessages().at(0));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(isHeard()); // the desktop's answer, which names the notification
        m_driver.reset();
        QTRY_VERIFY(m_desktop.closed.contains(m_desktop.lastId));
    }

    /// One that went away by itself was told: the next one is about what came since.
    void anExpiredOneIsNotToldAgain()
    {
        lookElsewhere();
        const auto messages = firstMessages();
        wrote(messages.at(0));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(isHeard());
        m_desktop.say(u"NotificationClosed"_s, m_desktop.lastId, 1U);
        QVERIFY(isHeard());
        wrote(messages.at(1));
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown.last().replaces, 0U);
        QVERIFY(!m_desktop.shown.last().text.startsWith(u"2 "_s));
    }

    /// A click leads to what was told.
    void aClickOpensTheConversation()
    {
        lookElsewhere();
        wrote(firstMessages().at(2));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(isHeard());
        m_desktop.say(u"ActionInvoked"_s, m_desktop.lastId, u"default"_s);
        const auto *pane = m_driver->window().findChild<ConversationPane *>();
        QTRY_COMPARE(pane->conversation(), conversationAt(2));
        QTRY_VERIFY(m_driver->window().isActiveWindow());
    }

    /// Who wants quiet has quiet; the tray still counts.
    void quietWhenToldSo()
    {
        QSignalSpy unseen(&m_driver->window().notifier(), &Notifier::unseenChanged);
        m_driver->preferences().setNotifies(false);
        lookElsewhere();
        wrote(firstMessages().at(0));
        QTRY_COMPARE(unseen.size(), 1);
        m_driver->preferences().setNotifies(true);
        wrote(firstMessages().at(1));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(!m_desktop.shown.first().text.startsWith(u"2 "_s));
    }

private:
    void lookElsewhere()
    {
        m_elsewhere.show();
        m_elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_elsewhere));
    }

    /// Whether all that the desktop said so far has been heard: a bus keeps the order of what one says to another.
    static bool isHeard()
    {
        const auto question = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
            u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s);
        const QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(question));
        QSignalSpy heard(&answer, &QDBusPendingCallWatcher::finished);
        return heard.wait() && !answer.isError();
    }

    ConversationId conversationAt(int row)
    {
        const QModelIndex index = WindowDriver::list()->model()->index(row, 0);
        return index.data(ConversationListModel::SummaryRole).value<ConversationSummary>().id;
    }

    QList<MessageId> firstMessages()
    {
        QList<MessageId> messages;
        for (int row = 0; row < 3; ++row) {
            const auto page = WindowDriver::wait(m_driver->desk().reading().timeline(conversationAt(row), {}));
            const auto rows = page ? page->rows : QList<TimelineEntry>();
            for (const TimelineEntry &entry : rows) {
                if (entry.message && messages.size() == row)
                    messages.append(entry.message->id);
            }
        }
        return messages;
    }

    void wrote(MessageId message) { Q_EMIT m_driver->desk().customersWrote({message}); }

    Desktop m_desktop;
    QWidget m_elsewhere;
    std::unique_ptr<WindowDriver> m_driver;
};

int main(int argc, char *argv[])
{
    qputenv("XDG_DATA_DIRS", SHARE); // what kinds of notifications there are
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    if (!isOnOwnBus())
        return runOnOwnBus();
    WindowNoticesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "windownoticestest.moc"
