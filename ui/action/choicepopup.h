// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/action/popup.h"

#include <functional>

class QLineEdit;
class QListWidget;

namespace throughline {

struct Choice
{
    QString text;
    QString hint; ///< at the right: a key, a time
    bool checked = false;
    std::function<void()> chosen;
};

/// A list to choose from by typing, laid over its window: the command palette, the agents, the tags … Arrow keys move,
/// Enter chooses, Esc or a click elsewhere leaves. The rest of the window goes on working.
class ChoicePopup : public Popup
{
    Q_OBJECT
public:
    explicit ChoicePopup(QWidget *window);

    void open(const QString &title, const QList<Choice> &choices);
    /// As above; what is typed and not in the list can be chosen too, as the choice that `made` makes of it.
    void open(const QString &title, const QList<Choice> &choices, std::function<Choice(const QString &typed)> made);

protected:
    QSize wantedSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void filter();
    void addRow(const Choice &choice);
    void choose();
    bool handleKey(int key);

    QLineEdit *m_typed;
    QListWidget *m_list;
    QList<Choice> m_choices;
    QList<Choice> m_shown;
    std::function<Choice(const QString &)> m_made;
};

} // namespace throughline
