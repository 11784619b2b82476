// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/reading.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/paragraph.h"
#include "ui/timeline/sourceview.h"
#include "ui/timeline/timelineview.h"
#include "ui/windowdriver.h"
#include "ui/workspace/conversationpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mailWithLabel = "From: Ada <ada@example.org>\r\n"
                                 "To: support@example.org\r\n"
                                 "Subject: The label\r\n"
                                 "Date: Mon, 16 Nov 2026 10:00:00 +0000\r\n"
                                 "Message-ID: <label-1@example.org>\r\n"
                                 "MIME-Version: 1.0\r\n"
                                 "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                 "--b\r\nContent-Type: text/plain\r\n\r\nPlease see the zephyrlabel.\r\n"
                                 "--b\r\nContent-Type: text/x-label; name=label.txt\r\n"
                                 "Content-Disposition: attachment; filename=label.txt\r\n\r\nTL-20418\r\n--b--\r\n"_ba;

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whoever chooses a file in the dialog that is open.
bool choose(const QString &path)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *dialog = qobject_cast<QFileDialog *>(each);
        if (!dialog || !dialog->isVisible())
            continue;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
        return true;
    }
    return false;
}

QAction *actionIn(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    for (QAction *each : actions) {
        if (each->text() == text)
            return each;
        if (QAction *inside = each->menu() ? actionIn(*each->menu(), text) : nullptr)
            return inside;
    }
    return nullptr;
}

} // namespace

/// Files come in and go out: imports, attachments, and the source of a message.
class WindowFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_files = std::make_unique<QTemporaryDir>();
        QVERIFY(m_driver->open());
        QVERIFY(writeTo(m_files->filePath(u"label.eml"_s), mailWithLabel));
        QVERIFY(writeTo(m_files->filePath(u"picture.png"_s), "\x89PNG\r\n\x1a\n no mail at all"));
    }

    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        m_driver.reset();
        m_files.reset();
    }

    /// Old mail is brought in, what cannot be read is named with its reason, and a second time adds nothing.
    void mailIsImported()
    {
        import({u"label.eml"_s, u"picture.png"_s});
        QTRY_VERIFY(importSays(u"1 messages came in."_s));
        QVERIFY(importSays(u"0 were there already."_s));
        auto *files = WindowDriver::find<QListWidget>(u"Files to import"_s);
        QCOMPARE(files->count(), 1);
        QVERIFY2(files->item(0)->text().contains(u"picture.png"_s), qPrintable(files->item(0)->text()));
        QVERIFY(WindowDriver::click(u"Add files…"_s));
        QVERIFY(choose(m_files->filePath(u"label.eml"_s)));
        QVERIFY(WindowDriver::click(u"Import"_s));
        QTRY_VERIFY(importSays(u"1 were there already."_s));
        QTest::keyClick(WindowDriver::find(u"Files to import"_s)->window(), Qt::Key_Escape);
        QTRY_VERIFY(!WindowDriver::find(u"Files to import"_s));
    }

    /// What an agent needs when a mail looks wrong: the message as it came, to search, copy and keep.
    void theSourceIsShown()
    {
        openImported();
        m_driver->window().actions().action(ActionId::ShowSource)->trigger();
        QTRY_VERIFY(WindowDriver::find<QPlainTextEdit>(u"Source of the message"_s));
        auto *text = WindowDriver::find<QPlainTextEdit>(u"Source of the message"_s);
        QVERIFY(text->toPlainText().contains(u"Message-ID: <label-1@example.org>"_s));
        QVERIFY(WindowDriver::type(u"Find in the source"_s, u"TL-20"_s));
        QCOMPARE(text->textCursor().selectedText(), u"TL-20"_s);
        QVERIFY(WindowDriver::click(u"Save as…"_s));
        const QString kept = m_files->filePath(u"kept.eml"_s);
        QVERIFY(choose(kept));
        QTRY_COMPARE(read(kept), mailWithLabel);
        text->window()->close();
        QTRY_VERIFY(!WindowDriver::find(u"Source of the message"_s));
    }

    /// A note has no source: the agent is told so instead of looking at an empty window.
    void whereThereIsNoSourceOneIsTold()
    {
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        m_driver->window().actions().action(ActionId::ShowSource)->trigger();
        QTRY_COMPARE(WindowDriver::said(), u"This message has no source of its own."_s);
    }

    /// An attachment is opened as a copy that cannot be changed by mistake, and saved where the agent says.
    void anAttachmentIsOpenedAndSaved()
    {
        openImported();
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
        TimelineView &timeline = m_driver->window().findChild<ConversationPane *>()->timeline();
        QMenu menu;
        timeline.fillMenu(menu, 0);
        QVERIFY(actionIn(menu, u"Open"_s));
        actionIn(menu, u"Open"_s)->trigger();
        QTRY_VERIFY(!m_opened.isEmpty());
        QCOMPARE(QFileInfo(m_opened).fileName(), u"label.txt"_s);
        QCOMPARE(read(m_opened).trimmed(), "TL-20418"_ba);
        QVERIFY(!QFileInfo(m_opened).permissions().testFlag(QFileDevice::WriteOwner));
        actionIn(menu, u"Save as…"_s)->trigger();
        const QString kept = m_files->filePath(u"kept.txt"_s);
        QVERIFY(choose(kept));
        QTRY_COMPARE(read(kept).trimmed(), "TL-20418"_ba);
    }

    /// Ten years of mail take their time: nobody has to keep a window open for that, nor to guess whether it still
    /// works.
    void anImportGoesOnWhileItsWindowIsClosed()
    {
        import({u"label.eml"_s});
        QVERIFY(WindowDriver::find(u"Status: Import: 0 %"_s));
        WindowDriver::find(u"Files to import"_s)->window()->close();
        QVERIFY(!WindowDriver::find(u"Files to import"_s));
        QTRY_VERIFY2(WindowDriver::said().contains(u"1 messages came in."_s), qPrintable(WindowDriver::said()));
        QVERIFY(!WindowDriver::find(u"Status: Import: 0 %"_s));
        m_driver->window().actions().action(ActionId::Import)->trigger(); // what came of it can be read again
        QTRY_VERIFY(importSays(u"1 messages came in."_s));
    }

public Q_SLOTS:
    void take(const QUrl &file) { m_opened = file.toLocalFile(); }

private:
    void import(const QStringList &names)
    {
        m_driver->window().actions().action(ActionId::Import)->trigger();
        QTRY_VERIFY(WindowDriver::find(u"Files to import"_s));
        for (const QString &name : names) {
            QVERIFY(WindowDriver::click(u"Add files…"_s));
            QVERIFY(choose(m_files->filePath(name)));
        }
        QVERIFY(WindowDriver::click(u"Import"_s));
    }

    static bool importSays(const QString &words)
    {
        const QWidget *files = WindowDriver::find(u"Files to import"_s);
        const auto paragraphs = files ? files->window()->findChildren<Paragraph *>() : QList<Paragraph *>();
        for (const auto *each : paragraphs) {
            if (each->text().contains(words))
                return true;
        }
        return false;
    }

    void openImported()
    {
        import({u"label.eml"_s});
        QTRY_VERIFY(importSays(u"1 messages came in."_s));
        WindowDriver::find(u"Files to import"_s)->window()->close();
        const auto hits = WindowDriver::wait(m_driver->desk().reading().search(u"zephyrlabel"_s, 5));
        QVERIFY(hits && hits->size() == 1);
        m_driver->window().openConversation(hits->first().conversation.id);
        const auto *pane = m_driver->window().findChild<ConversationPane *>();
        QTRY_VERIFY(pane->model().rowCount() > 0 && pane->timeline().isVisible());
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<QTemporaryDir> m_files;
    QString m_opened;
};

QTEST_MAIN(WindowFilesTest)
#include "windowfilestest.moc"
