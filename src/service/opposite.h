// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

namespace throughline {

class Reader;

/// What takes an event of a conversation or a contact back. Conflict when something later of its kind stands on it, as
/// it does when it was taken back already; Unsupported for what cannot be taken back.
Result<EventBody> opposite(const Reader &reader, const Event &event);

/// The same where it is more than one event: the first is the opposite, and the others follow from it.
Result<QList<EventBody>> takingBack(const Reader &reader, const Event &event);

} // namespace throughline
