// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace throughline {

// The beginning of a statement that asks for what was merged: `branch` has the key that is bound first and all that are
// merged into it, however deep.

inline constexpr QLatin1StringView contactBranch("WITH RECURSIVE branch (key) AS (SELECT ? UNION ALL"
                                                 " SELECT c.key FROM contact AS c JOIN branch"
                                                 " ON c.merged_into = branch.key)");
inline constexpr QLatin1StringView conversationBranch("WITH RECURSIVE branch (key) AS (SELECT ? UNION ALL"
                                                      " SELECT c.key FROM conversation AS c JOIN branch"
                                                      " ON c.merged_into = branch.key)");

} // namespace throughline
