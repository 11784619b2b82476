// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/touched.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// So many rows are not on any screen: whoever shows something reads it again.
constexpr qsizetype mostTouched = 2000;

/// Every line of a list names its customer.
Result<void> addConversationsOf(const Database &database, ContactId contact, ChangeSet &changes)
{
    auto select = database.statement(u"SELECT c.id FROM conversation AS c JOIN contact AS p ON p.key = c.contact"
                                     " WHERE p.id = ? LIMIT ?"_s);
    const auto ids =
        select.list([](const Statement &row) { return row.id<ConversationId>(0); }, contact, mostTouched + 1);
    return ids.transform([&](const QList<ConversationId> &found) {
        changes.conversations.unite(QSet<ConversationId>(found.begin(), found.end()));
    });
}

void addNamed(const EventBody &body, ChangeSet &changes)
{
    std::visit(
        [&](const auto &fact) {
            if constexpr (requires { fact.conversation; })
                changes.conversations.insert(fact.conversation);
            else if constexpr (requires { fact.channel; })
                changes.channels.insert(fact.channel);
            if constexpr (requires { fact.message; })
                changes.messages.insert(fact.message);
            if constexpr (requires { fact.contact; })
                changes.contacts.insert(fact.contact);
        },
        body);
}

} // namespace

Result<void> addTouched(const Database &database, const EventBody &body, ChangeSet &changes)
{
    if (changes.everything)
        return {};
    addNamed(body, changes);
    if (const auto *renamed = std::get_if<ContactRenamed>(&body)) {
        if (const auto done = addConversationsOf(database, renamed->contact, changes); !done)
            return done;
    }
    if (changes.conversations.size() + changes.messages.size() + changes.contacts.size() > mostTouched) {
        changes = {.position = changes.position,
            .conversations = {},
            .messages = {},
            .contacts = {},
            .channels = {},
            .everything = true};
    }
    return {};
}

} // namespace throughline
