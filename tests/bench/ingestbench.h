// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace throughline::bench {

class Writer;

/// An import of so many mails (parsed, journaled and indexed) in an empty workspace, beside SQLite alone that fills the
/// same tables: {mails, throughline_per_second, bare_per_second, ratio}.
Result<QJsonObject> measureIngest(const Writer &writer, int mails);

} // namespace throughline::bench
