// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/summary.h"

#include <functional>
#include <optional>

namespace throughline {

class ContentFolder;
class Database;

/// Questions to the workspace, each answered by at most a page of rows. Used on the thread that owns its connection,
/// inside the job that it was handed to, and not kept.
class Reader
{
public:
    Reader(const Database &database, const ContentFolder &contents)
        : m_database(database)
        , m_contents(contents)
    { }

    // lists
    Result<Page<ConversationSummary>> conversations(const View &view, const PageRequest &page) const;
    Result<Page<TimelineEntry>> timeline(ConversationId conversation, const PageRequest &page) const;
    Result<QList<SearchHit>> search(const QString &words, int limit) const; ///< words only, without operators
    struct SearchRequest
    {
        SearchQuery query;
        AgentId me; ///< of assignee:me
        int limit = 20;
    };
    /// Cancelled soon after `stopped` answers true.
    Result<SearchAnswer> search(const SearchRequest &request, const std::function<bool()> &stopped) const;
    Result<QList<ChannelSummary>> channels() const; ///< removed ones too, oldest first
    Result<QList<AgentSummary>> agents() const;
    /// Those that are merged into none, newest first, from the row `before` on.
    Result<QList<ContactLine>> contacts(std::optional<qint64> before, int limit) const;
    /// By the words of a name or handle, of those merged into them too; in no order.
    Result<QList<ContactLine>> contactsNamed(const QString &words, int limit) const;
    Result<QStringList> tags() const; ///< all that are in use, most used first
    Result<ViewCounts> counts(AgentId agent) const;
    /// Replies that are queued, sending, held or failed; oldest first. Only of `channel` when it is not null.
    Result<QList<MessageSummary>> outbox(ChannelId channel = {}) const;

    // one thing; NotFound when it is not there; of what was merged into another, that one
    Result<ConversationSummary> conversation(ConversationId id) const;
    Result<ConversationSummary> conversationByNumber(qint64 number) const;
    Result<MessageSummary> message(MessageId id) const;
    Result<ContactSummary> contact(ContactId id) const;
    /// A field of the very contact, whatever it is merged with; empty when it is not known.
    Result<QString> contactField(ContactId contact, const QString &field) const;
    Result<ChannelSummary> channel(ChannelId id) const;
    Result<Event> event(EventId id) const;
    Result<TimelineEntry> timelineEntry(MessageId message) const;
    Result<QByteArray> content(const ContentHash &hash) const;
    Result<Draft> draft(ConversationId conversation, bool note) const;
    Result<QList<Draft>> drafts() const;

    // what finds its place by
    Result<std::optional<MessageId>> messageByExternalId(ChannelId channel, const QString &externalId) const;
    /// The conversation of the latest of `externalIds` that is known in the channel, as a message or as a reference.
    Result<std::optional<ConversationId>> conversationByReferences(
        ChannelId channel, const QStringList &externalIds) const;
    struct KnownIdentity
    {
        IdentityId identity;
        ContactId contact; ///< that it is shown with
        ContactId origin; ///< whose it was before any merge
    };
    Result<std::optional<KnownIdentity>> identity(const QString &kind, const QString &normalisedHandle) const;
    // who may be the same
    /// Who has it on any kind of channel; of those that are merged their root, each once.
    Result<QList<ContactLine>> contactsWithHandle(const QString &handle) const;
    /// Somebody said that they, or those merged with them, are not the same.
    Result<bool> areKeptApart(ContactId one, ContactId other) const;
    // what a merge of contacts holds together
    /// The contact that it was merged into; null where it stands by itself.
    Result<ContactId> mergedInto(ContactId contact) const;
    /// A conversation that was merged into another, and of a customer that is not in its branch.
    struct MergedConversation
    {
        ConversationId into;
        ConversationId from;
    };
    /// Conversations that are merged with one of a contact from which `contact` would part with all that is merged into
    /// it.
    Result<QList<MergedConversation>> conversationsAcross(ContactId contact) const;
    /// A message that only the merge led into its conversation.
    struct JoinedMessage
    {
        MessageId message;
        ConversationId conversation; ///< its home
        ContactId writer;
    };
    /// Those whose writer and conversation would part; oldest first.
    Result<QList<JoinedMessage>> messagesAcross(ContactId contact) const;
    /// The contact's conversations that are not finished and were active at `since` or later.
    Result<QList<ConversationId>> activeConversations(ContactId contact, Instant since) const;
    Result<QList<ConversationId>> snoozedUntil(Instant at) const;
    /// The earliest end of a snooze that is not over; the epoch when nothing is snoozed.
    Result<Instant> nextSnoozeEnd() const;
    /// The latest events of one kind (kindName) in a conversation, latest in the journal first. Only of kinds that
    /// stand in the timeline.
    Result<QList<Event>> latestEvents(ConversationId conversation, const QString &kind, int limit) const;

    Result<QByteArray> checkpoint(ChannelId channel) const; ///< empty when there is none
    Result<QString> setting(const QString &name) const; ///< of this desk; empty when not set
    Result<qint64> journalPosition() const;

    /// Events after `position`, in the journal's order, at most `limit`; with their positions.
    Result<QList<std::pair<qint64, Event>>> events(qint64 position, int limit) const;

protected:
    const Database &m_database;
    const ContentFolder &m_contents;
};

} // namespace throughline
