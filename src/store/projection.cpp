// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/projection.h"

#include "store/database.h"
#include "store/ownstate.h"

using namespace Qt::StringLiterals;

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

/// The message that was there before: it may be in another conversation now than the event knows.
std::optional<MessageId> messageSpokenOf(const EventBody &body)
{
    return std::visit(
        [](const auto &fact) -> std::optional<MessageId> {
            if constexpr (requires { fact.message; } && !requires { fact.content; })
                return fact.message;
            else
                return std::nullopt;
        },
        body);
}

/// Where it happens now.
Result<ConversationId> conversationNow(const Database &database, const EventBody &body)
{
    const auto message = messageSpokenOf(body);
    if (!message)
        return conversationOf(body);
    auto select = database.statement(u"SELECT id FROM conversation WHERE key ="
                                     " (SELECT coalesce(home, conversation) FROM message WHERE id = ?)"_s);
    return select.first(*message).transform([&](bool there) {
        return there ? select.id<ConversationId>(0) : conversationOf(body); // not saved yet, so not moved either
    });
}

/// Changes rows of conversations beside its own, in SQL.
bool reshapes(const EventBody &body)
{
    return std::visit(
        []<class Fact>(const Fact &) {
            return std::is_same_v<Fact, ContactsMerged> || std::is_same_v<Fact, ContactsUnmerged>
                || std::is_same_v<Fact, ConversationsMerged> || std::is_same_v<Fact, ConversationsUnmerged>
                || std::is_same_v<Fact, ConversationSplit>;
        },
        body);
}

} // namespace

Result<ConversationRow *> conversationFor(
    const Database &database, ConversationRows &conversations, const EventBody &body)
{
    if (reshapes(body)) {
        if (const auto saved = conversations.save(); !saved)
            return failure(saved.error());
    }
    if (!needsConversation(body))
        return nullptr;
    const auto id = conversationNow(database, body);
    return id ? conversations.find(*id) : failure(id.error());
}

Result<void> applyEvent(const Database &database, IndexBatch &index, qint64 key, const Event &event,
    ConversationRow *conversation, ConversationRows &conversations)
{
    ConversationRow none;
    const ConversationRow before = conversation ? *conversation : none;
    const Projecting to{database, index, key, event, conversation ? *conversation : none, conversations};
    const auto done = std::visit([&](const auto &fact) { return project(to, fact); }, event.body);
    if (!done || !(before.merged || reshapes(event.body)))
        return done;
    // A row that stands for several is named by each of them, so it is not kept for the next.
    return conversations.save().and_then(
        [&] { return before.merged ? changeOwnState(database, before, event) : Result<void>(); });
}

} // namespace throughline
