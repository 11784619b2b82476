// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/session.h"
#include "core/summary.h"

#include <functional>

namespace throughline {

// What the words of a command mean. Each goes on with what was found, or finishes the session with a sentence.

/// By its number or its id.
void findConversation(
    Session &session, const Desk &desk, const QString &word, std::function<void(ConversationSummary)> next);

/// By an id (of what is merged, its root), or by a name or handle that only one has.
void findContact(Session &session, const Desk &desk, const QString &word, std::function<void(ContactSummary)> next);

/// The value of --limit; nothing, and the session finished, when it is no number.
std::optional<int> limitOf(Session &session, int usual);

/// By its id or its name. Removed ones are not found.
void findChannel(Session &session, const Desk &desk, const QString &word, std::function<void(ChannelSummary)> next);

/// Waits until the service has listed every channel of the workspace, which it does soon after it was opened.
void whenListed(Session &session, const Desk &desk, std::function<void()> next);

/// By its id or its name.
void findAgent(Session &session, const Desk &desk, const QString &word, std::function<void(AgentId)> next);

} // namespace throughline
