// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline model's jumps: to a message, to a day, to the ends. What lies between is not read.

#include "model/timelinemodel.h"
#include "service/desk.h"
#include "service/reading.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr int rowsBefore = 25; // so that what is sought stands in its context
constexpr int rowsAfter = 50;

} // namespace

void TimelineModel::seek(MessageId message)
{
    if (message.isNull())
        return;
    m_sought = message;
    goOnSeeking();
}

void TimelineModel::seek(Instant at)
{
    m_sought = at;
    goOnSeeking();
}

void TimelineModel::goOnSeeking()
{
    if (m_phase != Phase::Ready || m_jumping)
        return;
    const auto sought = std::exchange(m_sought, {});
    if (const auto *at = std::get_if<Instant>(&sought))
        return jump(PageKey{.at = *at, .row = -1});
    const auto *message = std::get_if<MessageId>(&sought);
    if (!message)
        return;
    if (const int row = rowOf(*message); row >= 0)
        return Q_EMIT reached(row);
    const auto taken = [this, conversation = m_conversation](const Result<TimelineEntry> &entry) {
        if (conversation == m_conversation && entry && entry->message && entry->message->conversation == conversation)
            jump(entry->key);
    };
    m_desk.reading().timelineEntry(*message).then(this, taken);
}

void TimelineModel::showOldest()
{
    seek(Instant(std::chrono::years(-1000))); // before there was any mail
}

void TimelineModel::showNewest()
{
    if (!m_newer || m_phase != Phase::Ready)
        return;
    beginJump();
    const PageRequest newest{.from = {}, .toward = PageRequest::Toward::Older, .limit = rowsAfter};
    const auto taken = [this, generation = m_generation](const Result<Page<TimelineEntry>> &page) {
        if (generation == m_generation)
            arrive({}, page, std::nullopt);
    };
    m_desk.reading().timeline(m_conversation, newest).then(this, taken);
}

/// What was asked for before is no longer wanted.
void TimelineModel::beginJump()
{
    ++m_generation;
    m_readingOlder = m_readingNewer = m_readingRange = false;
    m_jumping = true;
}

/// To the first row at `place` or behind it.
void TimelineModel::jump(const PageKey &place)
{
    if (m_phase != Phase::Ready)
        return;
    beginJump();
    const PageRequest after{
        .from = PageKey{place.at, place.row - 1}, .toward = PageRequest::Toward::Newer, .limit = rowsAfter};
    const PageRequest before{.from = place, .toward = PageRequest::Toward::Older, .limit = rowsBefore};
    using Answer = Result<Page<TimelineEntry>>;
    const auto taken = [this, before, place, generation = m_generation](const Answer &newer) {
        if (generation != m_generation)
            return;
        m_desk.reading().timeline(m_conversation, before).then(this, [=, this](const Answer &older) {
            if (generation == m_generation)
                arrive(newer, older, place);
        });
    };
    m_desk.reading().timeline(m_conversation, after).then(this, taken);
}

/// At `place`, or at the newest without one. Where reading failed what is shown stays.
void TimelineModel::arrive(
    const Result<Page<TimelineEntry>> &after, const Result<Page<TimelineEntry>> &before, std::optional<PageKey> place)
{
    m_jumping = false;
    if (after && before) {
        m_older = before->more;
        m_newer = after->more;
        replaceRows(after->rows + before->rows);
        const auto isThere = [place](const TimelineEntry &entry) { return entry.key >= *place; };
        if (place && !m_rows.isEmpty())
            Q_EMIT reached(int(std::min(std::ranges::find_if(m_rows, isThere) - m_rows.begin(), m_rows.size() - 1)));
    }
    if (std::exchange(m_rangeChangedMeanwhile, false))
        readRangeAgain();
    goOnSeeking();
}

void TimelineModel::replaceRows(QList<TimelineEntry> newestFirst)
{
    if (m_older)
        leaveSplitInstant(newestFirst);
    if (m_newer)
        leaveSplitNewestInstant(newestFirst);
    m_oldest = newestFirst.isEmpty() ? PageKey() : newestFirst.constLast().key;
    m_newest = newestFirst.isEmpty() ? PageKey() : newestFirst.constFirst().key;
    m_firstChange = firstChange(newestFirst);
    m_sieve = {};
    const QList<TimelineEntry> rows = shown(newestFirst, m_sieve);
    beginResetModel();
    m_rows = rows;
    endResetModel();
    askForNames(rows);
}

} // namespace throughline
