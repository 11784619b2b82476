// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/announce.h"

#include <QAccessible>
#include <QWidget>

namespace throughline {

void announce(QWidget *about, const QString &text)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(about, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace throughline
