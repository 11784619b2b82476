// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/searchhelp.h"
#include "ui/style/card.h"

class QListWidget;

namespace throughline {

/// What can be completed, below the field in which it is typed. The field keeps the focus and hands on its keys.
class SuggestionList : public Card
{
    Q_OBJECT
public:
    explicit SuggestionList(QWidget *field);

    void offer(const QList<SearchSuggestion> &suggestions); ///< none: goes away
    void step(int by); ///< from the first one upwards: none is chosen
    int current() const; ///< -1: none

Q_SIGNALS:
    void clicked(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void say(int row);

    QWidget *m_field;
    QListWidget *m_list;
};

} // namespace throughline
