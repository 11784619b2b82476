// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/threads.h"

#include <ranges>
#include <utility>

namespace throughline {

Result<Thread *> Threads::byReferences(const InboundMessage &message)
{
    // Its own id comes last: an answer to it that was delivered first has named it already.
    QStringList ids = message.references;
    for (const DeliveryReport &report : message.reports)
        ids.append(report.externalId);
    ids.append(message.externalId);
    for (const QString &id : std::views::reverse(std::as_const(ids))) {
        if (Thread *thread = m_byExternalId.value(id))
            return thread;
    }
    for (const ChannelId channel : m_channels) {
        const auto known = m_reader.conversationByReferences(channel, ids);
        if (!known)
            return failure(known.error());
        if (*known)
            return load(**known);
    }
    return nullptr;
}

Result<Thread *> Threads::onlyOpen(const People::Person &person, Instant at, Milliseconds window)
{
    const auto before = openBefore(person);
    if (!before)
        return failure(before.error());
    if (before->size() > 1)
        return nullptr;
    for (const ConversationId id : *before) {
        if (const auto thread = load(id); !thread)
            return thread;
    }
    Thread *found = nullptr;
    for (auto &[id, thread] : m_threads) {
        if (thread.contact != person.contact || isFinished(thread.arrivals.status(m_now)))
            continue;
        if (found && found->shown != thread.shown)
            return nullptr;
        found = &thread;
    }
    return found && found->arrivals.isNear(at, window) ? found : nullptr;
}

Thread &Threads::start(const People::Person &person)
{
    const auto id = ConversationId::make();
    return m_threads.emplace(id, Thread{id, id, person.contact, person.origin, person.name, Status::New, {}, {}})
        .first->second;
}

void Threads::remember(Thread &thread, const QString &externalId, const QStringList &references)
{
    for (const QString &id : references) {
        if (!m_byExternalId.contains(id))
            m_byExternalId.insert(id, &thread);
    }
    m_byExternalId.insert(externalId, &thread);
}

Result<Thread *> Threads::load(ConversationId id)
{
    if (const auto loaded = m_threads.find(id); loaded != m_threads.end())
        return &loaded->second;
    const auto present = m_reader.conversation(id);
    if (!present)
        return failure(present.error());
    Thread thread{id, present->id, present->contact, present->contactOrigin, present->contactName, present->status,
        Arrivals(*present), {}};
    return &m_threads.emplace(id, std::move(thread)).first->second;
}

/// The contact's open conversations as they were before this batch.
Result<QList<ConversationId>> Threads::openBefore(const People::Person &person)
{
    if (person.made)
        return QList<ConversationId>{};
    if (const auto asked = m_openBefore.constFind(person.contact); asked != m_openBefore.cend())
        return *asked;
    return m_reader.activeConversations(person.contact, Instant{}).transform([&](const auto &open) {
        return *m_openBefore.insert(person.contact, open);
    });
}

} // namespace throughline
