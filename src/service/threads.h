// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "service/arrivals.h"
#include "service/people.h"

#include <map>

namespace throughline {

/// One conversation that a batch touches.
struct Thread
{
    ConversationId id; ///< as its thread names it: it may be merged into another one
    ConversationId shown; ///< the one that it is shown with
    ContactId contact; ///< of the one that is shown
    ContactId origin; ///< whose it was before any merge
    QString contactName;
    Status before = Status::New;
    Arrivals arrivals;
    EventId settledBy; ///< by which it was resolved without anybody, and which its mailbox does not confirm
};

/// The conversations that a batch touches, found where they are. Pointers to them stay valid. Lives no longer than the
/// transaction.
class Threads
{
public:
    /// `channels`: where an external id names the same message; the batch's own channel is the first.
    Threads(const Reader &reader, const QList<ChannelId> &channels, Instant now)
        : m_reader(reader)
        , m_channels(channels)
        , m_now(now)
    { }

    /// The thread that the message belongs to, of its own channel before that of another; null when nothing of it is
    /// known.
    Result<Thread *> byReferences(const InboundMessage &message);

    /// The contact's only open conversation; null when there is none, or several, or when it was not active within
    /// `window` of `at`.
    Result<Thread *> onlyOpen(const People::Person &person, Instant at, Milliseconds window);

    Result<Thread *> load(ConversationId id);
    Thread &start(const People::Person &person);

    /// A message in the thread, so that others of this batch find it.
    void remember(Thread &thread, const QString &externalId, const QStringList &references);

    const std::map<ConversationId, Thread> &all() const { return m_threads; }

private:
    Result<QList<ConversationId>> openBefore(const People::Person &person);

    const Reader &m_reader;
    const QList<ChannelId> m_channels;
    const Instant m_now;
    std::map<ConversationId, Thread> m_threads;
    QHash<QString, Thread *> m_byExternalId;
    QHash<ContactId, QList<ConversationId>> m_openBefore;
};

} // namespace throughline
