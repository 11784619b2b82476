// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"

#include "core/sentence.h"
#include "service/desk.h"
#include "service/reading.h"

#include <QSet>

#include <algorithm>

namespace throughline {

namespace {

constexpr int pageSize = 50;
constexpr int longestPage = 500;

QDate dayOf(const TimelineEntry &entry)
{
    return toLocalTime(entry.at).date();
}

bool isOnChannel(const TimelineEntry &entry)
{
    return entry.message && entry.message->kind != MessageKind::Note;
}

} // namespace

TimelineModel::TimelineModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &TimelineModel::apply);
    readAgents();
}

void TimelineModel::setConversation(ConversationId conversation)
{
    if (conversation == m_conversation)
        return;
    m_conversation = conversation;
    m_sought = {};
    reload();
}

void TimelineModel::reload()
{
    ++m_generation;
    m_older = m_readingOlder = m_readingRange = m_rangeChangedMeanwhile = false;
    m_oldest = m_newest = {};
    m_sieve = {};
    beginResetModel();
    m_rows.clear();
    endResetModel();
    setPhase(m_conversation.isNull() ? Phase::Empty : Phase::Loading);
    if (!m_conversation.isNull())
        readFirstPage();
}

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
    const auto taken = [this, generation = m_generation](const Result<Page<TimelineEntry>> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            m_error = page.error();
            return setPhase(Phase::Failed);
        }
        m_older = page->more;
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
    const int limit = m_sought.isNull() ? pageSize : longestPage;
    const PageRequest request{.from = m_oldest, .toward = PageRequest::Toward::Older, .limit = limit};
    const auto taken = [this, generation = m_generation](const Result<Page<TimelineEntry>> &page) {
        if (generation != m_generation)
            return;
        m_readingOlder = false;
        if (!page) {
            m_sought = {};
            return; // what is shown stays; scrolling there again asks again
        }
        m_older = page->more;
        if (!page->rows.isEmpty())
            m_oldest = page->rows.constLast().key;
        TimelineSieve sieve;
        insertRows(0, shown(page->rows, sieve));
        goOnSeeking();
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
}

void TimelineModel::seek(MessageId message)
{
    m_sought = message;
    goOnSeeking();
}

void TimelineModel::goOnSeeking()
{
    if (m_sought.isNull() || m_phase != Phase::Ready)
        return;
    const int row = rowOf(m_sought);
    if (row < 0 && m_older)
        return fetchOlder();
    m_sought = {};
    if (row >= 0)
        Q_EMIT reached(row);
}

void TimelineModel::apply(const ChangeSet &changes)
{
    if (m_phase == Phase::Loading)
        m_rangeChangedMeanwhile = true; // the page that is under way may be older than the change
    if (m_phase != Phase::Ready)
        return;
    if (changes.everything)
        return readRangeAgain();
    QSet<MessageId> unknown;
    for (const MessageId message : changes.messages) {
        if (rowOf(message) >= 0)
            readMessage(message);
        else
            unknown.insert(message);
    }
    if (changes.conversations.contains(m_conversation))
        readNewer(unknown);
}

/// `expected` may be ours: one that is not at the end came late (its own time is older) and stands further up.
void TimelineModel::readNewer(const QSet<MessageId> &expected)
{
    const PageRequest request{.from = m_newest, .toward = PageRequest::Toward::Newer, .limit = pageSize};
    const auto taken = [this, expected, generation = m_generation](const Result<Page<TimelineEntry>> &page) {
        if (generation != m_generation || !page)
            return;
        QList<TimelineEntry> fresh = page->rows;
        fresh.removeIf([this](const TimelineEntry &entry) { return entry.key <= m_newest; });
        if (!fresh.isEmpty()) {
            m_newest = fresh.constFirst().key;
            insertRows(int(m_rows.size()), shown(fresh, m_sieve));
        }
        if (page->more)
            return readNewer(expected);
        const bool late = std::ranges::any_of(expected, [this](MessageId message) { return rowOf(message) < 0; });
        if (late)
            readRangeAgain();
    };
    m_desk.reading().timeline(m_conversation, request).then(this, taken);
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
    const auto taken = [this, newestFirst, generation = m_generation](const Result<Page<TimelineEntry>> &page) mutable {
        if (generation != m_generation)
            return;
        if (page)
            newestFirst += page->rows;
        if (page && page->more && !page->rows.isEmpty() && newestFirst.constLast().key > m_oldest)
            return readRange(std::move(newestFirst));
        m_readingRange = false;
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

void TimelineModel::merge(const QList<TimelineEntry> &newestFirst)
{
    m_sieve = {};
    const QList<TimelineEntry> fresh = shown(newestFirst, m_sieve);
    int row = 0;
    for (const TimelineEntry &entry : fresh) {
        while (row < m_rows.size() && m_rows.at(row).key < entry.key)
            removeRow(row);
        if (row < m_rows.size() && m_rows.at(row).key == entry.key)
            updateRow(row, entry);
        else
            insertRows(row, {entry});
        ++row;
    }
    while (row < m_rows.size())
        removeRow(int(m_rows.size()) - 1);
}

QList<TimelineEntry> TimelineModel::shown(const QList<TimelineEntry> &newestFirst, TimelineSieve &sieve) const
{
    QList<TimelineEntry> rows;
    rows.reserve(newestFirst.size());
    for (auto entry = newestFirst.crbegin(); entry != newestFirst.crend(); ++entry) {
        if (sieve.takes(*entry) && (entry->message || !line(*entry).isEmpty()))
            rows.append(*entry);
    }
    return rows;
}

void TimelineModel::insertRows(int at, const QList<TimelineEntry> &oldestFirst)
{
    if (oldestFirst.isEmpty())
        return;
    const int count = int(oldestFirst.size());
    beginInsertRows({}, at, at + count - 1);
    if (at == 0)
        m_rows = oldestFirst + m_rows;
    else
        for (int i = 0; i < count; ++i)
            m_rows.insert(at + i, oldestFirst.at(i));
    endInsertRows();
    neighboursChanged(at + count);
}

void TimelineModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    neighboursChanged(row);
}

void TimelineModel::updateRow(int row, const TimelineEntry &entry)
{
    const TimelineEntry &old = m_rows.at(row);
    const bool same = old.message.has_value() == entry.message.has_value()
        && (!entry.message || old.message->revision == entry.message->revision);
    m_rows[row] = entry;
    if (!same)
        Q_EMIT dataChanged(index(row), index(row), {EntryRole, Qt::AccessibleTextRole});
}

/// What stands before a row decides whether it starts a day, and whether the next message goes on elsewhere.
void TimelineModel::neighboursChanged(int row)
{
    if (row >= m_rows.size())
        return;
    int last = row;
    while (last + 1 < m_rows.size() && !isOnChannel(m_rows.at(last)))
        ++last;
    Q_EMIT dataChanged(index(row), index(last), {StartsDayRole, HopRole});
}

QString TimelineModel::line(const TimelineEntry &entry) const
{
    if (entry.message)
        return {};
    return sentence(entry, [this](AgentId agent) { return m_agents.value(agent); });
}

bool TimelineModel::startsDay(int row) const
{
    return row == 0 || dayOf(m_rows.at(row)) != dayOf(m_rows.at(row - 1));
}

bool TimelineModel::hops(int row) const
{
    if (!isOnChannel(m_rows.at(row)))
        return false;
    for (int before = row - 1; before >= 0; --before) {
        if (isOnChannel(m_rows.at(before)))
            return m_rows.at(before).message->channel != m_rows.at(row).message->channel;
    }
    return false;
}

void TimelineModel::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

const TimelineEntry *TimelineModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int TimelineModel::rowOf(MessageId message) const
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows.at(row).message && m_rows.at(row).message->id == message)
            return row;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.message ? entry.message->content.text : line(entry);
    case Qt::AccessibleTextRole: return entry.message ? spokenMessage(*entry.message) : line(entry);
    case EntryRole: return QVariant::fromValue(entry);
    case LineRole: return line(entry);
    case StartsDayRole: return startsDay(index.row());
    case HopRole: return hops(index.row());
    default: return {};
    }
}

} // namespace throughline
