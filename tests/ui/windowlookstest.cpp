// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/actionregistry.h"
#include "ui/windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTranslator>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

/// A language whose every sentence is known: the English one between brackets.
class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
};

bool isPartOfAnother(const QWidget *widget)
{
    // A combo box's list, a spin box's line: the screen reader speaks of the whole.
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
            || parent->inherits("QKeySequenceEdit") || parent->inherits("QLineEdit"))
            return true;
    }
    return widget->inherits("QScrollBar") || widget->inherits("QSplitterHandle")
        || widget->inherits("QAbstractScrollAreaScrollBarContainer")
        || widget->objectName() == "qt_scrollarea_viewport"_L1;
}

QStringList nameless()
{
    QStringList found;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const bool control = widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
        const bool shown = widget->isVisible() && widget->isEnabled();
        if (control && shown && !isPartOfAnother(widget) && widget->accessibleName().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

} // namespace

class WindowLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
    }

    void cleanup() { m_driver.reset(); }

    /// Who cannot see the window is told what each control is.
    void everyControlHasAName()
    {
        QCOMPARE(nameless().join(u' '), QString()); // the empty desk
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        QCOMPARE(nameless().join(u' '), QString());
        for (const ActionId id : {ActionId::Palette, ActionId::Settings, ActionId::Shortcuts, ActionId::ConnectChannel,
                 ActionId::Import, ActionId::Snooze}) {
            m_driver->window().actions().action(id)->trigger();
            QTest::qWait(0);
            QVERIFY2(nameless().isEmpty(), qPrintable(nameOf(id) + u": "_s + nameless().join(u", "_s)));
        }
    }

    /// On a small screen the timeline keeps its measure; what is folded away comes back by key.
    void narrowWindowsFold()
    {
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        m_driver->window().resize(1440, 900);
        QTRY_VERIFY(WindowDriver::find(u"Views"_s));
        QVERIFY(WindowDriver::find(u"Customer"_s));
        m_driver->window().resize(900, 600);
        QTRY_VERIFY(!WindowDriver::find(u"Customer"_s));
        QVERIFY(!WindowDriver::find(u"Views"_s));
        QVERIFY(WindowDriver::find(u"Text of the reply"_s));
        m_driver->press(ActionId::ToggleViews);
        QTRY_VERIFY(WindowDriver::find(u"Views"_s));
        m_driver->window().resize(1440, 900);
        QTRY_VERIFY(WindowDriver::find(u"Customer"_s));
        m_driver->press(ActionId::ToggleSide);
        QTRY_VERIFY(!WindowDriver::find(u"Customer"_s));
    }

    /// In the smallest window one still sees what the matter is, and whole words on what one presses.
    void smallWindowsKeepWhatMatters()
    {
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        m_driver->window().resize(640, 480);
        QTRY_VERIFY(!WindowDriver::find(u"Snooze"_s));
        const auto *subject = WindowDriver::find(m_driver->conversation().subject);
        QVERIFY(subject && subject->width() > 100);
        for (const QString &name : {u"Reply"_s, u"Note"_s, u"Send"_s, u"Resolve"_s}) {
            const auto *button = WindowDriver::find<QAbstractButton>(name);
            QVERIFY2(button, qPrintable(name));
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name)); // the row is laid out anew
        }
        m_driver->window().resize(1440, 900);
        QTRY_VERIFY(WindowDriver::find(u"Snooze"_s));
        QVERIFY(WindowDriver::find(u"Bold"_s));
    }

    /// Who leaves a popup goes on with single letters where they were, and not in the middle of a text.
    void popupsGiveTheKeysBack()
    {
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Snooze);
        QTRY_VERIFY(WindowDriver::find(u"Choices"_s));
        WindowDriver::key(Qt::Key_Up); // the last one: a date
        WindowDriver::key(Qt::Key_Return);
        QTRY_VERIFY(WindowDriver::find(u"Date and time"_s));
        QVERIFY(WindowDriver::find(u"Date and time"_s)->hasFocus());
        WindowDriver::key(Qt::Key_Escape);
        QTRY_VERIFY(!WindowDriver::find(u"Date and time"_s));
        QVERIFY(WindowDriver::list()->hasFocus());

        m_driver->press(ActionId::Palette);
        QTRY_VERIFY(WindowDriver::find(u"Choices"_s));
        QTest::mouseClick(WindowDriver::list()->viewport(), Qt::LeftButton, {}, {60, 20}); // goes on elsewhere
        QTRY_VERIFY(!WindowDriver::find(u"Choices"_s));
        QVERIFY(WindowDriver::list()->hasFocus());
    }

    /// After the language changed, nothing of the one before is left, and what was being written is still there.
    void theLanguageChangesWhileRunning()
    {
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
        QVERIFY(WindowDriver::type(u"Text of the reply"_s, u"half a sent"_s));
        m_driver->window().actions().action(ActionId::Settings)->trigger();
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY(WindowDriver::find(u"⟦Text of the reply⟧"_s));
        QCOMPARE(WindowDriver::textOf(u"⟦Text of the reply⟧"_s), u"half a sent"_s);
        QStringList left;
        const auto widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString text = button ? button->text() : QString();
            const bool ours = widget->isVisible() && !text.isEmpty() && !isPartOfAnother(widget);
            if (ours && !text.contains(u'⟦') && text != m_driver->desk().agent().name)
                left.append(text);
        }
        QCOMPARE(left, QStringList());
        QCoreApplication::removeTranslator(&brackets);
        QTRY_VERIFY(WindowDriver::find(u"Text of the reply"_s));
    }

    /// Size, panels and view are as they were left.
    void theWindowRemembersItself()
    {
        m_driver->window().resize(1440, 700);
        m_driver->press(ActionId::ToggleSide);
        m_driver->window().resize(780, 640); // fits on this screen
        m_driver->window().close();
        m_driver->close();
        QVERIFY(m_driver->open());
        QCOMPARE(m_driver->window().size(), QSize(780, 640));
        m_driver->window().resize(1440, 700);
        QTRY_VERIFY(WindowDriver::find(u"Views"_s));
        QVERIFY(!WindowDriver::find(u"Customer"_s));
    }

    void rightToLeftMirrors()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(
            WindowDriver::find(u"Views"_s)->mapTo(&m_driver->window(), QPoint()).x() > m_driver->window().width() / 2);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowLooksTest)
#include "windowlookstest.moc"
