// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "model/phase.h"
#include "model/timelinesieve.h"

#include <QAbstractListModel>

namespace throughline {

class Desk;

/// One conversation's timeline, oldest first: messages, notes, and what happened. It starts with the newest page;
/// history is put in front when asked for. Entries that are nothing to show have no row.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole, ///< TimelineEntry
        LineRole, ///< QString: the sentence of what happened; empty for a message
        StartsDayRole, ///< bool: the first row of its day in the reader's zone
        HopRole, ///< bool: this message came on another channel than the one before
    };

    /// `desk` outlives the model.
    explicit TimelineModel(Desk &desk, QObject *parent = nullptr);

    void setConversation(ConversationId conversation); ///< null: none
    ConversationId conversation() const { return m_conversation; }

    Phase phase() const { return m_phase; }
    const Error &error() const { return m_error; } ///< of Phase::Failed
    void reload();

    bool hasOlder() const { return m_older; }
    void fetchOlder(); ///< does nothing while one is under way

    /// Reads history until `message` is among the rows; reached() says so, also when it is there already. Another
    /// conversation ends it, and so does the beginning of the history.
    void seek(MessageId message);

    /// The row's value, or null. Valid until the model changes.
    const TimelineEntry *at(int row) const;
    int rowOf(MessageId message) const; ///< -1 when it is not among the rows read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void phaseChanged();
    void reached(int row); ///< of the message that was sought

private:
    void apply(const ChangeSet &changes);
    void readAgents();
    void readFirstPage();
    void goOnSeeking();
    void readNewer(const QSet<MessageId> &expected);
    void readMessage(MessageId message);
    void readRangeAgain();
    void readRange(QList<TimelineEntry> newestFirst);
    void merge(const QList<TimelineEntry> &newestFirst);
    void insertRows(int at, const QList<TimelineEntry> &oldestFirst);
    void removeRow(int row);
    void updateRow(int row, const TimelineEntry &entry);
    void neighboursChanged(int row);
    QList<TimelineEntry> shown(const QList<TimelineEntry> &newestFirst, TimelineSieve &sieve) const;
    void judgeFirstChange(TimelineSieve before); ///< now that it is known what was before it
    void removeTakenBack();
    QString line(const TimelineEntry &entry) const;
    bool startsDay(int row) const;
    bool hops(int row) const;
    void setPhase(Phase phase);

    Desk &m_desk;
    ConversationId m_conversation;
    QList<TimelineEntry> m_rows;
    QHash<AgentId, QString> m_agents;
    PageKey m_oldest; ///< of everything read, also of what is not shown
    PageKey m_newest;
    TimelineSieve m_sieve; ///< as it is after the newest
    EventId m_firstChange; ///< of state, in everything read
    MessageId m_sought;
    Phase m_phase = Phase::Empty;
    Error m_error;
    bool m_older = false;
    bool m_readingOlder = false;
    bool m_readingRange = false;
    bool m_rangeChangedMeanwhile = false;
    quint64 m_generation = 0; ///< answers to an older question are dropped
};

/// What a screen reader says for a message or note, in the reader's language.
QString spokenMessage(const MessageSummary &message);

} // namespace throughline
