// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

namespace throughline {

class Store;

/// Whose desk this is: the agent that the workspace was opened for first, kept as a setting of the desk. On that first
/// time they are added, as `name` or when that is empty as the system's user. Waits for the disk.
Result<AgentSummary> deskAgent(Store &store, const QString &name);

} // namespace throughline
