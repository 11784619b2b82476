// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/palette.h"

#include "ui/action/actionregistry.h"
#include "ui/action/choicepopup.h"

#include <QCoreApplication>

namespace throughline {

void openPalette(ChoicePopup &popup, const ActionRegistry &actions)
{
    QList<Choice> choices;
    const auto ids = actions.ids();
    for (const ActionId id : ids) {
        QAction *action = actions.action(id);
        if (id != ActionId::Palette && action->isEnabled())
            choices.append({action->text(), actions.key(id), false, [action] { action->trigger(); }});
    }
    popup.open(QCoreApplication::translate("Palette", "What do you want to do?"), choices);
}

} // namespace throughline
