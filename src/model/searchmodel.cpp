// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/searchmodel.h"

#include "service/channels.h"
#include "service/desk.h"
#include "service/reading.h"

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr int hitsAtATime = 100;
constexpr int mostHits = 1000; // who has not found it among these needs another word
constexpr auto pauseOfChanges = 500ms; // an import changes something all the time

} // namespace

SearchModel::SearchModel(Desk &desk, QObject *parent)
    : MergedRows(parent)
    , m_desk(desk)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(pauseOfChanges);
    connect(&m_changed, &QTimer::timeout, this, &SearchModel::run);
    connect(&desk, &Desk::changed, this, [this](const ChangeSet &changes) {
        if (isSearching() && !changes.isEmpty() && !m_changed.isActive())
            m_changed.start();
    });
}

void SearchModel::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    m_text = trimmed;
    SearchQuery query = parseSearch(text, searchContext());
    const bool same = query == m_query && m_phase != Phase::Failed;
    m_query = std::move(query);
    if (trimmed.isEmpty()) {
        forget();
        m_phase = Phase::Empty;
        Q_EMIT answered();
        return;
    }
    if (same && m_phase != Phase::Empty) {
        Q_EMIT answered(); // a space at the end asks nothing new
        return;
    }
    m_limit = hitsAtATime;
    run();
}

void SearchModel::reload()
{
    m_limit = hitsAtATime;
    run();
}

void SearchModel::run()
{
    if (!isSearching())
        return;
    m_changed.stop();
    m_running.cancel();
    const quint64 generation = ++m_generation;
    if (m_query.canRun() && m_query.isEmpty()) { // an operator is being typed: nothing is asked yet
        m_reading = false;
        Q_EMIT answered();
        return;
    }
    if (!m_query.canRun()) {
        forget();
        m_phase = Phase::Ready;
        Q_EMIT answered();
        return;
    }
    if (m_phase != Phase::Ready)
        m_phase = Phase::Loading;
    m_reading = true;
    m_running = m_desk.reading().search(m_query, m_desk.agent().id, m_limit);
    m_running.then(this, [this, generation](const Result<SearchAnswer> &answer) {
        if (generation == m_generation)
            take(answer);
    });
}

void SearchModel::take(const Result<SearchAnswer> &answer)
{
    m_reading = false;
    if (answer) {
        m_phase = Phase::Ready;
        m_reasons = answer->reasons;
        m_indexing = answer->indexing;
        m_more = answer->more;
        takeRows(answer->hits);
    } else {
        m_phase = Phase::Failed;
        m_error = answer.error();
        clearRows();
    }
    Q_EMIT answered();
}

/// Of an earlier search, whose answer no longer counts either.
void SearchModel::forget()
{
    ++m_generation;
    m_running.cancel();
    m_changed.stop();
    m_reading = false;
    m_more = false;
    m_reasons.clear();
    m_indexing = -1;
    if (rowCount() > 0)
        clearRows();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole: return hit.conversation.contactName;
    case Qt::AccessibleTextRole: {
        const QString heading = headingOf(index.row());
        const QString row = spokenHit(hit, channelName(hit));
        //: For a screen reader: a heading in the list, and the first row below it
        return heading.isEmpty() ? row : tr("%1: %2").arg(heading, row);
    }
    case HitRole: return QVariant::fromValue(hit);
    case HeadingRole: return headingOf(index.row());
    case ChannelRole: return channelName(hit);
    default: return {};
    }
}

QString SearchModel::headingOf(int row) const
{
    const auto written = [this](int at) { return rows().at(at).band == SearchBand::Written; };
    if (rows().at(row).lines.isEmpty() || (row > 0 && written(row) == written(row - 1)))
        return {};
    if (written(row))
        //: A heading above what a search found in messages, notes and attachments
        return tr("Messages");
    //: A heading above what a search found in names, addresses, subjects and tags
    return tr("Customers and subjects");
}

QString SearchModel::channelName(const SearchHit &hit) const
{
    const auto channels = m_desk.channels().list();
    for (const ChannelOverview &each : channels) {
        if (each.channel.id == hit.conversation.channel)
            return each.channel.name;
    }
    return hit.conversation.channelKind;
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading && m_limit < mostHits;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit = qMin(m_limit * 2, mostHits);
    run();
}

} // namespace throughline
