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
    m_newer = m_readingNewer = m_jumping = false;
    m_oldest = m_newest = {};
    m_sieve = {};
    m_firstChange = {};
    const Phase before = std::exchange(m_phase, m_conversation.isNull() ? Phase::Empty : Phase::Loading);
    beginResetModel();
    m_rows.clear();
    endResetModel(); // whoever hears of it finds why it is empty
    if (m_phase != before)
        Q_EMIT phaseChanged();
    if (!m_conversation.isNull())
        readFirstPage();
}

void TimelineModel::merge(const QList<TimelineEntry> &newestFirst)
{
    m_sieve = {};
    m_firstChange = firstChange(newestFirst);
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
    sieve.lookAt(newestFirst);
    for (auto entry = newestFirst.crbegin(); entry != newestFirst.crend(); ++entry) {
        if (sieve.takes(*entry) && (entry->message || !line(*entry).isEmpty()))
            rows.append(*entry);
    }
    return rows;
}

void TimelineModel::judgeFirstChange(TimelineSieve before)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool taken = before.takes(m_rows.at(row));
        if (!isChangeOfState(m_rows.at(row)))
            continue;
        if (!taken && m_rows.at(row).event == m_firstChange)
            removeRow(row);
        break;
    }
    if (m_firstChange.isNull())
        m_sieve = before;
}

/// A reply is gone, and so is what it changed.
void TimelineModel::removeTakenBack()
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_sieve.isTakenBack(m_rows.at(row).event))
            removeRow(row);
    }
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
    askForNames(oldestFirst);
}

void TimelineModel::askForNames(const QList<TimelineEntry> &entries)
{
    const bool stranger = std::ranges::any_of(entries, [this](const TimelineEntry &entry) {
        const auto *assigned = std::get_if<Assigned>(&entry.happened);
        return assigned && !assigned->agent.isNull() && !m_agents.contains(assigned->agent);
    });
    if (stranger)
        readAgents();
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
        && (!entry.message
            || (old.message->revision == entry.message->revision
                && old.message->channelName == entry.message->channelName));
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
