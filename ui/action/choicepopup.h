// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

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
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    explicit ChoicePopup(QWidget *window);

    void open(const QString &title, const QList<Choice> &choices);
    /// As above; what is typed and not in the list can be chosen too, as the choice that `made` makes of it.
    void open(const QString &title, const QList<Choice> &choices, std::function<Choice(const QString &typed)> made);
    void leave(); ///< the focus goes back to where it was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void filter();
    void addRow(const Choice &choice);
    void choose();
    bool handleKey(int key);
    void place();

    QLineEdit *m_typed;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
    QList<Choice> m_choices;
    QList<Choice> m_shown;
    std::function<Choice(const QString &)> m_made;
};

} // namespace throughline
