// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/session.h"
#include "core/id.h"

namespace throughline {

/// Waits until a queued reply is sent, has failed or is held, prints what became of it and finishes the session. Fails
/// as well when its channel cannot run; the reply then stays in the outbox.
void waitUntilSent(Session &session, const Desk &desk, MessageId message, qint64 conversationNumber);

} // namespace throughline
