// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the timeline model that asks the desk.

#include "model/pagesize.h"
#include "model/timelinemodel.h"
#include "service/desk.h"
#include "service/reading.h"

#include <QSet>

#include <algorithm>

namespace throughline {

void TimelineModel::readAgents()
{
    const auto taken = [this](const Result<QList<AgentSummary>> &agents) {
        if (!agents)
            return;
        for (const AgentSummary &agent : *agents)
            m_agents.insert(agent.id, agent.name);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {LineRole, Qt::AccessibleTextRole});
    };
    m_desk.reading().agents().then(this, taken);
}

void TimelineModel::readFirstPage()
{
    const PageRequest request{.from = {}, .toward = PageRequest::Toward::Older, .limit = pageSize};
    const auto taken = [this, generation = m_generation](Result<Page<TimelineEntry>> page) {
        if (generation != m_generation)
            return;
        if (!page) {
            m_error = page.error();
            return setPhase(Phase::Failed);
        }
        m_older = page->more;
        if (page->more)
            leaveSplitInstant(page->rows);
        m_firstChange = firstChange(page->rows);
        if (!page->rows.isEmpty()) {
            m_oldest = page->rows.constLast().key;
            m_newest = page->rows.constFirst().key;
        }
        insertRows(0, shown(page->rows, m_sieve));
        setPhase(Phase::Ready);
        if (std::exchange(m_rangeChangedMeanwhile, false))
            readRangeAgain();
        goOnSeeking();
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
}

void TimelineModel::fetchOlder()
{
    if (!m_older || m_readingOlder || m_phase != Phase::Ready)
        return;
    m_readingOlder = true;
    const PageRequest request{.from = m_oldest, .toward = PageRequest::Toward::Older, .limit = pageSize};
    const auto taken = [this, generation = m_generation](Result<Page<TimelineEntry>> page) {
        if (generation != m_generation)
            return;
        m_readingOlder = false;
        if (!page)
            return; // what is shown stays; scrolling there again asks again
        m_older = page->more;
        if (page->more)
            leaveSplitInstant(page->rows);
        if (!page->rows.isEmpty())
            m_oldest = page->rows.constLast().key;
        TimelineSieve sieve = m_sieve.forWhatIsBefore();
        const QList<TimelineEntry> rows = shown(page->rows, sieve);
        judgeFirstChange(sieve);
        if (const EventId first = firstChange(page->rows); !first.isNull())
            m_firstChange = first;
        insertRows(0, rows);
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
}

void TimelineModel::fetchNewer()
{
    if (!m_newer || m_readingNewer || m_jumping || m_phase != Phase::Ready)
        return;
    m_readingNewer = true;
    const PageRequest request{.from = m_newest, .toward = PageRequest::Toward::Newer, .limit = pageSize};
    const auto taken = [this, generation = m_generation](Result<Page<TimelineEntry>> page) {
        if (generation != m_generation)
            return;
        m_readingNewer = false;
        if (!page)
            return; // as with what is older
        if (page->more)
            leaveSplitNewestInstant(page->rows);
        append(page->rows);
        m_newer = page->more;
        if (m_newer)
            return;
        Q_EMIT newestReached();
        readNewer({}); // what came in while the page was on its way
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
}

void TimelineModel::apply(const ChangeSet &changes)
{
    if (m_phase == Phase::Loading || m_jumping)
        m_rangeChangedMeanwhile = true; // the page that is under way may be older than the change
    if (m_phase != Phase::Ready)
        return;
    const bool renamed = std::ranges::any_of(m_rows, [&changes](const TimelineEntry &entry) {
        return entry.message && changes.channels.contains(entry.message->channel);
    });
    if (changes.everything || renamed)
        return readRangeAgain();
    QSet<MessageId> unknown;
    for (const MessageId message : changes.messages) {
        if (rowOf(message) >= 0)
            readMessage(message);
        else
            unknown.insert(message);
    }
    if (!changes.conversations.contains(m_conversation))
        return;
    if (m_newer)
        readLate(unknown); // what is new stands behind the rows, and comes when one goes on there
    else
        readNewer(unknown);
}

/// `expected` may be ours: one that is not at the end came late (its own time is older) and stands further up.
void TimelineModel::readNewer(const QSet<MessageId> &expected)
{
    const PageRequest request{.from = m_newest, .toward = PageRequest::Toward::Newer, .limit = pageSize};
    const auto taken = [this, expected, generation = m_generation](const Result<Page<TimelineEntry>> &page) {
        if (generation != m_generation || !page)
            return;
        append(page->rows);
        if (page->more)
            return readNewer(expected);
        const bool late = std::ranges::any_of(expected, [this](MessageId message) { return rowOf(message) < 0; });
        if (late)
            readRangeAgain();
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
}

/// Those that are older than the last row, though they came in later, stand among the rows.
void TimelineModel::readLate(const QSet<MessageId> &expected)
{
    for (const MessageId message : expected) {
        const auto taken = [this, generation = m_generation](const Result<TimelineEntry> &entry) {
            const bool ours =
                generation == m_generation && entry && entry->message && entry->message->conversation == m_conversation;
            if (ours && entry->key > m_oldest && entry->key < m_newest)
                readRangeAgain();
        };
        m_desk.reading().timelineEntry(message).then(this, taken);
    }
}

void TimelineModel::append(const QList<TimelineEntry> &newestFirst)
{
    QList<TimelineEntry> fresh = newestFirst;
    fresh.removeIf([this](const TimelineEntry &entry) { return entry.key <= m_newest; });
    if (fresh.isEmpty())
        return;
    m_newest = fresh.constFirst().key;
    if (m_firstChange.isNull())
        m_firstChange = firstChange(fresh);
    insertRows(int(m_rows.size()), shown(fresh, m_sieve));
    removeTakenBack();
}

void TimelineModel::readMessage(MessageId message)
{
    const auto taken = [this, message, generation = m_generation](const Result<TimelineEntry> &entry) {
        const int row = rowOf(message);
        if (generation != m_generation || row < 0)
            return;
        if (entry && entry->message)
            updateRow(row, *entry);
        else if (!entry && entry.error().code == ErrorCode::NotFound)
            removeRow(row); // recalled
    };
    m_desk.reading().timelineEntry(message).then(this, taken);
}

void TimelineModel::readRangeAgain()
{
    if (std::exchange(m_readingRange, true)) {
        m_rangeChangedMeanwhile = true;
        return;
    }
    readRange({});
}

void TimelineModel::readRange(QList<TimelineEntry> newestFirst)
{
    PageRequest request;
    request.limit = int(qBound(qsizetype(pageSize), m_rows.size() + 1, qsizetype(longestPage)));
    if (!newestFirst.isEmpty())
        request.from = newestFirst.constLast().key;
    else if (m_newer)
        request.from = PageKey{m_newest.at, m_newest.row + 1}; // that one too
    const auto taken = [this, newestFirst, generation = m_generation](const Result<Page<TimelineEntry>> &page) mutable {
        if (generation != m_generation)
            return;
        if (page)
            newestFirst += page->rows;
        if (page && page->more && !page->rows.isEmpty() && newestFirst.constLast().key > m_oldest)
            return readRange(std::move(newestFirst));
        m_readingRange = false;
        if (page && page->more)
            leaveSplitInstant(newestFirst);
        if (page)
            merge(newestFirst);
        if (page && !newestFirst.isEmpty()) {
            m_older = page->more;
            m_oldest = newestFirst.constLast().key;
            m_newest = std::max(m_newest, newestFirst.constFirst().key);
        }
        if (std::exchange(m_rangeChangedMeanwhile, false))
            readRangeAgain();
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
}

} // namespace throughline
