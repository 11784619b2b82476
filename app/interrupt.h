// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace throughline {

/// Calls `act` in the event loop at the first Ctrl+C or SIGTERM; a second one ends the process at once. POSIX.
void onInterrupt(QObject *context, std::function<void()> act);

} // namespace throughline
