// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace throughline::bench {

/// How long a program takes until its window is on the screen (an X display), after a first start that does not count:
/// {start, memory}, the memory with that of its children. Empty where no window came.
QJsonObject measureWindow(const QString &program, const QStringList &arguments, const QString &windowClass, int rounds);

} // namespace throughline::bench
