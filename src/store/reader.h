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
    Result<QStringList> tags() const; ///< all that are in use, most used first
    Result<ViewCounts> counts(AgentId agent) const;
    /// Replies that are queued, sending, held or failed; oldest first. Only of `channel` when it is not null.
    Result<QList<MessageSummary>> outbox(ChannelId channel = {}) const;

    // one thing; NotFound when it is not there
    Result<ConversationSummary> conversation(ConversationId id) const;
    Result<ConversationSummary> conversationByNumber(qint64 number) const;
    Result<MessageSummary> message(MessageId id) const;
    Result<ContactSummary> contact(ContactId id) const;
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
        ContactId contact;
    };
    Result<std::optional<KnownIdentity>> identity(const QString &kind, const QString &normalisedHandle) const;
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
