// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchfilter.h"

namespace throughline {

/// What a search came upon.
struct SearchFound
{
    SearchBand band = SearchBand::Written;
    qint64 conversation = 0;
    qint64 message = 0; ///< 0: the conversation as a whole
    Instant at{};
};

/// One search, from its operators and words to rows. It walks indexes, newest first, and ends when it has enough, when
/// it has looked at very many rows that do not pass, or when it is stopped.
class SearchRun
{
public:
    SearchRun(const Database &database, const Reader::SearchRequest &request, const std::function<bool()> &stopped)
        : m_database(database)
        , m_request(request)
        , m_stopped(stopped)
    { }

    Result<void> run();

    const QList<SearchFound> &named() const { return m_named; } ///< best band first, then newest
    const QList<SearchFound> &written() const { return m_written; } ///< newest first
    const QList<SearchReason> &reasons() const { return m_reasons; }
    bool more() const { return m_more; }

private:
    Result<void> findNamed(SearchBand band, const QString &expression);
    Result<void> addNamed(SearchBand band, qint64 doc);
    Result<void> findMessages();
    Result<bool> addMessage(qint64 doc);
    Result<void> findConversations();
    Result<bool> addConversation(SearchBand band, qint64 conversation);
    Result<bool> goesOn();

    const Database &m_database;
    const Reader::SearchRequest &m_request;
    const std::function<bool()> &m_stopped;
    std::optional<SearchFilters> m_filters;
    QString m_unwanted; ///< when there are no other words: the expression for what must not be there
    QList<SearchFound> m_named;
    QList<SearchFound> m_written;
    QList<SearchReason> m_reasons;
    qint64 m_lastDay = -1; ///< the one to read to its end, once there is enough
    int m_looked = 0;
    bool m_more = false;
};

} // namespace throughline
