// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/contacts.h"

#include "core/handle.h"
#include "service/duplicates.h"
#include "service/handles.h"
#include "service/parting.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr qsizetype fieldLimit = 60; // characters of a field's name
constexpr qsizetype valueLimit = 2000;

Result<EventId> append(Transaction &transaction, const EventBody &body, AgentId agent)
{
    const Event event = makeEvent(body, agent);
    return transaction.append(event).transform([&] { return event.id; });
}

} // namespace

Contacts::Answer Contacts::merge(ContactId contact, ContactId from)
{
    return m_store.write([contact, from, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto into = transaction.contact(contact);
        const auto other = transaction.contact(from);
        if (!into || !other)
            return failure(into ? other.error() : into.error());
        if (into->id == other->id)
            return EventId{};
        return append(transaction, ContactsMerged{.contact = into->id, .from = other->id}, agent);
    });
}

Contacts::Answer Contacts::unmerge(ContactId from)
{
    return m_store.write([from, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto bodies = partContacts(transaction, from);
        if (!bodies)
            return failure(bodies.error());
        QList<Event> events;
        for (const EventBody &each : *bodies)
            events.append(makeEvent(each, agent));
        return transaction.append(events).transform([&] { return events.first().id; });
    });
}

Contacts::Answer Contacts::rename(ContactId contact, const QString &name)
{
    return m_store.write([contact, name, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const QString clean = singleLine(name);
        const auto present = transaction.contact(contact);
        if (!present || clean.isEmpty())
            return present ? failure(ErrorCode::InvalidInput, u"name"_s) : failure(present.error());
        if (present->name == clean)
            return EventId{};
        return append(transaction, ContactRenamed{.contact = present->id, .name = clean}, agent);
    });
}

Contacts::Answer Contacts::setField(ContactId contact, const QString &field, const QString &value, FieldSource source)
{
    return m_store.write([=, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const QString name = singleLine(field);
        if (name.isEmpty() || name.size() > fieldLimit || value.size() > valueLimit)
            return failure(ErrorCode::InvalidInput, field);
        const auto present = transaction.contact(contact);
        if (!present)
            return failure(present.error());
        const auto shown = std::ranges::find(present->fields, name, &ContactField::name);
        if ((shown == present->fields.cend() ? QString() : shown->value) == value.trimmed())
            return EventId{};
        const auto before = transaction.contactField(present->id, name);
        if (!before)
            return failure(before.error());
        return append(transaction,
            ContactFieldSet{
                .contact = present->id, .field = name, .value = value.trimmed(), .before = *before, .source = source},
            agent);
    });
}

Contacts::Answer Contacts::addIdentity(ContactId contact, const QString &kind, const QString &handle)
{
    return m_store.write([=, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const QString normalised = normalisedHandle(transaction, kind, handle);
        if (kind.isEmpty() || normalised.isEmpty())
            return failure(ErrorCode::InvalidInput, u"handle"_s);
        const auto present = transaction.contact(contact);
        const auto known = transaction.identity(kind, normalised);
        if (!present || !known)
            return failure(present ? known.error() : present.error());
        if (*known && (*known)->contact == present->id)
            return EventId{};
        if (*known)
            return failure(ErrorCode::Conflict, normalised);
        return append(transaction,
            IdentityAdded{
                .identity = IdentityId::make(), .contact = present->id, .kind = kind, .handle = normalised, .name = {}},
            agent);
    });
}

Contacts::Answer Contacts::removeIdentity(ContactId contact, IdentityId identity)
{
    return m_store.write([=, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto present = transaction.contact(contact);
        if (!present)
            return failure(present.error());
        const auto found = std::ranges::find(present->identities, identity, &IdentitySummary::id);
        if (found == present->identities.cend())
            return failure(ErrorCode::NotFound, identity.toString());
        return append(transaction,
            IdentityRemoved{.identity = identity,
                .contact = found->origin.isNull() ? present->id : found->origin,
                .kind = found->kind,
                .handle = found->handle,
                .name = found->name},
            agent);
    });
}

Contacts::Answer Contacts::keepApart(ContactId contact, ContactId other)
{
    return m_store.write([contact, other, agent = m_agent](Transaction &transaction) -> Result<EventId> {
        const auto apart = transaction.areKeptApart(contact, other);
        if (!apart)
            return failure(apart.error());
        if (*apart)
            return EventId{};
        return append(transaction, ContactsKeptApart{.contact = contact, .from = other}, agent);
    });
}

QFuture<Result<QList<LikelyDuplicate>>> Contacts::likelyDuplicates(ContactId contact) const
{
    return m_store.read([contact](Reader &reader) { return duplicatesOf(reader, contact); });
}

QFuture<Result<QList<ContactLine>>> Contacts::list(std::optional<qint64> before, int limit) const
{
    return m_store.read([before, limit](Reader &reader) { return reader.contacts(before, limit); });
}

QFuture<Result<QList<ContactLine>>> Contacts::named(const QString &words, int limit) const
{
    return m_store.read([words, limit](Reader &reader) { return reader.contactsNamed(words, limit); });
}

} // namespace throughline
