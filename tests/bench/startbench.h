// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace throughline::bench {

struct StartOptions
{
    QString program; ///< throughline
    QString workspace;
    int rounds = 7;
    int idleSeconds = 10;
};

/// Starts the real program until its inbox is painted, again and again: {start, memory, memory_later, idle}. Empty
/// where it did not start.
QJsonObject measureStart(const StartOptions &options);

} // namespace throughline::bench
