// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

namespace throughline {

class Database;

/// Adds what an event touches, and what that is shown with. The event is in the projections already.
Result<void> addTouched(const Database &database, const EventBody &body, ChangeSet &changes);

} // namespace throughline
