// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/projection.h"

namespace throughline {

namespace {

bool needsConversation(const EventBody &body)
{
    return std::visit(Overloaded{
                          [](const ConversationStarted &) { return false; },
                          [](const auto &fact) { return requires { fact.conversation; }; },
                      },
        body);
}

} // namespace

Result<ConversationRow *> conversationFor(ConversationRows &conversations, const EventBody &body)
{
    return needsConversation(body) ? conversations.find(conversationOf(body)) : nullptr;
}

Result<void> applyEvent(const Database &database, IndexBatch &index, qint64 key, const Event &event,
    ConversationRow *conversation, ConversationRows &conversations)
{
    ConversationRow none;
    const Projecting to{database, index, key, event, conversation ? *conversation : none, conversations};
    return std::visit([&](const auto &fact) { return project(to, fact); }, event.body);
}

} // namespace throughline
