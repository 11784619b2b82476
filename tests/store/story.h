// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QHash>
#include <QRandomGenerator>

namespace throughline {

/// A small team, its channel and one customer, and the events that tell of them.
struct Cast
{
    AgentId nina = AgentId::make();
    AgentId ivo = AgentId::make();
    ChannelId mail = ChannelId::make();
    ContactId anna = ContactId::make();

    QList<Event> events() const;
};

/// The bytes of every attachment in a Story.
inline const QByteArray storyContent("receipt");

/// A point in time of the tests, in seconds from some beginning.
Instant second(qint64 seconds);

Event startedAt(const Cast &cast, ConversationId conversation, Instant at, const QString &subject = {});
Event receivedAt(const Cast &cast, ConversationId conversation, Instant at, const QString &text = {});
Event repliedAt(const Cast &cast, ConversationId conversation, Instant at, const QString &text = {});

/// Makes up what could happen on a desk, every kind of event, each one possible after those before it.
class Story
{
public:
    enum class Kinds { All, OfVersion3 }; ///< of the schema, which knew of no merges and no fields

    explicit Story(quint32 seed, Kinds kinds = Kinds::All)
        : m_random(seed)
        , m_all(kinds == Kinds::All)
    { }

    /// The next events. The first call begins with the cast.
    QList<Event> next(int count);

private:
    struct Sent
    {
        ConversationId conversation;
        MessageId message;
    };

    template <class T> T any(const QList<T> &list) { return list[m_random.bounded(list.size())]; }
    QString text();
    Instant time();
    Event withActor(EventBody body);
    Event startContact();
    Event startConversation();
    Event receive();
    Event reply();
    Event aboutReply();
    Event note();
    Event aboutNote();
    Event aboutConversation();
    Event aboutPlace();
    Event aboutContact();
    Event mergeContacts();
    Event unmergeContacts();
    Event mergeConversations();
    Event unmergeConversations();
    Event split();
    Event anything();

    Cast m_cast;
    QRandomGenerator m_random;
    bool m_all;
    bool m_begun = false;
    QList<ContactId> m_contacts;
    QList<ChannelId> m_channels;
    QList<ConversationId> m_conversations;
    QList<Sent> m_sent;
    QList<Sent> m_notes;
    QList<Sent> m_received;
    QHash<ContactId, ContactId> m_mergedContacts; ///< each that is merged, into which
    QHash<ConversationId, ConversationId> m_mergedConversations;
    QHash<IdentityId, ContactId> m_identities;
    QStringList m_externalIds;
    int m_counter = 0;
};

} // namespace throughline
