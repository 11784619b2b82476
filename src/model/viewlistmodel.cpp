// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/viewlistmodel.h"

#include "core/sentence.h"
#include "model/channellistmodel.h"
#include "service/archive.h"
#include "service/desk.h"
#include "service/reading.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr ViewKind kinds[]{
    ViewKind::Mine, ViewKind::Unassigned, ViewKind::AllOpen, ViewKind::Pending, ViewKind::Snoozed, ViewKind::Resolved};

} // namespace

ViewListModel::ViewListModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    for (const ViewKind kind : kinds) {
        const AgentId agent = kind == ViewKind::Mine ? desk.agent().id : AgentId();
        m_rows.append({.kind = Row::Kind::View, .view = {.kind = kind, .channel = {}, .agent = agent}, .channel = {}});
    }
    connect(&desk, &Desk::changed, this, &ViewListModel::readCounts);
    connect(&desk.channels(), &Channels::changed, this, &ViewListModel::takeChannels);
    takeChannels();
    readCounts();
}

void ViewListModel::readCounts()
{
    if (std::exchange(m_reading, true)) {
        m_changedMeanwhile = true;
        return;
    }
    const auto taken = [this](const Result<ViewCounts> &counts) {
        m_reading = false;
        if (counts) {
            m_counts = *counts;
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {CountRole, Qt::AccessibleTextRole});
        }
        if (std::exchange(m_changedMeanwhile, false))
            readCounts();
    };
    m_desk.reading().counts(m_desk.agent().id).then(this, taken);
}

void ViewListModel::takeChannels()
{
    QList<Row> fresh;
    const auto channels = m_desk.channels().list();
    for (const ChannelOverview &channel : channels) {
        if (channel.channel.kind == importChannelKind)
            continue; // nothing new comes in there; what waits of it is in the views like all else
        const View view{.kind = ViewKind::Channel, .channel = channel.channel.id, .agent = {}};
        fresh.append({.kind = Row::Kind::Channel, .view = view, .channel = channel});
    }
    if (!fresh.isEmpty())
        fresh.prepend({.kind = Row::Kind::Heading, .view = {}, .channel = {}});
    const int first = int(std::size(kinds));
    const bool sameRows = std::ranges::equal(fresh, m_rows.sliced(first), {}, &Row::view, &Row::view);
    if (sameRows) {
        std::ranges::copy(fresh, m_rows.begin() + first);
        if (!fresh.isEmpty())
            Q_EMIT dataChanged(index(first), index(int(m_rows.size()) - 1));
        return;
    }
    if (m_rows.size() > first) {
        beginRemoveRows({}, first, int(m_rows.size()) - 1);
        m_rows.resize(first);
        endRemoveRows();
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
}

qint64 ViewListModel::count(const Row &row) const
{
    switch (row.view.kind) {
    case ViewKind::Mine: return m_counts.mine;
    case ViewKind::Unassigned: return m_counts.unassigned;
    case ViewKind::AllOpen: return m_counts.allOpen;
    case ViewKind::Pending: return m_counts.pending;
    case ViewKind::Snoozed: return m_counts.snoozed;
    case ViewKind::Resolved: return m_counts.resolved;
    case ViewKind::Channel: return m_counts.channels.value(row.view.channel);
    }
    return 0;
}

QString ViewListModel::name(const Row &row) const
{
    switch (row.kind) {
    case Row::Kind::View: return label(row.view.kind);
    case Row::Kind::Heading: return tr("Channels");
    case Row::Kind::Channel: return row.channel.channel.name;
    }
    return {};
}

int ViewListModel::rowOf(const View &view) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind != Row::Kind::Heading && m_rows.at(row).view == view)
            return row;
    }
    return -1;
}

int ViewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ViewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return name(row);
    if (role == HeadingRole)
        return row.kind == Row::Kind::Heading;
    if (row.kind == Row::Kind::Heading)
        return role == Qt::AccessibleTextRole ? QVariant(name(row)) : QVariant();
    const QString problem = row.kind == Row::Kind::Channel ? problemOf(row.channel) : QString();
    switch (role) {
    case Qt::ToolTipRole: return problem.isEmpty() ? name(row) : problem;
    case Qt::AccessibleTextRole:
        //: A view and how many conversations are in it
        return problem.isEmpty() ? tr("%1, %n conversation(s)", nullptr, int(count(row))).arg(name(row))
                                 : tr("%1. %2").arg(name(row), problem);
    case ViewRole: return QVariant::fromValue(row.view);
    case CountRole: return count(row);
    case ChannelKindRole: return row.channel.channel.kind;
    case ProblemRole: return problem;
    default: return {};
    }
}

Qt::ItemFlags ViewListModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).kind == Row::Kind::Heading)
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

} // namespace throughline
