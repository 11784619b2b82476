// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicate.h"

#include <QFuture>

namespace throughline {

class Store;

/// Customers: who they are, what is known of them, and which of them are the same person. Each call answers the event
/// that Conversations::undo() takes; what is so already appends nothing and answers a null id. Threads: answers come
/// from the store's.
class Contacts
{
public:
    Contacts(Store &store, AgentId agent)
        : m_store(store)
        , m_agent(agent)
    { }

    using Answer = QFuture<Result<EventId>>;

    /// Everything of `from` is shown with `contact`. Of what is merged already its root is meant.
    Answer merge(ContactId contact, ContactId from);
    /// Takes `from` out again, with all that came to it before or since. Conflict where it is merged into none.
    Answer unmerge(ContactId from);

    Answer rename(ContactId contact, const QString &name); ///< InvalidInput when empty
    /// An empty value takes the field away. InvalidInput: a name that is none.
    Answer setField(
        ContactId contact, const QString &field, const QString &value, FieldSource source = FieldSource::Agent);
    /// InvalidInput: no handle of that kind; Conflict (detail: whose it is) when somebody has it.
    Answer addIdentity(ContactId contact, const QString &kind, const QString &handle);
    Answer removeIdentity(ContactId contact, IdentityId identity);

    /// They are not the same: never suggested again.
    Answer keepApart(ContactId contact, ContactId other);

    /// Others who may be the same person, the likeliest first. Nothing is merged by it.
    QFuture<Result<QList<LikelyDuplicate>>> likelyDuplicates(ContactId contact) const;

    QFuture<Result<QList<ContactLine>>> list(std::optional<qint64> before, int limit) const; ///< newest first
    QFuture<Result<QList<ContactLine>>> named(const QString &words, int limit) const;

private:
    Store &m_store;
    AgentId m_agent;
};

} // namespace throughline
