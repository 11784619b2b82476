// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace throughline::bench {

struct MakeOptions
{
    QString folder;
    qint64 conversations = 0;
    QString corpus; ///< dialogues (bench/dialogues.h); empty: own text only
};

struct MakeProgress
{
    qint64 conversations = 0;
    qint64 messages = 0; ///< of this run
    double seconds = 0; ///< of this run
};

/// Makes a workspace of so many conversations, five messages each on average, through the store's own way of writing,
/// in transactions as large as an import's. What was cut off goes on where it was; what is there already stays
/// (Conflict where it is of another size). Waits.
Result<void> makeWorkspace(const MakeOptions &options, const std::function<void(const MakeProgress &)> &progress);

} // namespace throughline::bench
