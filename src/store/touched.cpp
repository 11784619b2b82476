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
    auto select = database.statement(u"SELECT id FROM conversation WHERE contact = (SELECT coalesce(root, key)"
                                     " FROM contact WHERE id = ?) LIMIT ?"_s);
    const auto ids =
        select.list([](const Statement &row) { return row.id<ConversationId>(0); }, contact, mostTouched + 1);
    return ids.transform([&](const QList<ConversationId> &found) {
        changes.conversations.unite(QSet<ConversationId>(found.begin(), found.end()));
    });
}

/// Whoever shows the conversation at the root shows what happens in those that are merged into it.
Result<void> addRoot(const Database &database, ConversationId conversation, ChangeSet &changes)
{
    auto select = database.statement(u"SELECT id FROM conversation WHERE key ="
                                     " (SELECT root FROM conversation WHERE id = ?)"_s);
    return select.first(conversation).transform([&](bool there) {
        if (there)
            changes.conversations.insert(select.id<ConversationId>(0));
    });
}

Result<void> addRoot(const Database &database, ContactId contact, ChangeSet &changes)
{
    auto select = database.statement(u"SELECT id FROM contact WHERE key = (SELECT root FROM contact WHERE id = ?)"_s);
    return select.first(contact).transform([&](bool there) {
        if (there)
            changes.contacts.insert(select.id<ContactId>(0));
    });
}

/// With all that is shown with it now.
Result<void> addContact(const Database &database, ContactId contact, ChangeSet &changes)
{
    return addRoot(database, contact, changes).and_then([&] { return addConversationsOf(database, contact, changes); });
}

Result<void> addShownWith(const Database &database, const EventBody &body, ChangeSet &changes)
{
    const auto both = [&](ContactId contact, ContactId from) {
        changes.contacts.insert(from);
        return addContact(database, contact, changes).and_then([&] { return addContact(database, from, changes); });
    };
    return std::visit(Overloaded{
                          [&](const ContactRenamed &fact) { return addContact(database, fact.contact, changes); },
                          [&](const ContactsMerged &fact) { return both(fact.contact, fact.from); },
                          [&](const ContactsUnmerged &fact) { return both(fact.contact, fact.from); },
                          [&](const auto &fact) {
                              // Most events of a batch are about what is in the set already, with its root.
                              Result<void> done;
                              if constexpr (requires { fact.conversation; }) {
                                  if (!changes.conversations.contains(fact.conversation))
                                      done = addRoot(database, fact.conversation, changes);
                              }
                              if constexpr (requires { fact.contact; }) {
                                  if (done && !changes.contacts.contains(fact.contact))
                                      done = addRoot(database, fact.contact, changes);
                              }
                              return done;
                          },
                      },
        body);
}

void addNamed(const EventBody &body, ChangeSet &changes)
{
    std::visit(
        [&](const auto &fact) {
            if constexpr (requires { fact.conversation; })
                changes.conversations.insert(fact.conversation);
            else if constexpr (requires { fact.channel; })
                changes.channels.insert(fact.channel);
            if constexpr (requires { fact.messages; })
                changes.messages.unite(QSet<MessageId>(fact.messages.begin(), fact.messages.end()));
            if constexpr (requires { fact.into; })
                changes.conversations.insert(fact.into);
            if constexpr (std::is_same_v<decltype(fact), const ConversationsMerged &>
                || std::is_same_v<decltype(fact), const ConversationsUnmerged &>)
                changes.conversations.insert(fact.from);
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
    if (const auto done = addShownWith(database, body, changes); !done)
        return done;
    addNamed(body, changes);
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
