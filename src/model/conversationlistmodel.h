// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "model/mergedrows.h"
#include "model/phase.h"

namespace throughline {

class Desk;

inline ConversationId keyOf(const ConversationSummary &row)
{
    return row.id;
}

/// The conversations of one view, newest activity first, read in pages as the view scrolls down. After a change the
/// rows that are shown are read again and updated, moved, inserted and removed one by one, so that selection and scroll
/// position stay.
class ConversationListModel : public MergedRows<ConversationSummary>
{
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< ConversationSummary
        IdRole, ///< ConversationId
    };

    /// `desk` outlives the model. Nothing is read before setView().
    explicit ConversationListModel(Desk &desk, QObject *parent = nullptr);

    void setView(const View &view);
    const View &view() const { return m_view; }

    Phase phase() const { return m_phase; }
    const Error &error() const { return m_error; } ///< of Phase::Failed
    void reload(); ///< also what "Try again" does

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
    void finishReading();
    void fail(const Error &error);
    void setPhase(Phase phase);

    Desk &m_desk;
    View m_view;
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
