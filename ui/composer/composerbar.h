// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace throughline {

class ActionRegistry;
class Preferences;
enum class ActionId;

/// Below the text: reply or note, what shapes the text, how long sending can be undone, and the button that sends.
class ComposerBar : public QWidget
{
    Q_OBJECT
public:
    ComposerBar(ActionRegistry &actions, Preferences &preferences, QWidget *parent = nullptr);

    void setNote(bool note);
    void setReady(bool ready); ///< there is something to send, and someone to send it to

Q_SIGNALS:
    void noteWanted(bool note);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void addTool(ActionId id, const QString &iconName, QHBoxLayout *layout);
    void fillUndoMenu();
    void fit();

    ActionRegistry &m_actions;
    Preferences &m_preferences;
    QPushButton *m_reply;
    QPushButton *m_note;
    QPushButton *m_undo;
    QPushButton *m_send;
    QList<std::pair<ActionId, QToolButton *>> m_tools;
};

} // namespace throughline
