// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "model/phase.h"

#include <QAbstractListModel>

#include <optional>

namespace throughline {

class Desk;

/// The conversations of one view, newest activity first, read in pages as the view scrolls down; or what a search
/// found. After a change the rows that are shown are read again and updated, moved, inserted and removed one by one, so
/// that selection and scroll position stay.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< ConversationSummary
        IdRole, ///< ConversationId
    };

    /// `desk` outlives the model. Nothing is read before setView() or setSearch().
    explicit ConversationListModel(Desk &desk, QObject *parent = nullptr);

    void setView(const View &view); ///< ends a search
    const View &view() const { return m_view; }

    /// Shows the conversations in which `words` are found, best first, each with the line that matched as its preview;
    /// empty words show the view again.
    void setSearch(const QString &words);
    const QString &search() const { return m_search; }

    Phase phase() const { return m_phase; }
    const Error &error() const { return m_error; } ///< of Phase::Failed
    void reload(); ///< also what "Try again" does

    /// The row's value, or null when there is no such row. Valid until the model changes.
    const ConversationSummary *at(int row) const;
    /// The message in which a search found the row's words; null when it was the subject or the customer, or no search.
    MessageId hitOf(ConversationId id) const { return m_hits.value(id); }
    int rowOf(ConversationId id) const; ///< -1 when it is not among the rows read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void phaseChanged();

private:
    void apply(const ChangeSet &changes);
    void startOver();
    void readAgain();
    void readRange(QList<ConversationSummary> soFar);
    void runSearch();
    void takeRows(const QList<ConversationSummary> &rows);
    void removeRowsNotIn(const QList<ConversationSummary> &rows);
    void finishReading();
    void fail(const Error &error);
    void setPhase(Phase phase);

    Desk &m_desk;
    View m_view;
    QString m_search;
    QList<ConversationSummary> m_rows;
    QHash<ConversationId, MessageId> m_hits;
    Phase m_phase = Phase::Empty;
    Error m_error;
    bool m_more = false; ///< there are older ones
    bool m_reading = false;
    bool m_changedMeanwhile = false;
    quint64 m_generation = 0; ///< answers to an older question are dropped
};

/// What a screen reader says for a row, in the reader's language.
QString spokenSummary(const ConversationSummary &summary);

} // namespace throughline
