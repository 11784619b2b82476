// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "store/reader.h"
#include "store/searchwalk.h"

namespace throughline {

/// What filters look at: a message and its conversation, or a conversation alone.
struct Candidate
{
    qint64 conversation = 0;
    qint64 contact = 0;
    qint64 conversationChannel = 0;
    Status status = Status::New;
    bool unread = false;
    std::optional<qint64> assignee;
    Instant at{}; ///< of the message, else the conversation's last activity

    qint64 message = 0; ///< 0: none
    MessageKind kind = MessageKind::Inbound;
    std::optional<qint64> channel; ///< none for a note
    bool hasAttachment = false;
};

/// The operators of a query, with the keys of what they name. Several are met together.
class SearchFilters
{
public:
    static Result<SearchFilters> resolve(const Database &database, const Reader::SearchRequest &request);

    /// What is named and not there; then nothing is found.
    const QList<SearchReason> &reasons() const { return m_reasons; }

    /// They can be met by a message only. A conversation as a whole meets them by one that does.
    bool areAboutMessages() const { return m_aboutMessages; }

    /// The conversation with the latest of its messages that fulfils what is about messages; none: there is none.
    Result<std::optional<Candidate>> withMessage(const Candidate &conversation) const;

    /// The expression for words and for what is indexed as a word; empty when there is neither.
    QString narrowed(const QString &expression) const;

    DocRange range() const { return m_range; } ///< of messages, by before: and after:

    Result<bool> pass(const Candidate &candidate) const;

    /// The state in which a conversation must be; none where that is open, or "unread", which is no state.
    std::optional<SearchWord> state() const;

    /// The conversations outside of which nothing passes, if they are few enough to look at each.
    Result<std::optional<QList<qint64>>> fewConversations() const;

private:
    struct Condition
    {
        SearchFilter filter;
        QSet<qint64> keys; ///< of contacts, channels or agents
        QStringList tags;
    };

    explicit SearchFilters(const Database &database)
        : m_database(&database)
    { }

    Result<void> add(const SearchFilter &filter, AgentId me);
    Result<bool> meets(const Condition &condition, const Candidate &candidate) const;
    Result<std::optional<QList<qint64>>> conversationsOf(const Condition &condition) const;

    const Database *m_database;
    QList<Condition> m_conditions;
    QList<SearchReason> m_reasons;
    DocRange m_range = messageDocs;
    Instant m_first = Instant::min(); ///< the same exactly
    Instant m_end = Instant::max();
    bool m_aboutMessages = false;
};

} // namespace throughline
