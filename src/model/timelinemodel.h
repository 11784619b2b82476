// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "model/phase.h"

#include <QAbstractListModel>

namespace throughline {

class Desk;

/// One conversation's timeline, oldest first: messages, notes, and what happened. It starts with the newest page;
/// history is put in front when asked for.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole, ///< TimelineEntry
        StartsDayRole, ///< bool: the first row of its day in the reader's zone
        HopRole, ///< QString: the kind of the channel on which the conversation goes on here; empty when it is the same
        RevisionRole, ///< int: grows when the message is shown differently
    };

    /// `desk` outlives the model.
    explicit TimelineModel(Desk &desk, QObject *parent = nullptr);

    void setConversation(ConversationId conversation); ///< null: none
    ConversationId conversation() const { return m_conversation; }

    Phase phase() const { return m_phase; }
    const Error &error() const { return m_error; }
    void reload();

    bool hasOlder() const { return m_older; }
    void fetchOlder(); ///< does nothing while one is under way

    /// The row's value, or null. Valid until the model changes.
    const TimelineEntry *at(int row) const;
    int rowOf(MessageId message) const; ///< -1 when it is not among the rows read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void phaseChanged();

private:
    void apply(const ChangeSet &changes);
    void readFirstPage();
    void readNewer();
    void readChanged(MessageId message);
    void prepend(const QList<TimelineEntry> &newestFirst);
    void append(const QList<TimelineEntry> &newestFirst);
    void insertInOrder(const TimelineEntry &entry);
    void update(int row, const TimelineEntry &entry);
    void remove(MessageId message);
    void neighboursChanged(int row);
    bool startsDay(int row) const;
    QString hop(int row) const;
    void fail(const Error &error);
    void setPhase(Phase phase);

    Desk &m_desk;
    ConversationId m_conversation;
    QList<TimelineEntry> m_rows;
    PageKey m_oldest; ///< of everything read, also of what is not shown
    PageKey m_newest;
    Phase m_phase = Phase::Empty;
    Error m_error;
    bool m_older = false;
    bool m_fetchingOlder = false;
    bool m_readingNewer = false;
    bool m_newerAgain = false;
    quint64 m_generation = 0; ///< answers to an older question are dropped
};

/// What a screen reader says for a row, in the reader's language.
QString spokenEntry(const TimelineEntry &entry);

/// The line of an entry that is not a message; empty when it is nothing to show.
QString eventLine(const TimelineEntry &entry);

} // namespace throughline
