// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/summary.h"
#include "model/mergedrows.h"
#include "model/phase.h"

#include <QFuture>
#include <QTimer>

namespace throughline {

class Desk;

/// A conversation may be found by its subject and in several of its messages.
inline std::pair<ConversationId, MessageId> keyOf(const SearchHit &hit)
{
    return {hit.conversation.id, hit.message};
}

/// What a search finds, as one types. A later text cancels the search of an earlier one, whose answer is dropped; until
/// the new answer comes the rows of the one before stay. Rows that are found again stay where a selection knows them.
class SearchModel : public MergedRows<SearchHit>
{
    Q_OBJECT
public:
    enum Role {
        HitRole = Qt::UserRole, ///< SearchHit
        HeadingRole, ///< QString: above the first row of a band; else empty
        ChannelRole, ///< QString: its name
    };

    /// `desk` outlives the model.
    explicit SearchModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text); ///< empty: ends the search
    bool isSearching() const { return !m_text.isEmpty(); }
    const SearchQuery &query() const { return m_query; }

    Phase phase() const { return m_phase; } ///< Loading only until the first answer
    const Error &error() const { return m_error; } ///< of Phase::Failed
    const QList<SearchReason> &reasons() const { return m_reasons; } ///< why nothing can be found
    int indexing() const { return m_indexing; } ///< per cent that can be found so far; -1: all
    bool isReading() const { return m_reading; } ///< the rows are still those of an earlier text
    void reload();

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void answered(); ///< also when nothing was asked, as the text is not understood or empty

private:
    void run();
    void take(const Result<SearchAnswer> &answer);
    void forget();
    QString headingOf(int row) const;
    QString channelName(const SearchHit &hit) const;

    Desk &m_desk;
    QString m_text;
    SearchQuery m_query;
    QFuture<Result<SearchAnswer>> m_running;
    QTimer m_changed;
    Phase m_phase = Phase::Empty;
    Error m_error;
    QList<SearchReason> m_reasons;
    int m_indexing = -1;
    int m_limit = 0;
    bool m_more = false;
    bool m_reading = false;
    quint64 m_generation = 0; ///< answers to an older question are dropped
};

/// What a screen reader says for a hit, in the reader's language. `channel`: its name.
QString spokenHit(const SearchHit &hit, const QString &channel);

} // namespace throughline
