// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/application.h"
#include "core/result.h"

#include <QJsonObject>

namespace throughline::bench {

struct RunOptions
{
    QString workspace;
    bool quick = false; ///< each thing a few times only: to see that it works
};

/// Measures everything on a workspace of makeWorkspace(), and leaves it as it was, but for what reading marks as read.
Result<QJsonObject> run(Application &app, const RunOptions &options);

} // namespace throughline::bench
