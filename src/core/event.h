// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/message.h"
#include "core/result.h"
#include "core/states.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace throughline {

// Facts, one struct a kind. A field is never renamed or given a new meaning once a release wrote it: a new kind is made
// instead. Times and names of people are data; sentences are not (core/sentence.h makes them when they are shown).

struct AgentAdded
{
    AgentId agent;
    QString name;
};

struct ChannelAdded
{
    ChannelId channel;
    QString kind; ///< the connector's kind: "email", "loopback" …
    QString name;
    QJsonObject settings; ///< by the connector's schema, without its secrets
};

struct ChannelConfigured
{
    ChannelId channel;
    QString name;
    QJsonObject settings;
};

struct ChannelStateSet
{
    ChannelId channel;
    ChannelState state = ChannelState::Off;
};

/// The channel runs no more; its conversations stay.
struct ChannelRemoved
{
    ChannelId channel;
};

struct ContactAdded
{
    ContactId contact;
    QString name;
};

struct ContactRenamed
{
    ContactId contact;
    QString name;
};

struct IdentityAdded
{
    IdentityId identity;
    ContactId contact;
    QString kind; ///< of channel
    QString handle; ///< normalised (core/handle.h)
    QString name;
};

/// The handle is no longer the contact's. All of it stands here, so that it can be given back.
struct IdentityRemoved
{
    IdentityId identity;
    ContactId contact;
    QString kind;
    QString handle;
    QString name;
};

/// What is known about a contact, one thing at a time.
struct ContactFieldSet
{
    ContactId contact;
    QString field; ///< core/contactfield.h; any other name too
    QString value; ///< empty: taken away
    QString before; ///< what it replaces
    FieldSource source = FieldSource::Agent;
};

// Merges never change what was said before: every event goes on naming the contact or the conversation that it came
// from, and what is read resolves that to the one at the root. So a merge can be undone at any time, in any order.

/// Everything of `from` is shown with `contact`.
struct ContactsMerged
{
    ContactId contact;
    ContactId from; ///< merged into none until now
};

/// `from` stands by itself again, with all that was merged into it.
struct ContactsUnmerged
{
    ContactId contact;
    ContactId from;
};

/// They are not the same, though they look it: that is asked no more.
struct ContactsKeptApart
{
    ContactId contact;
    ContactId from;
};

struct ConversationStarted
{
    ConversationId conversation;
    ContactId contact;
    ChannelId channel;
    QString subject;
};

/// A message that is there already: from the customer, or (outbound) written by the team with another program.
struct MessageReceived
{
    MessageId message;
    ConversationId conversation;
    ChannelId channel;
    Direction direction = Direction::Inbound;
    Address from;
    Recipients recipients;
    QString externalId; ///< the channel's own id; unique per channel
    QStringList references; ///< external ids of the messages before it in its thread, oldest first
    bool automatic = false; ///< written by a program (RFC 3834): starts no clock and is not answered by a rule
    MessageContent content;
    /// Whose it is, where only a merge of contacts led it into the conversation of another one; null for most. When the
    /// merge is undone it goes with its writer.
    ContactId writer;
};

struct ReplyQueued
{
    MessageId message;
    ConversationId conversation;
    ChannelId channel;
    Recipients recipients;
    QString externalId; ///< chosen now, so that a repeated send is the same message
    QStringList references;
    Instant sendAfter{}; ///< until then it can be recalled
    MessageContent content;
};

/// The agent took the reply back before it was sent.
struct ReplyRecalled
{
    MessageId message;
    ConversationId conversation;
};

struct NoteAdded
{
    MessageId message;
    ConversationId conversation;
    MessageContent content;
};

/// The agent took the note back; undo makes it a draft again.
struct NoteRecalled
{
    MessageId message;
    ConversationId conversation;
};

struct DeliveryChanged
{
    MessageId message;
    ConversationId conversation;
    Delivery delivery = Delivery::None;
    std::optional<Error> error; ///< why it failed or is held
};

struct ConversationRead
{
    ConversationId conversation;
    bool read = true;
};

struct Assigned
{
    ConversationId conversation;
    AgentId agent; ///< null: nobody
};

struct StatusChanged
{
    ConversationId conversation;
    Status status = Status::Open;
    Instant until{}; ///< of Snoozed only
};

struct PriorityChanged
{
    ConversationId conversation;
    Priority priority = Priority::Normal;
};

struct Tagged
{
    ConversationId conversation;
    QString tag;
};

struct Untagged
{
    ConversationId conversation;
    QString tag;
};

struct SubjectChanged
{
    ConversationId conversation;
    QString subject;
};

/// The messages of `from` are shown in `conversation`, which stands for both.
struct ConversationsMerged
{
    ConversationId conversation;
    ConversationId from; ///< merged into none until now
};

/// `from` stands by itself again, with all that was merged into it.
struct ConversationsUnmerged
{
    ConversationId conversation;
    ConversationId from;
};

/// Messages of a conversation go into a new one, which begins with the state of the old. To take that back is to merge
/// the new one into the old: what came into it since comes along.
struct ConversationSplit
{
    ConversationId conversation;
    ConversationId into; ///< new
    ContactId contact; ///< of the new one
    QString subject; ///< of the new one
    QList<MessageId> messages;
};

/// A kind that this version does not know: kept and passed on as it came.
struct UnknownEvent
{
    QString kind;
    QJsonObject body;
};

using EventBody = std::variant<AgentAdded, ChannelAdded, ChannelConfigured, ChannelStateSet, ChannelRemoved,
    ContactAdded, ContactRenamed, IdentityAdded, IdentityRemoved, ContactFieldSet, ContactsMerged, ContactsUnmerged,
    ContactsKeptApart, ConversationStarted, MessageReceived, ReplyQueued, ReplyRecalled, NoteAdded, NoteRecalled,
    DeliveryChanged, ConversationRead, Assigned, StatusChanged, PriorityChanged, Tagged, Untagged, SubjectChanged,
    ConversationsMerged, ConversationsUnmerged, ConversationSplit, UnknownEvent>;

struct Event
{
    EventId id = EventId::make();
    Instant at = now(); ///< when it happened, which for history is long before it was stored
    AgentId actor; ///< null: the customer, a connector or Throughline itself
    EventId undoes; ///< the event that this one takes back; null for most
    EventBody body;
};

template <class Body> Event makeEvent(Body body, AgentId actor = {}, Instant at = now())
{
    return Event{.id = EventId::make(), .at = at, .actor = actor, .undoes = {}, .body = std::move(body)};
}

/// Builds a visitor from lambdas: std::visit(Overloaded {…}, event.body).
template <class... F> struct Overloaded : F...
{
    using F::operator()...;
};

/// The conversation that an event belongs to; null for events of contacts and channels.
ConversationId conversationOf(const EventBody &body);

} // namespace throughline
