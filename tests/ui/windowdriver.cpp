// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowdriver.h"

#include "model/conversationlistmodel.h"
#include "service/reading.h"
#include "ui/action/actionregistry.h"
#include "ui/composer/growingtextedit.h"
#include "ui/panels/conversationlist.h"
#include "ui/panels/paragraph.h"
#include "ui/workspace/conversationpane.h"
#include "ui/workspace/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

namespace throughline::test {

using namespace Qt::StringLiterals;

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 5000);
}

WindowDriver::WindowDriver(const QString &folder, const QString &catalogues)
    : m_folder(folder.isEmpty() ? m_temporary.filePath(u"desk"_s) : folder)
    , m_settings(m_temporary.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_appearance(*qApp)
    , m_language(catalogues)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setQuitOnLastWindowClosed(false);
    m_language.use(u"en"_s);
    QObject::connect(&m_preferences, &Preferences::changed, &m_language, [this] {
        m_language.use(m_preferences.language());
        m_appearance.setScheme(m_preferences.theme());
    });
}

WindowDriver::~WindowDriver()
{
    close();
}

bool WindowDriver::open()
{
    auto desk = Desk::open({.folder = m_folder, .create = true, .runChannels = true, .agentName = u"Nina K."_s});
    if (!desk)
        return false;
    m_desk = *std::move(desk);
    m_window = std::make_unique<MainWindow>(*m_desk, m_preferences, m_language);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void WindowDriver::close()
{
    m_window.reset();
    m_desk.reset();
}

bool WindowDriver::allIsRead()
{
    const bool answered = wait(m_desk->reading().tags()).has_value(); // answers come in the order of the questions
    QCoreApplication::processEvents();
    return answered;
}

bool WindowDriver::connectSamples()
{
    const QJsonObject settings{{u"samples"_s, true}, {u"delay"_s, 0}};
    const auto added =
        wait(m_desk->channels().add({.kind = u"loopback"_s, .name = u"Samples"_s, .settings = settings}));
    return added && waitFor([] { return list() && list()->model()->rowCount() > 5; });
}

ConversationId WindowDriver::choose(const QString &customer)
{
    QListView *rows = list();
    for (int row = 0; rows && row < rows->model()->rowCount(); ++row) {
        const QModelIndex index = rows->model()->index(row, 0);
        const auto summary = index.data(ConversationListModel::SummaryRole).value<ConversationSummary>();
        if (summary.contactName != customer)
            continue;
        rows->scrollTo(index);
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(index).center());
        return summary.id;
    }
    return {};
}

bool WindowDriver::openConversationOf(const QString &customer)
{
    const ConversationId chosen = choose(customer);
    return !chosen.isNull() && waitFor([this, chosen] {
        const auto *pane = m_window->findChild<ConversationPane *>();
        return pane->conversation() == chosen && find(u"Text of the reply"_s) && conversation().id == chosen;
    });
}

ConversationSummary WindowDriver::conversation()
{
    const auto *pane = m_window->findChild<ConversationPane *>();
    return wait(m_desk->reading().conversation(pane->conversation())).value_or(ConversationSummary{});
}

bool WindowDriver::click(const QString &name)
{
    QWidget *widget = find(name);
    if (!widget || !widget->isEnabled())
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool WindowDriver::type(const QString &name, const QString &text)
{
    QWidget *widget = find(name);
    if (!widget)
        return false;
    widget->window()->activateWindow();
    if (!waitFor([widget] { return QApplication::activeWindow() == widget->window(); }))
        return false;
    widget->setFocus();
    typeHere(text);
    return widget->hasFocus();
}

void WindowDriver::press(ActionId action)
{
    waitFor([this, action] { return m_window->actions().action(action)->isEnabled(); });
    const QKeySequence keys = m_window->actions().action(action)->shortcut();
    const QKeyCombination combination = keys[0];
    key(combination.key(), combination.keyboardModifiers());
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
}

void WindowDriver::typeHere(const QString &text)
{
    // Also what no key of this keyboard has: it comes as an input method would bring it.
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        if (c.unicode() < 0x80) {
            QTest::keyClick(focus, c == u'\n' ? '\r' : char(c.unicode()));
        } else {
            QInputMethodEvent event;
            event.setCommitString(c);
            QApplication::sendEvent(focus, &event);
        }
    }
}

QString WindowDriver::said()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *each : widgets) {
        const auto *toast = qobject_cast<Toast *>(each);
        if (toast && toast->isVisible())
            return toast->findChild<Paragraph *>()->text();
    }
    return {};
}

QListView *WindowDriver::list()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *each : widgets) {
        if (!qobject_cast<ConversationList *>(each))
            continue;
        auto *hits = find<QListView>(u"What was found"_s);
        return hits ? hits : each->findChild<QListView *>();
    }
    return nullptr;
}

QString WindowDriver::textOf(const QString &name)
{
    if (const auto *edit = find<QTextEdit>(name))
        return edit->toPlainText();
    const auto *line = find<QLineEdit>(name);
    return line ? line->text() : QString();
}

QWidget *WindowDriver::findWidget(const QString &name, const QMetaObject &kind)
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *each : widgets) {
        if (each->accessibleName() == name && each->isVisible() && kind.cast(each))
            return each;
    }
    return nullptr;
}

} // namespace throughline::test
