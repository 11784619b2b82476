// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/popup.h"

#include <QApplication>
#include <QEvent>

namespace throughline {

Popup::Popup(QWidget *window)
    : Card(window)
{
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { focusMoved(now); });
    hide();
}

void Popup::appear(QWidget *focused)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    focused->setFocus(Qt::PopupFocusReason);
}

void Popup::leave()
{
    if (!isVisible())
        return;
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason); // first: what is hidden with the focus gives it to anybody
    hide();
}

void Popup::place()
{
    const QRect window = parentWidget()->rect();
    const QSize size = wantedSize().boundedTo(window.size());
    setGeometry(
        (window.width() - size.width()) / 2, qMax(0, window.height() / 8 - shadow()), size.width(), size.height());
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void Popup::focusMoved(const QWidget *now)
{
    // Null: another program has it. Another window: a calendar that belongs to this, or the settings.
    if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
        hide();
}

} // namespace throughline
