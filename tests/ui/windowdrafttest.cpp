// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/killedchild.h"
#include "service/writing.h"
#include "ui/windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QString customer = u"Maya Fernandes"_s;

/// The part of the process that is killed: types a reply, and tells when its draft must be on disk.
int typeAndWait(const QString &folder)
{
    WindowDriver driver(folder);
    if (!driver.open() || !driver.connectSamples() || !driver.openConversationOf(customer))
        return 1;
    if (!WindowDriver::type(u"Text of the reply"_s, u"Not yet finis"_s))
        return 2;
    QTest::qWait(600); // a draft is saved half a second after it was typed, at the latest
    tell("typed");
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

    /// What cannot be sent stays, and it is said why.
    void aReplyThatFailsStays()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        QVERIFY(driver.connectSamples());
        QVERIFY(driver.openConversationOf(customer));
        const ChannelId channel = driver.desk().channels().list().first().channel.id;
        QVERIFY(WindowDriver::wait(driver.desk().channels().setState(channel, ChannelState::Off)));
        QVERIFY(WindowDriver::type(u"Text of the reply"_s, u"I am here"_s));
        driver.press(ActionId::Send);
        QTest::qWait(200);
        QCOMPARE(WindowDriver::textOf(u"Text of the reply"_s), u"I am here"_s);
        QTRY_VERIFY(!WindowDriver::find(u"Send"_s)->isEnabled());
    }

    void attachmentsComeAndGo()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        QVERIFY(driver.connectSamples());
        QVERIFY(driver.openConversationOf(customer));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"invoice.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("all of it") > 0);
        file.close();
        auto *data = new QMimeData; // the clipboard's from now on
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
        QApplication::clipboard()->setMimeData(data);
        WindowDriver::find(u"Text of the reply"_s)->setFocus();
        WindowDriver::key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(WindowDriver::find(u"Remove invoice.txt"_s));
        QTRY_VERIFY(WindowDriver::find(u"Send"_s)->isEnabled()); // it may go without a text
        QVERIFY(WindowDriver::click(u"Remove invoice.txt"_s));
        QTRY_VERIFY(!WindowDriver::find(u"Remove invoice.txt"_s));
    }
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
