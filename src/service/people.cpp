// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/people.h"

#include "core/handle.h"
#include "service/handles.h"

namespace throughline {

Result<People::Person> People::find(const Address &address, Instant at, QList<Event> &events)
{
    const QString handle = normalisedHandle(m_reader, m_kind, address.handle);
    if (!handle.isEmpty()) {
        if (const auto known = m_known.constFind(handle); known != m_known.cend())
            return *known;
        const auto identity = m_reader.identity(m_kind, handle);
        if (!identity)
            return failure(identity.error());
        if (*identity)
            return *m_known.insert(
                handle, {.contact = (*identity)->contact, .origin = (*identity)->origin, .made = false, .name = {}});
    }

    const QString name = singleLine(address.name);
    const auto contact = ContactId::make();
    const Person person{.contact = contact, .origin = contact, .made = true, .name = name.isEmpty() ? handle : name};
    events.append(makeEvent(ContactAdded{.contact = person.contact, .name = person.name}, {}, at));
    if (handle.isEmpty())
        return person;
    events.append(makeEvent(
        IdentityAdded{
            .identity = IdentityId::make(), .contact = person.contact, .kind = m_kind, .handle = handle, .name = name},
        {}, at));
    return *m_known.insert(handle, person);
}

QString People::betterName(const QString &present, const Address &address) const
{
    if (present != normalisedHandle(m_reader, m_kind, address.handle))
        return {};
    const QString name = singleLine(address.name);
    return name == present ? QString() : name;
}

} // namespace throughline
