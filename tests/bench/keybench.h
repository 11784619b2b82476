// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/application.h"
#include "bench/benchdesk.h"

#include <QJsonObject>

namespace throughline::bench {

/// From key press to painted: next, open, and filter, in the real window. `rounds`: of each. `longOne`: the number of
/// the conversation with the most messages.
QJsonObject measureKeys(Application &app, BenchDesk &desk, int rounds, qint64 longOne);

} // namespace throughline::bench
