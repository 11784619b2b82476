// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/makeroom.h"

#include <QLayout>
#include <QWidget>

namespace throughline {

void makeRoom(const QWidget &row, const QList<QWidget *> &optional, int spare)
{
    const auto widthOf = [&row](const QWidget *each) { return each->sizeHint().width() + row.layout()->spacing(); };
    int needed = row.layout()->minimumSize().width() + spare; // and with all of them:
    for (const QWidget *each : optional)
        needed += each->isHidden() ? widthOf(each) : 0;
    for (QWidget *each : optional) {
        const bool fits = needed <= row.width();
        needed -= fits ? 0 : widthOf(each);
        each->setVisible(fits);
    }
}

} // namespace throughline
