// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"

namespace throughline {

/// The sample conversations (conversations.json, invented), oldest message first, as if they had happened during the
/// days before `at`.
QList<InboundMessage> sampleMessages(const Address &ours, Instant at);

} // namespace throughline
