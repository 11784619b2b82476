// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "model/phase.h"
#include "model/timelinesieve.h"

#include <QAbstractListModel>

#include <optional>
#include <variant>

namespace throughline {

class Desk;

/// One conversation's timeline, oldest first: messages, notes, and what happened. It starts with the newest page;
/// history is put in front when asked for. A jump to another place reads what stands there, and nothing of what is
/// between: the rows then end before the newest, and are gone on with below as well. Entries that are nothing to show
/// have no row.
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
    bool hasNewer() const { return m_newer; } ///< after a jump: there are rows behind the last one
    void fetchNewer(); ///< does nothing while one is under way

    // Jumps. reached() says where it is, also when it is among the rows already. Another conversation ends them.
    void seek(MessageId message); ///< nothing happens when it is not of this conversation
    void seek(Instant at); ///< the first row then or later; the last one when there is none
    void showOldest();
    void showNewest(); ///< the newest page again, after a jump; without reached()

    /// The row's value, or null. Valid until the model changes.
    const TimelineEntry *at(int row) const;
    int rowOf(MessageId message) const; ///< -1 when it is not among the rows read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void phaseChanged();
    void reached(int row); ///< of what was sought
    void newestReached(); ///< the rows go on to the newest again

private:
    void apply(const ChangeSet &changes);
    void readAgents();
    void readFirstPage();
    void goOnSeeking();
    void beginJump();
    void jump(const PageKey &place);
    void arrive(const Result<Page<TimelineEntry>> &after, const Result<Page<TimelineEntry>> &before,
        std::optional<PageKey> place);
    void replaceRows(QList<TimelineEntry> newestFirst);
    void readNewer(const QSet<MessageId> &expected);
    void readLate(const QSet<MessageId> &expected);
    void append(const QList<TimelineEntry> &newestFirst);
    void askForNames(const QList<TimelineEntry> &entries);
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
    std::variant<std::monostate, MessageId, Instant> m_sought;
    Phase m_phase = Phase::Empty;
    Error m_error;
    bool m_older = false;
    bool m_newer = false;
    bool m_jumping = false;
    bool m_readingOlder = false;
    bool m_readingNewer = false;
    bool m_readingRange = false;
    bool m_rangeChangedMeanwhile = false;
    quint64 m_generation = 0; ///< answers to an older question are dropped
};

/// What a screen reader says for a message or note, in the reader's language.
QString spokenMessage(const MessageSummary &message);

} // namespace throughline
