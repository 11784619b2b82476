// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/actionregistry.h"

#include <QCoreApplication>
#include <QSettings>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

struct Spec
{
    ActionId id;
    const char *name;
    const char *keys; ///< portable text, the first one is shown; separated by a blank
};

// Single letters work only where no text is being written: every text field takes them for itself.
constexpr std::array specs{
    Spec{ActionId::Next, QT_TRANSLATE_NOOP("Action", "Next conversation"), "J"},
    Spec{ActionId::Previous, QT_TRANSLATE_NOOP("Action", "Previous conversation"), "K"},
    Spec{ActionId::Open, QT_TRANSLATE_NOOP("Action", "Open conversation"), "Return Enter"},
    Spec{ActionId::Reply, QT_TRANSLATE_NOOP("Action", "Reply"), "R"},
    Spec{ActionId::Note, QT_TRANSLATE_NOOP("Action", "Write a note"), "N"},
    Spec{ActionId::Claim, QT_TRANSLATE_NOOP("Action", "Claim"), "C"},
    Spec{ActionId::Assign, QT_TRANSLATE_NOOP("Action", "Assign…"), "A"},
    Spec{ActionId::Tag, QT_TRANSLATE_NOOP("Action", "Tags…"), "T"},
    Spec{ActionId::Priority, QT_TRANSLATE_NOOP("Action", "Set priority…"), "P"},
    Spec{ActionId::Pending, QT_TRANSLATE_NOOP("Action", "Set pending"), "W"},
    Spec{ActionId::Snooze, QT_TRANSLATE_NOOP("Action", "Snooze…"), "S"},
    Spec{ActionId::Resolve, QT_TRANSLATE_NOOP("Action", "Resolve"), "E"},
    Spec{ActionId::Reopen, QT_TRANSLATE_NOOP("Action", "Reopen"), "O"},
    Spec{ActionId::MarkUnread, QT_TRANSLATE_NOOP("Action", "Mark as unread"), "U"},
    Spec{ActionId::MergeCustomer, QT_TRANSLATE_NOOP("Action", "Merge customers…"), "M"},
    Spec{ActionId::MergeConversation, QT_TRANSLATE_NOOP("Action", "Merge conversation into…"), ""},
    Spec{ActionId::SplitConversation, QT_TRANSLATE_NOOP("Action", "Split the conversation from here"), ""},
    Spec{ActionId::Undo, QT_TRANSLATE_NOOP("Action", "Undo"), "Z Ctrl+Z"},
    Spec{ActionId::ShowSource, QT_TRANSLATE_NOOP("Action", "Show source of the message"), "Ctrl+U"},
    Spec{ActionId::JumpToDate, QT_TRANSLATE_NOOP("Action", "Jump to a date…"), "D"},
    Spec{ActionId::Search, QT_TRANSLATE_NOOP("Action", "Search everything"), "/ Ctrl+F"},
    Spec{ActionId::Palette, QT_TRANSLATE_NOOP("Action", "Command palette"), "Ctrl+K"},
    Spec{ActionId::Send, QT_TRANSLATE_NOOP("Action", "Send"), "Ctrl+Return Ctrl+Enter"},
    Spec{ActionId::Bold, QT_TRANSLATE_NOOP("Action", "Bold"), "Ctrl+B"},
    Spec{ActionId::Italic, QT_TRANSLATE_NOOP("Action", "Italic"), "Ctrl+I"},
    Spec{ActionId::List, QT_TRANSLATE_NOOP("Action", "List"), "Ctrl+Shift+L"},
    Spec{ActionId::Attach, QT_TRANSLATE_NOOP("Action", "Attach a file…"), "Ctrl+Shift+A"},
    Spec{ActionId::ToggleViews, QT_TRANSLATE_NOOP("Action", "Show or hide the views"), "F8"},
    Spec{ActionId::ToggleSide, QT_TRANSLATE_NOOP("Action", "Show or hide the customer"), "F9"},
    Spec{ActionId::ConnectChannel, QT_TRANSLATE_NOOP("Action", "Connect a mailbox…"), ""},
    Spec{ActionId::Import, QT_TRANSLATE_NOOP("Action", "Import messages…"), ""},
    Spec{ActionId::Settings, QT_TRANSLATE_NOOP("Action", "Settings"), "Ctrl+,"},
    Spec{ActionId::Shortcuts, QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts"), "? F1"},
    Spec{ActionId::Quit, QT_TRANSLATE_NOOP("Action", "Quit"), "Ctrl+Q"},
};

const Spec &specOf(ActionId id)
{
    return *std::ranges::find(specs, id, &Spec::id);
}

QString settingName(ActionId id)
{
    return "shortcuts/"_L1 + nameOf(id);
}

} // namespace

ActionRegistry::ActionRegistry(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const Spec &spec : specs) {
        auto *action = new QAction(this);
        action->setObjectName(nameOf(spec.id));
        action->setMenuRole(QAction::NoRole);
        m_actions.emplace(spec.id, action);
        apply(spec.id);
    }
    retranslate();
}

QList<ActionId> ActionRegistry::ids() const
{
    QList<ActionId> ids;
    for (const Spec &spec : specs)
        ids.append(spec.id);
    return ids;
}

QList<QKeySequence> ActionRegistry::defaults(ActionId id) const
{
    QList<QKeySequence> keys;
    const auto names = QString::fromLatin1(specOf(id).keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : names)
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

bool ActionRegistry::isChanged(ActionId id) const
{
    return m_settings.contains(settingName(id));
}

void ActionRegistry::setShortcut(ActionId id, const QKeySequence &shortcut)
{
    if (defaults(id).value(0) == shortcut) {
        reset(id);
        return;
    }
    m_settings.setValue(settingName(id), shortcut.toString(QKeySequence::PortableText));
    apply(id);
    Q_EMIT shortcutsChanged();
}

void ActionRegistry::reset(ActionId id)
{
    m_settings.remove(settingName(id));
    apply(id);
    Q_EMIT shortcutsChanged();
}

std::optional<ActionId> ActionRegistry::usedBy(const QKeySequence &shortcut, ActionId except) const
{
    if (shortcut.isEmpty())
        return std::nullopt;
    for (const auto &[id, action] : m_actions) {
        if (id != except && action->shortcuts().contains(shortcut))
            return id;
    }
    return std::nullopt;
}

QString ActionRegistry::key(ActionId id) const
{
    return action(id)->shortcut().toString(QKeySequence::NativeText);
}

void ActionRegistry::retranslate()
{
    for (const Spec &spec : specs)
        m_actions.at(spec.id)->setText(QCoreApplication::translate("Action", spec.name));
}

void ActionRegistry::apply(ActionId id)
{
    QList<QKeySequence> keys = defaults(id);
    if (isChanged(id)) {
        const QKeySequence changed(m_settings.value(settingName(id)).toString(), QKeySequence::PortableText);
        keys = changed.isEmpty() ? QList<QKeySequence>{} : QList{changed};
    }
    action(id)->setShortcuts(keys);
}

} // namespace throughline
