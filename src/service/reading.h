// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/summary.h"

#include <QFuture>

namespace throughline {

class Store;

/// What models show. Every answer is a page or a single thing; none waits on the caller's thread.
class Reading
{
public:
    explicit Reading(Store &store)
        : m_store(store)
    { }

    QFuture<Result<Page<ConversationSummary>>> conversations(const View &view, const PageRequest &page) const;
    QFuture<Result<Page<TimelineEntry>>> timeline(ConversationId conversation, const PageRequest &page) const;
    /// Of words only, without operators.
    QFuture<Result<QList<SearchHit>>> search(const QString &words, int limit) const;
    /// The future that is answered may be cancelled (not one of its continuations): a later key press makes an earlier
    /// search useless, and it then ends soon. `me`: whose conversations assignee:me means.
    QFuture<Result<SearchAnswer>> search(const SearchQuery &query, AgentId me, int limit) const;
    QFuture<Result<ConversationSummary>> conversation(ConversationId id) const;
    QFuture<Result<ConversationSummary>> conversationByNumber(qint64 number) const;
    QFuture<Result<MessageSummary>> message(MessageId id) const;
    QFuture<Result<TimelineEntry>> timelineEntry(MessageId message) const;
    QFuture<Result<ContactSummary>> contact(ContactId id) const;
    QFuture<Result<QList<ChannelSummary>>> channels() const; ///< removed ones too, oldest first
    QFuture<Result<QList<AgentSummary>>> agents() const;
    QFuture<Result<QStringList>> tags() const;
    QFuture<Result<ViewCounts>> counts(AgentId agent) const;
    QFuture<Result<QList<MessageSummary>>> outbox() const;
    QFuture<Result<QByteArray>> content(
        const ContentHash &hash) const; ///< an attachment's bytes, or a message's source
    QFuture<Result<QString>> setting(const QString &name) const;

private:
    Store &m_store;
};

} // namespace throughline
