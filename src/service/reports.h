// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "core/event.h"

namespace throughline {

class Reader;

/// What a report changes about one of our messages: nothing when the message is not one that this workspace sent in the
/// channel, when that is known already, or when more is known (what bounced for one recipient stays failed though
/// another got it; what was read was delivered).
Result<std::optional<DeliveryChanged>> changeBy(const Reader &reader, ChannelId channel, const DeliveryReport &report);

/// A reply that came back, or that waits for a decision, needs somebody: its conversation is open again.
bool reopens(Delivery delivery, Status status);

/// The change of a reply's delivery, with what follows from it.
Result<QList<Event>> eventsOf(const Reader &reader, const DeliveryChanged &change);

} // namespace throughline
