// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace throughline {

/// Has a screen reader say what happened at `about`, which keeps the focus where it is. Nothing for an empty text.
void announce(QWidget *about, const QString &text);

} // namespace throughline
