// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/searchhelp.h"

#include "service/channels.h"
#include "service/desk.h"
#include "service/reading.h"

#include <QLocale>

#include <algorithm>

namespace throughline {

namespace {

constexpr int mostValues = 50;

std::optional<SearchOperator> operatorOf(const QString &text, const SearchContext &context)
{
    const QString name = text.chopped(1);
    for (const auto &[which, own] : context.operatorNames) {
        if (own == name)
            return which;
    }
    return fromName<SearchOperator>(name);
}

QString explanationOf(SearchOperator which)
{
    switch (which) {
    case SearchOperator::From: return SearchHelp::tr("written by this customer", "explains from:");
    case SearchOperator::Channel: return SearchHelp::tr("on this channel", "explains channel:");
    case SearchOperator::Tag: return SearchHelp::tr("with this tag", "explains tag:");
    case SearchOperator::Is: return SearchHelp::tr("open, pending, unread …", "explains is:");
    case SearchOperator::Has: return SearchHelp::tr("with attachments", "explains has:");
    case SearchOperator::Before: return SearchHelp::tr("earlier than this day", "explains before:");
    case SearchOperator::After: return SearchHelp::tr("on this day or later", "explains after:");
    case SearchOperator::Assignee: return SearchHelp::tr("assigned to this agent", "explains assignee:");
    }
    return {};
}

/// The day that "7d" means, so that nobody has to count.
QString dayOf(SearchOperator which, const QString &value, const SearchContext &context)
{
    const SearchQuery query = parseSearch(nameOf(which) + u':' + value + u' ', context);
    if (query.filters.size() != 1 || !query.problems.isEmpty())
        return {};
    return QLocale().toString(toLocalTime(query.filters.first().at).date(), QLocale::LongFormat);
}

} // namespace

SearchHelp::SearchHelp(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{ }

void SearchHelp::refresh()
{
    m_desk.reading().tags().then(this, [this](const Result<QStringList> &tags) {
        m_tags = tags.value_or(QStringList());
        Q_EMIT changed();
    });
    m_desk.reading().agents().then(this, [this](const Result<QList<AgentSummary>> &agents) {
        m_agents.clear();
        const auto all = agents.value_or(QList<AgentSummary>());
        for (const AgentSummary &each : all)
            m_agents.append(each.name);
        Q_EMIT changed();
    });
}

QStringList SearchHelp::namesOf(SearchOperator which) const
{
    QStringList names;
    switch (which) {
    case SearchOperator::Channel: {
        const auto channels = m_desk.channels().list();
        for (const ChannelOverview &each : channels)
            names.append(each.channel.name);
        return names;
    }
    case SearchOperator::Tag: return m_tags;
    case SearchOperator::Assignee: return m_agents;
    default: return {};
    }
}

SearchSuggestions SearchHelp::at(const QString &text, qsizetype cursor) const
{
    const SearchContext context = searchContext();
    const SearchCompletion completion = completionAt(text, cursor, context);
    SearchSuggestions result{
        .position = completion.position, .length = completion.length, .ofValues = completion.valueOf.has_value()};
    if (!completion.valueOf) {
        for (const QString &each : completion.texts) {
            const auto which = operatorOf(each, context);
            result.list.append({each, which ? explanationOf(*which) : QString()});
        }
        return result;
    }
    const SearchOperator which = *completion.valueOf;
    const bool isDate = which == SearchOperator::Before || which == SearchOperator::After;
    for (const QString &each : completion.texts)
        result.list.append({each, isDate ? dayOf(which, each, context) : QString()});
    QStringList names = namesOf(which);
    names.sort(Qt::CaseInsensitive);
    for (const QString &each : std::as_const(names)) {
        if (each.contains(completion.typed, Qt::CaseInsensitive) && result.list.size() < mostValues)
            result.list.append({quotedSearchValue(each), {}});
    }
    return result;
}

} // namespace throughline
