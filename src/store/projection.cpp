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

Result<std::optional<ConversationRow>> conversationFor(const Database &database, const EventBody &body)
{
    if (!needsConversation(body))
        return std::nullopt;
    return loadConversation(database, conversationOf(body)).transform([](ConversationRow &&row) {
        return std::optional(std::move(row));
    });
}

Result<void> applyEvent(const Database &database, IndexBatch &index, qint64 key, const Event &event,
    const std::optional<ConversationRow> &conversation)
{
    ConversationRow row = conversation.value_or(ConversationRow{});
    const Projecting to{database, index, key, event, row};
    const auto done = std::visit([&](const auto &fact) { return project(to, fact); }, event.body);
    if (!done || !conversation)
        return done;
    return saveConversation(database, *conversation, row);
}

} // namespace throughline
