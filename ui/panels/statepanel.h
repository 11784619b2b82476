// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <chrono>

class QPushButton;

namespace throughline {

class Paragraph;

/// A list or a panel says that it is loading from then on: what is there sooner does not flicker.
inline constexpr std::chrono::milliseconds shownAsLoadingAfter(150);

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
