// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"

namespace throughline {

/// What the customer who got `reply` writes back: thanks, in the language of the reply, with a line of it quoted. The
/// same reply is always answered in the same words, under the same id. `at` is left open.
InboundMessage answerOf(const OutboundMessage &reply, const Address &ours);

} // namespace throughline
