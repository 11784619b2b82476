// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversationlistmodel.h"

#include "service/desk.h"
#include "service/reading.h"

#include <QSet>

namespace throughline {

namespace {

constexpr int pageSize = 50;
constexpr int longestPage = 500;
constexpr int mostHits = 100;

} // namespace

ConversationListModel::ConversationListModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &ConversationListModel::apply);
}

void ConversationListModel::setView(const View &view)
{
    if (m_view == view && m_search.isEmpty() && m_phase != Phase::Empty)
        return;
    m_view = view;
    m_search.clear();
    startOver();
}

void ConversationListModel::setSearch(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed == m_search)
        return;
    const bool searching = !m_search.isEmpty() && !trimmed.isEmpty();
    m_search = trimmed;
    if (!searching)
        return startOver();
    ++m_generation; // rows stay until the next letter's answer replaces them
    runSearch();
}

void ConversationListModel::reload()
{
    startOver();
}

void ConversationListModel::startOver()
{
    ++m_generation;
    m_reading = false;
    m_changedMeanwhile = false;
    m_more = false;
    beginResetModel();
    m_rows.clear();
    m_hits.clear();
    endResetModel();
    setPhase(Phase::Loading);
    readAgain();
}

void ConversationListModel::apply(const ChangeSet &changes)
{
    if (m_phase == Phase::Empty)
        return;
    if (changes.everything || !changes.conversations.isEmpty() || !changes.contacts.isEmpty()
        || !changes.channels.isEmpty())
        readAgain();
}

void ConversationListModel::readAgain()
{
    if (m_reading) {
        m_changedMeanwhile = true;
        return;
    }
    if (!m_search.isEmpty())
        runSearch();
    else
        readRange({});
}

/// Reads from the newest until the oldest row that is shown, so that the end of the list does not move either.
void ConversationListModel::readRange(QList<ConversationSummary> soFar)
{
    m_reading = true;
    PageRequest request;
    request.limit = int(qBound(qsizetype(pageSize), m_rows.size() + 1, qsizetype(longestPage)));
    if (!soFar.isEmpty())
        request.from = soFar.constLast().key;
    const auto taken = [this, soFar, generation = m_generation](const Result<Page<ConversationSummary>> &page) mutable {
        if (generation != m_generation)
            return;
        if (!page)
            return fail(page.error());
        soFar += page->rows;
        if (page->more && !m_rows.isEmpty() && !soFar.isEmpty() && soFar.constLast().key > m_rows.constLast().key)
            return readRange(std::move(soFar));
        m_more = page->more;
        takeRows(soFar);
        finishReading();
    };
    m_desk.reading().conversations(m_view, request).then(this, taken);
}

void ConversationListModel::runSearch()
{
    m_reading = true;
    const auto taken = [this, generation = m_generation](const Result<QList<SearchHit>> &hits) {
        if (generation != m_generation)
            return;
        if (!hits)
            return fail(hits.error());
        QList<ConversationSummary> rows;
        m_hits.clear();
        for (const SearchHit &hit : *hits) {
            if (!m_hits.contains(hit.conversation.id)) // the best one comes first
                m_hits.insert(hit.conversation.id, hit.message);
            rows.append(hit.conversation);
            if (!hit.line.isEmpty()) {
                rows.last().preview = hit.line;
                rows.last().previewIsOurs = false;
            }
        }
        m_more = false;
        takeRows(rows);
        finishReading();
    };
    m_desk.reading().search(m_search, mostHits).then(this, taken);
}

void ConversationListModel::finishReading()
{
    m_reading = false;
    setPhase(Phase::Ready);
    if (std::exchange(m_changedMeanwhile, false))
        readAgain();
}

void ConversationListModel::removeRowsNotIn(const QList<ConversationSummary> &rows)
{
    QSet<ConversationId> kept;
    for (const ConversationSummary &row : rows)
        kept.insert(row.id);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_rows.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ConversationListModel::takeRows(const QList<ConversationSummary> &rows)
{
    QList<ConversationSummary> fresh;
    QSet<ConversationId> seen; // a conversation that moved between two pages, or was found twice
    for (const ConversationSummary &row : rows) {
        if (!seen.contains(row.id)) {
            seen.insert(row.id);
            fresh.append(row);
        }
    }
    removeRowsNotIn(fresh);
    for (int i = 0; i < fresh.size(); ++i) {
        const int from = rowOf(fresh.at(i).id);
        if (from < 0) {
            int last = i;
            while (last + 1 < fresh.size() && rowOf(fresh.at(last + 1).id) < 0)
                ++last;
            beginInsertRows({}, i, last);
            for (int row = i; row <= last; ++row)
                m_rows.insert(row, fresh.at(row));
            endInsertRows();
            i = last;
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows.at(i) != fresh.at(i)) {
            m_rows[i] = fresh.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

void ConversationListModel::fail(const Error &error)
{
    m_error = error;
    m_reading = false;
    setPhase(Phase::Failed);
}

void ConversationListModel::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

const ConversationSummary *ConversationListModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ConversationListModel::rowOf(ConversationId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationSummary &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.contactName;
    case Qt::AccessibleTextRole: return spokenSummary(row);
    case SummaryRole: return QVariant::fromValue(row);
    case IdRole: return QVariant::fromValue(row.id);
    default: return {};
    }
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading && m_search.isEmpty();
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    m_reading = true;
    const PageRequest request{.from = m_rows.constLast().key, .toward = PageRequest::Toward::Older, .limit = pageSize};
    const auto taken = [this, generation = m_generation](const Result<Page<ConversationSummary>> &page) {
        if (generation != m_generation)
            return;
        if (!page)
            return fail(page.error());
        m_more = page->more;
        takeRows(m_rows + page->rows);
        finishReading();
    };
    m_desk.reading().conversations(m_view, request).then(this, taken);
}

} // namespace throughline
