// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <utility>

namespace throughline {

/// Places in a text: start and length in UTF-16 units, ascending, not overlapping.
using TextMarks = QList<std::pair<qsizetype, qsizetype>>;

} // namespace throughline
