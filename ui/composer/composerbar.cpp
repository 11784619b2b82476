// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerbar.h"

#include "ui/action/actionregistry.h"
#include "ui/settings/preferences.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/makeroom.h"
#include "ui/style/metrics.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace throughline {

namespace {

constexpr std::array offeredSeconds{0, 5, 10, 20, 30, 60};

} // namespace

ComposerBar::ComposerBar(ActionRegistry &actions, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_reply(new QPushButton)
    , m_note(new QPushButton)
    , m_undo(new QPushButton)
    , m_send(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(space::xs));
    for (QPushButton *mode : {m_reply, m_note}) {
        mode->setCheckable(true);
        setLook(mode, ButtonLook::Chosen);
        layout->addWidget(mode);
        connect(mode, &QPushButton::clicked, this, [this, mode] { Q_EMIT noteWanted(mode == m_note); });
    }
    layout->addSpacing(scaled(space::s));
    addTool(ActionId::Bold, QStringLiteral("format-text-bold"), layout);
    addTool(ActionId::Italic, QStringLiteral("format-text-italic"), layout);
    addTool(ActionId::List, QStringLiteral("format-list-unordered"), layout);
    addTool(ActionId::Attach, QStringLiteral("mail-attachment"), layout);
    layout->addStretch();
    layout->addWidget(m_undo);
    layout->addSpacing(scaled(space::xs));
    layout->addWidget(m_send);
    setLook(m_undo, ButtonLook::Quiet);
    setLook(m_send, ButtonLook::Primary);
    m_undo->setMenu(new QMenu(m_undo));
    connect(m_undo->menu(), &QMenu::aboutToShow, this, &ComposerBar::fillUndoMenu);
    connect(m_send, &QPushButton::clicked, m_actions.action(ActionId::Send), &QAction::trigger);
    connect(&m_preferences, &Preferences::changed, this, &ComposerBar::retranslateUi);
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ComposerBar::retranslateUi);
    setNote(false);
}

void ComposerBar::setNote(bool note)
{
    if (m_note->isChecked() == note && m_reply->isChecked() != note)
        return; // as with nearly every conversation that is opened
    m_reply->setChecked(!note);
    m_note->setChecked(note);
    m_undo->setVisible(!note);
    retranslateUi();
}

void ComposerBar::setReady(bool ready)
{
    m_send->setEnabled(ready);
}

void ComposerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ComposerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ComposerBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void ComposerBar::retranslateUi()
{
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    //: Switch of the composer: what is written goes to the customer
    name(m_reply, tr("Reply"));
    //: Switch of the composer: what is written stays in the team
    name(m_note, tr("Note"));
    name(m_send, m_note->isChecked() ? tr("Add note") : tr("Send"));
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    setHint(m_send, m_actions.key(ActionId::Send).replace(enter, QStringLiteral("⏎")));
    const int seconds = int(m_preferences.undoTime().count());
    //: How long a reply can be taken back after Send; s is the symbol of the second
    name(m_undo, seconds > 0 ? tr("Undo %n s", nullptr, seconds) : tr("No undo"));
    m_undo->setToolTip(tr("How long a reply can be taken back"));
    for (const auto &[id, tool] : std::as_const(m_tools)) {
        const QString text = m_actions.action(id)->text();
        const QString key = m_actions.key(id);
        tool->setAccessibleName(text);
        //: A tool tip: %1 is what the button does, %2 its key
        tool->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
    }
    fit();
}

/// In a narrow window the words stay; what has a key goes first.
void ComposerBar::fit()
{
    if (!isVisible())
        return; // not before the inbox is there: the signs of its keys want fonts of their own
    QList<QWidget *> optional;
    for (const auto &[id, tool] : std::as_const(m_tools)) {
        if (id != ActionId::Attach)
            optional.prepend(tool);
    }
    if (!m_note->isChecked())
        optional.append(m_undo);
    makeRoom(*this, optional);
}

void ComposerBar::addTool(ActionId id, const QString &iconName, QHBoxLayout *layout)
{
    auto *tool = new QToolButton;
    tool->setAutoRaise(true);
    tool->setIcon(icon(iconName));
    connect(tool, &QToolButton::clicked, m_actions.action(id), &QAction::trigger);
    layout->addWidget(tool);
    m_tools.append({id, tool});
}

void ComposerBar::fillUndoMenu()
{
    QMenu *menu = m_undo->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const int seconds : offeredSeconds) {
        QAction *action = menu->addAction(seconds > 0 ? tr("%n seconds", nullptr, seconds) : tr("Send at once"));
        action->setCheckable(true);
        action->setChecked(m_preferences.undoTime() == std::chrono::seconds(seconds));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, seconds] { m_preferences.setUndoTime(std::chrono::seconds(seconds)); });
    }
}

} // namespace throughline
