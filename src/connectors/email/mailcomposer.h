// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"

namespace throughline::email {

/// A message (RFC 5322) as it travels: lines end in CRLF, everything is ASCII but addresses that are not (RFC 6532).
/// The text is sent as typed and, made from its Markdown, as HTML. Nothing in the message can add a field to the
/// header. Recipients in bcc are not named.
QByteArray composedMail(const OutboundMessage &message, const Address &from, const QString &signature);

} // namespace throughline::email
