// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/conversationmenu.h"

#include "ui/action/actionregistry.h"

#include <QMenu>

namespace throughline {

QMenu *conversationMenu(const ActionRegistry &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const QList<QList<ActionId>> groups{
        {ActionId::Reply, ActionId::Note},
        {ActionId::Claim, ActionId::Assign, ActionId::Tag, ActionId::Priority},
        {ActionId::Pending, ActionId::Snooze, ActionId::Resolve, ActionId::Reopen},
        {ActionId::MarkUnread, ActionId::JumpToDate, ActionId::ShowSource},
    };
    for (const QList<ActionId> &group : groups) {
        menu->addSeparator(); // none at the upper end
        for (const ActionId id : group)
            menu->addAction(actions.action(id));
    }
    return menu;
}

} // namespace throughline
