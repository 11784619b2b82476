// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/action/actionid.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <map>

class QSettings;

namespace throughline {

/// The one place where actions are named and get their shortcuts. The actions are made here and triggered from
/// anywhere; who carries them out connects to their triggered().
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    /// Reads shortcuts that were changed from `settings` and keeps changes there. `settings` outlives the registry.
    explicit ActionRegistry(QSettings &settings, QObject *parent = nullptr);

    QAction *action(ActionId id) const { return m_actions.at(id); }
    QList<ActionId> ids() const; ///< in the order in which they are listed

    QList<QKeySequence> defaults(ActionId id) const;
    bool isChanged(ActionId id) const;
    void setShortcut(ActionId id, const QKeySequence &shortcut); ///< an empty one takes the shortcut away
    void reset(ActionId id);
    /// The other action that has this shortcut.
    std::optional<ActionId> usedBy(const QKeySequence &shortcut, ActionId except) const;

    /// The key as it stands on a button or in the palette; empty when there is none.
    QString key(ActionId id) const;

    void retranslate();

Q_SIGNALS:
    void shortcutsChanged();

private:
    void apply(ActionId id);

    QSettings &m_settings;
    std::map<ActionId, QAction *> m_actions;
};

} // namespace throughline
