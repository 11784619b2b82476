// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/card.h"

#include <QPointer>

namespace throughline {

/// A card in the upper middle of its window that takes the focus, and gives it back when it is left. Whoever goes on
/// somewhere else in the window leaves it as well.
class Popup : public Card
{
    Q_OBJECT
public:
    explicit Popup(QWidget *window);

    void leave(); ///< the focus goes back to where it was

protected:
    void appear(QWidget *focused); ///< with the focus there
    void place(); ///< again, after its contents changed their size
    virtual QSize wantedSize() const { return sizeHint(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusMoved(const QWidget *now);

    QPointer<QWidget> m_before;
};

} // namespace throughline
