// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/action/actionid.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QKeySequence;
class QKeySequenceEdit;
class QPushButton;

namespace throughline {

class ActionRegistry;
class Paragraph;
class TextLabel;

/// Every action with its shortcut, which can be changed here. One that another action has is not taken, and it is said
/// whose it is.
class ShortcutsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutsPage(ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        TextLabel *name = nullptr;
        QKeySequenceEdit *keys = nullptr;
        QPushButton *reset = nullptr;
    };

    void retranslateUi();
    void addRow(ActionId id, QGridLayout *grid);
    void showKeys();
    void change(ActionId id);

    ActionRegistry &m_actions;
    Paragraph *m_conflict;
    std::map<ActionId, Row> m_rows;
};

} // namespace throughline
