// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/searchhelp.h"

#include <QLineEdit>

namespace throughline {

class SuggestionList;

/// Where one searches. While an operator or its value is typed, it can be completed: the arrow keys choose, Enter takes
/// what is chosen, Tab takes that or the first, Escape sends the list away. Ctrl+Space asks for it. Whoever chooses
/// nothing types on as if it were not there.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Desk &desk, QWidget *parent = nullptr);

    bool isCompleting() const;
    void takeAway(qsizetype position, qsizetype length); ///< a part of the text

Q_SIGNALS:
    void completingChanged(bool completing);
    void entered(); ///< Enter or Down: on to what was found
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void suggest(bool asked = false);
    void offer(const QList<SearchSuggestion> &suggestions);
    void dismiss();
    void accept(int row);
    bool handleCompletion(int key);

    SearchHelp *m_help;
    SuggestionList *m_list;
    SearchSuggestions m_offered; ///< what fits at the cursor
    QList<SearchSuggestion> m_shown;
    qsizetype m_dismissed = -1; ///< where no list is wanted
};

} // namespace throughline
