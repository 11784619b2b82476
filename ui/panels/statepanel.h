// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace throughline {

class Paragraph;

/// What stands in the place of a list or a panel that has nothing to show: what is the matter, and the one thing to do
/// next.
class StatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    /// Texts in the reader's language. An empty `button` shows none.
    void show(const QString &title, const QString &text, const QString &button = {});
    void setSecondButton(const QString &button); ///< for a choice of two; empty: none

Q_SIGNALS:
    void chosen(); ///< the button
    void secondChosen();

private:
    Paragraph *m_title;
    Paragraph *m_text;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace throughline
