// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/card.h"

#include <QTimer>

#include <chrono>

class QPushButton;

namespace throughline {

class Paragraph;

/// One line at the upper edge of its parent, clear of the newest message: what was done, with the key that undoes it,
/// or what went wrong. It takes no focus and goes away by itself; a new one replaces it.
class Toast : public Card
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// What the button offers: a reply that waits to be sent is taken back, everything else is undone.
    enum class Offer { Nothing, Undo, TakeBack };
    /// `undoKey`: as it stands on the keyboard.
    void done(const QString &text, Offer offer, const QString &undoKey, std::chrono::milliseconds shownFor);
    void failed(const QString &sentence);

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void appear(std::chrono::milliseconds shownFor);
    void place();

    Paragraph *m_text;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_hide;
    Offer m_offer = Offer::Nothing;
    bool m_bad = false;
};

} // namespace throughline
