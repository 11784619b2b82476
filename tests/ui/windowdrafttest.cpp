// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"
#include "service/drafts.h"
#include "service/killedchild.h"
#include "service/reading.h"
#include "service/writing.h"
#include "store/rawfile.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/paragraph.h"
#include "ui/windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QString customer = u"Maya Fernandes"_s;
const QString other = u"Tom Becker"_s;
const QString textField = u"Text of the reply"_s;

/// Asks for so much that the draft of what is opened next has to wait for it.
void keepReadingBusy(WindowDriver &driver)
{
    for (int i = 0; i < 200; ++i)
        driver.desk().reading().search(u"the"_s, 100);
}

/// What no pause comes before: the draft that was chosen is still being loaded.
void typeAtOnce(const QString &text)
{
    WindowDriver::find(textField)->setFocus();
    WindowDriver::typeHere(text);
}

/// Whether a text was typed before or after its draft was there shows only in the empty line between them.
QString oneLine(QString text)
{
    return text.remove(u"\n\n"_s);
}

Draft draftOf(WindowDriver &driver, ConversationId conversation)
{
    return WindowDriver::wait(driver.desk().drafts().load(conversation, false)).value_or(Draft{});
}

/// The part of the process that is killed: types a reply, and tells when its draft must be on disk.
int typeAndWait(const QString &folder)
{
    WindowDriver driver(folder);
    if (!driver.open() || !driver.connectSamples() || !driver.openConversationOf(customer))
        return 1;
    if (!WindowDriver::type(textField, u"Not yet finis"_s))
        return 2;
    const ConversationId id = driver.conversation().id;
    const bool saved = QTest::qWaitFor([&] { return draftOf(driver, id).text == u"Not yet finis"_s; }, 1000);
    tell(saved ? "typed" : "not saved within a second");
    return QApplication::exec();
}

} // namespace

class WindowDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A crash costs half a second of typing, and no more.
    void aDraftOutlivesAKill()
    {
        const QTemporaryDir folder;
        const QString desk = folder.filePath(u"desk"_s);
        {
            KilledChild child(u"type"_s, {desk});
            QCOMPARE(child.nextLine(), "typed");
            child.kill();
        }
        WindowDriver driver(desk);
        QVERIFY(driver.open());
        QTRY_VERIFY(WindowDriver::list()->model()->rowCount() > 5);
        QVERIFY(driver.openConversationOf(customer));
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"Not yet finis"_s);
    }

    /// Each conversation has its own, and switching away at once loses nothing.
    void draftsStayWithTheirConversation()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        QVERIFY(driver.connectSamples());
        QVERIFY(driver.openConversationOf(customer));
        QVERIFY(WindowDriver::type(u"Text of the reply"_s, u"for Maya"_s));
        QVERIFY(driver.openConversationOf(u"Tom Becker"_s));
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), QString());
        QVERIFY(driver.openConversationOf(customer));
        QTRY_COMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"for Maya"_s);
    }

    /// Who is faster than the disk must lose neither what was stored nor what was typed.
    void typedBeforeItsDraftWasThere()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, u"stored"_s));
        keepReadingBusy(driver);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        typeAtOnce(u" typed"_s);
        QTRY_COMPARE(oneLine(WindowDriver::textOf(textField)), u"stored typed"_s);
        QTRY_COMPARE(oneLine(draftOf(driver, m_conversation).text), u"stored typed"_s);
    }

    /// Looking to and fro between two customers mixes nothing and doubles nothing.
    void toAndFroAtOnce()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, u"stored"_s));
        keepReadingBusy(driver);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        typeAtOnce(u" one"_s);
        const ConversationId otherOne = WindowDriver::choose(other);
        typeAtOnce(u"for Tom"_s);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        typeAtOnce(u" two"_s);
        QTRY_COMPARE(oneLine(WindowDriver::textOf(textField)), u"stored one two"_s);
        QTRY_COMPARE(oneLine(draftOf(driver, m_conversation).text), u"stored one two"_s);
        QCOMPARE(draftOf(driver, otherOne).text, u"for Tom"_s);
        QVERIFY(driver.openConversationOf(other));
        QTRY_COMPARE(WindowDriver::textOf(textField), u"for Tom"_s);
    }

    void closedWhileItsDraftIsLoaded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("typed") << u" typed"_s << u"stored typed"_s;
        QTest::newRow("only looked") << QString() << u"stored"_s;
    }

    void closedWhileItsDraftIsLoaded()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, u"stored"_s));
        keepReadingBusy(driver);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        typeAtOnce(typed);
        driver.window().close();
        driver.close();
        QVERIFY(driver.open());
        QCOMPARE(oneLine(draftOf(driver, m_conversation).text), kept);
    }

    /// The draft's old words must not go out unseen, and not vanish because something else was sent.
    void sentBeforeItsDraftWasThere()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, u"stored"_s));
        keepReadingBusy(driver);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        typeAtOnce(u" typed"_s);
        driver.press(ActionId::Send);
        QTRY_COMPARE(oneLine(WindowDriver::textOf(textField)), u"stored typed"_s);
        QCOMPARE(driver.conversation().messageCount, m_messages);

        QVERIFY(driver.openConversationOf(other)); // which has no draft: what is seen is sent
        QTRY_COMPARE(WindowDriver::textOf(textField), QString());
        const int ofOther = driver.conversation().messageCount;
        keepReadingBusy(driver);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        WindowDriver::choose(other);
        typeAtOnce(u"at once"_s);
        driver.press(ActionId::Send);
        QTRY_VERIFY(driver.conversation().messageCount > ofOther);
        QTRY_COMPARE(WindowDriver::textOf(textField), QString());
    }

    /// A reply that was taken back goes in front of everything that was written since, wherever that is by then.
    void takenBackWhileTheDraftIsLoaded()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, QString()));
        QVERIFY(driver.openConversationOf(customer));
        typeAtOnce(u"too early"_s);
        driver.press(ActionId::Send);
        QTRY_COMPARE(driver.conversation().status, Status::Pending);
        QTRY_VERIFY(WindowDriver::said().startsWith(u"Sends in"_s));
        typeAtOnce(u" since"_s);
        keepReadingBusy(driver);
        QVERIFY(!WindowDriver::choose(other).isNull());
        driver.window().openConversation(m_conversation); // it waits for the customer: not in the list
        typeAtOnce(u" then"_s);
        driver.window().actions().action(ActionId::Undo)->trigger();
        typeAtOnce(u" now"_s);
        QTRY_COMPARE(oneLine(WindowDriver::textOf(textField)), u"too early since then now"_s);
        QTRY_COMPARE(oneLine(draftOf(driver, m_conversation).text), u"too early since then now"_s);
    }

    /// A file that was still being read when one looked elsewhere belongs to the draft it was meant for.
    void anAttachmentThatCameLateIsKept()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, u"see the file"_s));
        QVERIFY(driver.openConversationOf(customer));
        const QTemporaryDir folder;
        offerFile(folder.filePath(u"late.txt"_s));
        typeAtOnce({});
        WindowDriver::key(Qt::Key_V, Qt::ControlModifier);
        WindowDriver::choose(other);
        QTRY_COMPARE(draftOf(driver, m_conversation).attachments.size(), 1);
        QVERIFY(!WindowDriver::find(u"Remove late.txt"_s));
        WindowDriver::choose(customer);
        QTRY_VERIFY(WindowDriver::find(u"Remove late.txt"_s));
        QCOMPARE(WindowDriver::textOf(textField), u"see the file"_s);
    }

    /// What cannot be sent stays once, also when one has looked elsewhere meanwhile.
    void aReplyThatFailsIsThereOnce()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, QString()));
        QVERIFY(driver.openConversationOf(customer));
        const ChannelId channel = driver.desk().channels().list().constFirst().channel.id;
        QVERIFY(WindowDriver::wait(driver.desk().channels().setState(channel, ChannelState::Off)));
        typeAtOnce(u"I am here"_s);
        driver.press(ActionId::Send);
        typeAtOnce(u" still"_s);
        WindowDriver::choose(other);
        QVERIFY(!WindowDriver::choose(customer).isNull());
        QTRY_COMPARE(oneLine(WindowDriver::textOf(textField)), u"I am here still"_s);
    }

    /// What cannot be sent stays, and it is said why.
    void aReplyThatFailsStays()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        QVERIFY(driver.connectSamples());
        QVERIFY(driver.openConversationOf(customer));
        const ChannelId channel = driver.desk().channels().list().constFirst().channel.id;
        QVERIFY(WindowDriver::wait(driver.desk().channels().setState(channel, ChannelState::Off)));
        QVERIFY(WindowDriver::type(u"Text of the reply"_s, u"I am here"_s));
        driver.press(ActionId::Send);
        QTRY_VERIFY(std::ranges::any_of(driver.window().findChildren<Paragraph *>(), [](const Paragraph *each) {
            return each->isVisible() && each->text() == sentence(Error{ErrorCode::NotConfigured});
        }));
        QTRY_COMPARE(WindowDriver::textOf(textField), u"I am here"_s);
        QTRY_VERIFY(!WindowDriver::find(u"Send"_s)->isEnabled());
    }

    /// Words are lost only where somebody says so.
    void endingWithAFullDiskAsksFirst()
    {
        WindowDriver driver;
        QVERIFY(openWithDraft(driver, u"stored"_s));
        QVERIFY(driver.openConversationOf(customer));
        QTRY_COMPARE(WindowDriver::textOf(textField), u"stored"_s);
        const QString file = driver.folder() + u"/workspace.sqlite"_s;
        runSql(file, {u"CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s});
        QVERIFY(WindowDriver::type(textField, u" and more"_s));
        QVERIFY(driver.openConversationOf(other));
        driver.window().close();
        QTRY_VERIFY(answer(driver, u"Cancel"_s));
        QVERIFY(driver.window().isVisible());
        QVERIFY(driver.openConversationOf(customer));
        QTRY_COMPARE(WindowDriver::textOf(textField), u"stored and more"_s);

        QSignalSpy quitting(&driver.window(), &MainWindow::quitWanted);
        driver.window().close();
        QTRY_VERIFY(driver.window().findChild<QMessageBox *>());
        runSql(file, {u"DROP TRIGGER full"_s});
        QTRY_VERIFY(answer(driver, u"Try again"_s));
        QTRY_COMPARE(quitting.size(), 1);
        QCOMPARE(draftOf(driver, m_conversation).text, u"stored and more"_s);
    }

    void attachmentsComeAndGo()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        QVERIFY(driver.connectSamples());
        QVERIFY(driver.openConversationOf(customer));
        const QTemporaryDir folder;
        offerFile(folder.filePath(u"invoice.txt"_s));
        WindowDriver::find(u"Text of the reply"_s)->setFocus();
        WindowDriver::key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(WindowDriver::find(u"Remove invoice.txt"_s));
        QTRY_VERIFY(WindowDriver::find(u"Send"_s)->isEnabled()); // it may go without a text
        QVERIFY(WindowDriver::click(u"Remove invoice.txt"_s));
        QTRY_VERIFY(!WindowDriver::find(u"Remove invoice.txt"_s));
    }

private:
    /// The desk with samples, a stored draft for the customer, and the other's conversation in view.
    bool openWithDraft(WindowDriver &driver, const QString &text)
    {
        if (!driver.open() || !driver.connectSamples() || !driver.openConversationOf(customer))
            return false;
        m_conversation = driver.conversation().id;
        m_messages = driver.conversation().messageCount;
        if (!driver.openConversationOf(other))
            return false;
        return WindowDriver::wait(driver.desk().drafts().save({.conversation = m_conversation, .text = text}))
            .has_value();
    }

    /// Presses the button of the question that is asked.
    static bool answer(WindowDriver &driver, const QString &text)
    {
        const auto *question = driver.window().findChild<QMessageBox *>();
        const auto buttons = question ? question->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->text().remove(u'&') != text)
                continue;
            each->click();
            return true;
        }
        return false;
    }

    /// On the clipboard.
    static void offerFile(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("all of it") > 0);
        auto *data = new QMimeData; // the clipboard's from now on
        data->setUrls({QUrl::fromLocalFile(path)});
        QApplication::clipboard()->setMimeData(data);
    }

    ConversationId m_conversation;
    int m_messages = 0; ///< in it
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc > 2 && QByteArrayView(argv[1]) == "type")
        return typeAndWait(QString::fromLocal8Bit(argv[2]));
    WindowDraftTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "windowdrafttest.moc"
