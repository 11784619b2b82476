// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reading.h"

#include "store/store.h"

namespace throughline {

QFuture<Result<Page<ConversationSummary>>> Reading::conversations(const View &view, const PageRequest &page) const
{
    return m_store.read([view, page](Reader &reader) { return reader.conversations(view, page); });
}

QFuture<Result<Page<TimelineEntry>>> Reading::timeline(ConversationId conversation, const PageRequest &page) const
{
    return m_store.read([conversation, page](Reader &reader) { return reader.timeline(conversation, page); });
}

QFuture<Result<QList<SearchHit>>> Reading::search(const QString &words, int limit) const
{
    return m_store.read([words, limit](Reader &reader) { return reader.search(words, limit); });
}

QFuture<Result<SearchAnswer>> Reading::search(const SearchQuery &query, AgentId me, int limit) const
{
    const Reader::SearchRequest request{.query = query, .me = me, .limit = limit};
    return m_store.readUnlessStopped(
        [request](Reader &reader, const Store::Stopped &stopped) { return reader.search(request, stopped); });
}

QFuture<Result<ConversationSummary>> Reading::conversation(ConversationId id) const
{
    return m_store.read([id](Reader &reader) { return reader.conversation(id); });
}

QFuture<Result<ConversationSummary>> Reading::conversationByNumber(qint64 number) const
{
    return m_store.read([number](Reader &reader) { return reader.conversationByNumber(number); });
}

QFuture<Result<MessageSummary>> Reading::message(MessageId id) const
{
    return m_store.read([id](Reader &reader) { return reader.message(id); });
}

QFuture<Result<TimelineEntry>> Reading::timelineEntry(MessageId message) const
{
    return m_store.read([message](Reader &reader) { return reader.timelineEntry(message); });
}

QFuture<Result<ContactSummary>> Reading::contact(ContactId id) const
{
    return m_store.read([id](Reader &reader) { return reader.contact(id); });
}

QFuture<Result<QList<ChannelSummary>>> Reading::channels() const
{
    return m_store.read([](Reader &reader) { return reader.channels(); });
}

QFuture<Result<QList<AgentSummary>>> Reading::agents() const
{
    return m_store.read([](Reader &reader) { return reader.agents(); });
}

QFuture<Result<QStringList>> Reading::tags() const
{
    return m_store.read([](Reader &reader) { return reader.tags(); });
}

QFuture<Result<ViewCounts>> Reading::counts(AgentId agent) const
{
    return m_store.read([agent](Reader &reader) { return reader.counts(agent); });
}

QFuture<Result<QList<MessageSummary>>> Reading::outbox() const
{
    return m_store.read([](Reader &reader) { return reader.outbox(); });
}

QFuture<Result<QByteArray>> Reading::content(const ContentHash &hash) const
{
    return m_store.read([hash](Reader &reader) { return reader.content(hash); });
}

QFuture<Result<QString>> Reading::setting(const QString &name) const
{
    return m_store.read([name](Reader &reader) { return reader.setting(name); });
}

} // namespace throughline
