// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/troublewindow.h"
#include "core/sentence.h"
#include "ui/panels/paragraph.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto paragraphs = window.findChildren<Paragraph *>();
    for (const auto *each : paragraphs)
        texts.append(each->text());
    return texts;
}

QPushButton *button(const QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (auto *each : buttons) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class TroubleWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever cannot get at the desk must learn why, where it is, and that nothing is lost by closing.
    void saysWhyAndWhere()
    {
        const Error error{ErrorCode::WorkspaceBusy, {}, true};
        TroubleWindow window(error, u"/some/desk"_s);
        window.show();
        QVERIFY(textsOf(window).contains(sentence(error)));
        QVERIFY(textsOf(window).contains(u"/some/desk"_s));
        QVERIFY(!button(window, u"Export what is whole…"_s)->isVisible()); // nothing is broken
        QSignalSpy closed(&window, &TroubleWindow::closed);
        QTest::mouseClick(button(window, u"Quit"_s), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
    }

    /// From a damaged workspace one takes out what can be read; where there is nothing to read, that is said.
    void exportsWhatIsWhole()
    {
        const QTemporaryDir folder;
        TroubleWindow window({ErrorCode::WorkspaceDamaged, {}, false}, folder.filePath(u"nothing"_s));
        window.show();
        QVERIFY(button(window, u"Export what is whole…"_s)->isVisible());
        QTest::mouseClick(button(window, u"Export what is whole…"_s), Qt::LeftButton);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const qsizetype texts = textsOf(window).size();
        const QStringList before = textsOf(window);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.path());
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(button(window, u"Export what is whole…"_s)->isEnabled() && textsOf(window) != before);
        QCOMPARE(textsOf(window).size(), texts);
        QVERIFY(!textsOf(window).contains(u"Exporting…"_s));
    }
};

QTEST_MAIN(TroubleWindowTest)
#include "troublewindowtest.moc"
