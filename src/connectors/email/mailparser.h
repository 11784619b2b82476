// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"

namespace throughline::email {

/// What is known about a message beside its bytes.
struct MailContext
{
    Direction direction = Direction::Inbound; ///< Outbound: it lay in the Sent folder
    Instant receivedAt{}; ///< used where the message has no date that makes sense; epoch: unknown
    bool read = false;
    bool answered = false;
};

/// A message (RFC 5322) from its bytes, which are kept as its source. Never fails: of whatever the bytes are, what can
/// be read is read. Takes time in proportion to their number.
InboundMessage parsedMail(const QByteArray &raw, const MailContext &context = {});

/// The message's own id, or one made from its bytes where it has none: the same each time it is read.
QString externalIdOf(const QByteArray &raw);

} // namespace throughline::email
