// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace throughline {

/// Hides widgets of a row that is too narrow for all of them, the first of `optional` first, and shows them again where
/// there is room. What they do must be possible without them: by a key, in the palette. `spare`: pixels that must be
/// left beyond what the row's layout needs at least.
void makeRoom(const QWidget &row, const QList<QWidget *> &optional, int spare = 0);

} // namespace throughline
