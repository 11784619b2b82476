// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversationlistmodel.h"

#include "model/pagesize.h"
#include "service/desk.h"
#include "service/reading.h"

namespace throughline {

ConversationListModel::ConversationListModel(Desk &desk, QObject *parent)
    : MergedRows(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &ConversationListModel::apply);
}

void ConversationListModel::setView(const View &view)
{
    if (m_view == view && m_phase != Phase::Empty)
        return;
    m_view = view;
    startOver();
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
    clearRows();
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
    readRange({});
}

/// Reads from the newest until the oldest row that is shown, so that the end of the list does not move either.
void ConversationListModel::readRange(QList<ConversationSummary> soFar)
{
    m_reading = true;
    PageRequest request;
    request.limit = int(qBound(qsizetype(pageSize), rows().size() + 1, qsizetype(longestPage)));
    if (!soFar.isEmpty())
        request.from = soFar.constLast().key;
    const auto taken = [this, soFar, generation = m_generation](const Result<Page<ConversationSummary>> &page) mutable {
        if (generation != m_generation)
            return;
        if (!page)
            return fail(page.error());
        soFar += page->rows;
        if (page->more && !rows().isEmpty() && !soFar.isEmpty() && soFar.constLast().key > rows().constLast().key)
            return readRange(std::move(soFar));
        m_more = page->more;
        takeRows(soFar);
        finishReading();
    };
    m_desk.reading().conversations(m_view, request).then(this, taken);
}

void ConversationListModel::finishReading()
{
    m_reading = false;
    setPhase(Phase::Ready);
    if (std::exchange(m_changedMeanwhile, false))
        readAgain();
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

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationSummary &row = rows().at(index.row());
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
    return !parent.isValid() && m_more && !m_reading;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || rows().isEmpty())
        return;
    m_reading = true;
    const PageRequest request{.from = rows().constLast().key, .toward = PageRequest::Toward::Older, .limit = pageSize};
    const auto taken = [this, generation = m_generation](const Result<Page<ConversationSummary>> &page) {
        if (generation != m_generation)
            return;
        if (!page)
            return fail(page.error());
        m_more = page->more;
        takeRows(rows() + page->rows);
        finishReading();
    };
    m_desk.reading().conversations(m_view, request).then(this, taken);
}

} // namespace throughline
