// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QMetaType>

#include <QHash>
#include <QSet>

#include <optional>

// What is read: rows of lists, entries of a timeline, a contact's profile. Plain values that cross threads by copy.

namespace throughline {

/// Which conversations a list shows.
enum class ViewKind { Mine, Unassigned, AllOpen, Pending, Snoozed, Resolved, Channel };

template <> struct Names<ViewKind>
{
    static constexpr std::array<std::pair<ViewKind, std::string_view>, 7> table{{
        {ViewKind::Mine, "mine"},
        {ViewKind::Unassigned, "unassigned"},
        {ViewKind::AllOpen, "open"},
        {ViewKind::Pending, "pending"},
        {ViewKind::Snoozed, "snoozed"},
        {ViewKind::Resolved, "resolved"},
        {ViewKind::Channel, "channel"},
    }};
};

struct View
{
    ViewKind kind = ViewKind::AllOpen;
    ChannelId channel; ///< of ViewKind::Channel: its conversations that are not finished
    AgentId agent; ///< of ViewKind::Mine

    friend bool operator==(const View &, const View &) = default;
};

/// A place in a list that is ordered by time: stable while rows come and go. Row breaks ties.
struct PageKey
{
    Instant at{};
    qint64 row = 0;

    friend auto operator<=>(const PageKey &, const PageKey &) = default;
};

struct PageRequest
{
    enum class Toward { Older, Newer };

    std::optional<PageKey> from; ///< exclusive; none: from the newest (Older) or the oldest (Newer)
    Toward toward = Toward::Older;
    int limit = 50;
};

template <class T> struct Page
{
    QList<T> rows; ///< newest first, whatever the direction asked for
    bool more = false; ///< there are rows beyond the last one read
};

struct ConversationSummary
{
    ConversationId id;
    PageKey key; ///< by last activity
    qint64 number = 0; ///< short, for people; unique in this workspace
    ContactId contact;
    ContactId contactOrigin; ///< whose it was before contacts were merged; `contact` for most
    QString contactName;
    QString subject;
    QString preview; ///< one line of the last message
    bool previewIsOurs = false;
    ChannelId channel; ///< of the customer's last message
    QString channelKind;
    Status status = Status::New;
    Priority priority = Priority::Normal;
    AgentId assignee; ///< null: nobody
    QString assigneeName;
    QStringList tags; ///< sorted
    Instant createdAt{};
    Instant lastActivity{};
    Instant waitingSince{}; ///< of the oldest message of the customer without an answer; epoch: none
    Instant snoozedUntil{};
    bool unread = false;
    bool hasFailedReply = false;
    int messageCount = 0;

    friend bool operator==(const ConversationSummary &, const ConversationSummary &) = default;
};

enum class MessageKind { Inbound, Outbound, Note };

template <> struct Names<MessageKind>
{
    static constexpr std::array<std::pair<MessageKind, std::string_view>, 3> table{{
        {MessageKind::Inbound, "inbound"},
        {MessageKind::Outbound, "outbound"},
        {MessageKind::Note, "note"},
    }};
};

struct MessageSummary
{
    MessageId id;
    ConversationId conversation; ///< that it is shown in
    ConversationId home; ///< that it is in, which may be merged into `conversation`
    MessageKind kind = MessageKind::Inbound;
    ChannelId channel; ///< null for a note
    QString channelName;
    QString channelKind;
    Address from; ///< of a reply or a note: handle empty, name the agent's
    Recipients recipients;
    MessageContent content;
    QString externalId;
    QStringList references;
    bool automatic = false;
    Delivery delivery = Delivery::None;
    std::optional<Error> deliveryError;
    Instant at{};
    Instant sendAfter{};
    int revision = 0; ///< grows with each change of what is shown
};

/// One line of the timeline: a message, or something that happened.
struct TimelineEntry
{
    PageKey key;
    EventId event;
    Instant at{};
    AgentId actor;
    QString actorName;
    EventId undoes;
    std::optional<MessageSummary> message; ///< set for messages and notes
    EventBody happened; ///< everything else; for a message UnknownEvent
};

struct IdentitySummary
{
    IdentityId id;
    QString kind;
    QString handle;
    QString name;
    ContactId origin; ///< whose it was before contacts were merged; null for most
};

struct ContactField
{
    QString name; ///< core/contactfield.h
    QString value;
    FieldSource source = FieldSource::Agent;
    Instant at{};
};

/// A contact in a list.
struct ContactLine
{
    ContactId id;
    QString name;
    QString handle; ///< the first of several; may be empty
    qint64 row = 0; ///< place in the list of all
    int conversationCount = 0;
};

struct ContactSummary
{
    ContactId id;
    QString name;
    QList<IdentitySummary> identities;
    QList<ContactField> fields; ///< by name
    QList<ContactLine> merged; ///< into this one
    Instant since{};
    int conversationCount = 0;
    QList<ConversationSummary> recent; ///< newest first, at most ten
};

struct ChannelSummary
{
    ChannelId id;
    QString kind;
    QString name;
    QJsonObject settings;
    ChannelState state = ChannelState::Off;
    bool removed = false;
    Instant addedAt{};
};

struct AgentSummary
{
    AgentId id;
    QString name;
};

struct ViewCounts
{
    qint64 mine = 0;
    qint64 unassigned = 0;
    qint64 allOpen = 0;
    qint64 pending = 0;
    qint64 snoozed = 0;
    qint64 resolved = 0;
    qint64 outbox = 0; ///< replies queued, sending, held or failed
    QHash<ChannelId, qint64> channels;
};

/// How well a hit answers: a band stands before the next one, and within it the newest is first.
enum class SearchBand {
    Named, ///< a customer, handle, subject or tag has these very words
    NamedLike, ///< one that goes on where the last word ends
    Written, ///< a message, a note or the name of an attachment
};

template <> struct Names<SearchBand>
{
    static constexpr std::array<std::pair<SearchBand, std::string_view>, 3> table{{
        {SearchBand::Named, "named"},
        {SearchBand::NamedLike, "named_like"},
        {SearchBand::Written, "written"},
    }};
};

/// One line in which something was found.
struct MatchingLine
{
    enum class Of { Text, Subject, Customer, Handle, Tag, Attachment };

    Of of = Of::Text;
    QString text;
    QList<std::pair<qsizetype, qsizetype>> marks; ///< start and length in UTF-16 units, ascending, not overlapping

    friend bool operator==(const MatchingLine &, const MatchingLine &) = default;
};

struct SearchHit
{
    SearchBand band = SearchBand::Written;
    ConversationSummary conversation;
    MessageId message; ///< null when only the subject, a tag or the customer matched
    MessageKind kind = MessageKind::Inbound; ///< of the message
    Instant at{}; ///< of the message, else the conversation's last activity
    QString line; ///< the text of the first of `lines`; the conversation's preview when there is none
    QList<MatchingLine> lines; ///< at most three; none when the query has no words

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Why nothing was found though the query is understood. A person reads `sentence(reason)`.
struct SearchReason
{
    enum class Code { NoSuchCustomer, NoSuchChannel, NoSuchTag, NoSuchAgent };

    Code code = Code::NoSuchCustomer;
    QString parameter; ///< the name that was asked for

    friend bool operator==(const SearchReason &, const SearchReason &) = default;
};

struct SearchAnswer
{
    QList<SearchHit> hits;
    QList<SearchReason> reasons;
    bool more = false; ///< there are hits beyond the limit
    int indexing = -1; ///< per cent of the messages that can be found so far, while the index is made again; else -1
};

/// A reply or note being written. Kept on this desk alone, not an event.
struct Draft
{
    ConversationId conversation;
    bool note = false;
    ChannelId channel;
    Recipients recipients; ///< empty: whoever wrote last
    QString text; ///< Markdown
    QList<Attachment> attachments;
    Instant savedAt{};

    bool isEmpty() const { return text.isEmpty() && attachments.isEmpty(); }
};

/// What a change touched, so that models update those rows and no others.
struct ChangeSet
{
    qint64 position = 0; ///< of the last event in the journal
    QSet<ConversationId> conversations;
    QSet<MessageId> messages;
    QSet<ContactId> contacts;
    QSet<ChannelId> channels;
    bool everything = false; ///< too much to list: read again what is shown

    bool isEmpty() const
    {
        return !everything && conversations.isEmpty() && messages.isEmpty() && contacts.isEmpty() && channels.isEmpty();
    }
    void add(const ChangeSet &other);
};

} // namespace throughline

Q_DECLARE_METATYPE(throughline::ChangeSet)
