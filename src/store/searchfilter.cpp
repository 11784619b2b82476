// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchfilter.h"

#include "store/database.h"
#include "store/searchindex.h"
#include "store/searchnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Conversations whose messages are looked at one by one rather than by their words.
constexpr int fewest = 1000;

/// Of one conversation, the newest: who searches waits.
constexpr int mostMessages = 2000;

bool isInState(const Candidate &candidate, SearchWord state)
{
    switch (state) {
    case SearchWord::Open: return isActive(candidate.status);
    case SearchWord::Pending: return candidate.status == Status::Pending || candidate.status == Status::OnHold;
    case SearchWord::Snoozed: return candidate.status == Status::Snoozed;
    case SearchWord::Resolved: return isFinished(candidate.status);
    case SearchWord::Unread: return candidate.unread;
    default: return false;
    }
}

std::optional<QString> keysInState(SearchWord state)
{
    switch (state) {
    case SearchWord::Open: return u"SELECT key FROM conversation WHERE status IN ('new', 'open') LIMIT ?"_s;
    case SearchWord::Pending: return u"SELECT key FROM conversation WHERE status IN ('pending', 'on_hold') LIMIT ?"_s;
    case SearchWord::Snoozed: return u"SELECT key FROM conversation WHERE status = 'snoozed' LIMIT ?"_s;
    default: return std::nullopt;
    }
}

} // namespace

Result<SearchFilters> SearchFilters::resolve(const Database &database, const Reader::SearchRequest &request)
{
    SearchFilters filters(database);
    for (const SearchFilter &each : request.query.filters) {
        if (const auto done = filters.add(each, request.me); !done)
            return failure(done.error());
    }
    return filters;
}

Result<void> SearchFilters::add(const SearchFilter &filter, AgentId me)
{
    Condition condition{.filter = filter, .keys = {}, .tags = {}};
    Result<QSet<qint64>> keys;
    std::optional<SearchReason::Code> absent;
    switch (filter.which) {
    case SearchOperator::From:
        keys = contactsNamed(*m_database, filter.value);
        absent = SearchReason::Code::NoSuchCustomer;
        break;
    case SearchOperator::Channel:
        keys = channelsNamed(*m_database, filter.value);
        absent = SearchReason::Code::NoSuchChannel;
        break;
    case SearchOperator::Assignee:
        if (filter.word != SearchWord::Nobody) {
            keys = filter.word == SearchWord::Me ? agentOf(*m_database, me) : agentsNamed(*m_database, filter.value);
            absent = SearchReason::Code::NoSuchAgent;
        }
        break;
    case SearchOperator::Tag: {
        const auto tags = tagsNamed(*m_database, filter.value);
        if (!tags)
            return failure(tags.error());
        condition.tags = *tags;
        if (tags->isEmpty() && !filter.negated)
            m_reasons.append({.code = SearchReason::Code::NoSuchTag, .parameter = filter.value});
        break;
    }
    case SearchOperator::Has: m_aboutMessages = true; break;
    case SearchOperator::Before:
    case SearchOperator::After: {
        m_aboutMessages = true;
        // A day's documents are not apart: the day of the moment itself is read too, and each message looked at.
        const bool earlier = (filter.which == SearchOperator::Before) != filter.negated;
        if (earlier) {
            m_range.end = std::min(m_range.end, firstDocOf(filter.at + std::chrono::days(1), false));
            m_end = std::min(m_end, filter.at);
        } else {
            m_range.first = std::max(m_range.first, firstDocOf(filter.at, false));
            m_first = std::max(m_first, filter.at);
        }
        break;
    }
    case SearchOperator::Is: break;
    }
    if (!keys)
        return failure(keys.error());
    condition.keys = *keys;
    if (absent && keys->isEmpty() && !filter.negated)
        m_reasons.append({.code = *absent, .parameter = filter.value});
    m_conditions.append(condition);
    return {};
}

QString SearchFilters::narrowed(const QString &expression) const
{
    const bool attached = std::ranges::any_of(m_conditions,
        [](const Condition &each) { return each.filter.which == SearchOperator::Has && !each.filter.negated; });
    if (!attached)
        return expression;
    const QString word = u'"' + attachedWord.toString() + u'"';
    return expression.isEmpty() ? word : u"(%1) AND %2"_s.arg(expression, word);
}

Result<std::optional<Candidate>> SearchFilters::withMessage(const Candidate &conversation) const
{
    auto select =
        m_database->statement(u"SELECT at, EXISTS (SELECT 1 FROM attachment WHERE message = m.key) FROM message AS m"
                              " WHERE conversation = ? AND at >= ? AND at < ? ORDER BY at DESC LIMIT ?"_s);
    const auto fits = [this](bool attached) {
        return std::ranges::all_of(m_conditions, [attached](const Condition &each) {
            return each.filter.which != SearchOperator::Has || attached != each.filter.negated;
        });
    };
    auto there = select.first(conversation.conversation, m_first, m_end, mostMessages);
    for (; there && *there; there = select.next()) {
        if (!fits(select.flag(1)))
            continue;
        Candidate candidate = conversation;
        candidate.at = select.instant(0);
        candidate.hasAttachment = select.flag(1);
        return candidate;
    }
    return there.transform([](bool) { return std::optional<Candidate>(); });
}

Result<bool> SearchFilters::pass(const Candidate &candidate) const
{
    for (const Condition &each : m_conditions) {
        const auto met = meets(each, candidate);
        if (!met || *met == each.filter.negated)
            return met.transform([](bool) { return false; });
    }
    return true;
}

Result<bool> SearchFilters::meets(const Condition &condition, const Candidate &candidate) const
{
    const SearchFilter &filter = condition.filter;
    switch (filter.which) {
    case SearchOperator::From:
        return condition.keys.contains(candidate.contact)
            && (candidate.message == 0 || candidate.kind == MessageKind::Inbound);
    case SearchOperator::Channel:
        return condition.keys.contains(candidate.channel.value_or(candidate.conversationChannel));
    case SearchOperator::Assignee:
        return filter.word == SearchWord::Nobody ? !candidate.assignee.has_value()
                                                 : condition.keys.contains(candidate.assignee.value_or(0));
    case SearchOperator::Is: return isInState(candidate, filter.word.value_or(SearchWord::Open));
    case SearchOperator::Has: return candidate.hasAttachment;
    case SearchOperator::Before: return candidate.at < filter.at;
    case SearchOperator::After: return candidate.at >= filter.at;
    case SearchOperator::Tag: break;
    }
    for (const QString &tag : condition.tags) {
        auto select = m_database->statement(u"SELECT 1 FROM conversation_tag WHERE conversation = ? AND tag = ?"_s);
        const auto there = select.first(candidate.conversation, tag);
        if (!there || *there)
            return there;
    }
    return false;
}

std::optional<SearchWord> SearchFilters::state() const
{
    for (const Condition &each : m_conditions) {
        if (each.filter.which == SearchOperator::Is && !each.filter.negated && each.filter.word != SearchWord::Unread)
            return each.filter.word;
    }
    return std::nullopt;
}

Result<std::optional<QList<qint64>>> SearchFilters::fewConversations() const
{
    for (const Condition &each : m_conditions) {
        if (each.filter.negated)
            continue;
        auto few = conversationsOf(each);
        if (!few || *few)
            return few;
    }
    return std::nullopt;
}

Result<std::optional<QList<qint64>>> SearchFilters::conversationsOf(const Condition &condition) const
{
    const auto keysOf = [&](const QString &sql, const auto &...values) {
        return m_database->statement(sql).list([](const Statement &row) { return row.integer(0); }, values...);
    };
    Result<QList<qint64>> all;
    bool known = true;
    const auto add = [&](const Result<QList<qint64>> &some) {
        if (all && some)
            *all += *some;
        else if (all)
            all = some;
        return all && all->size() <= fewest;
    };
    if (condition.filter.which == SearchOperator::From) {
        for (const qint64 contact : condition.keys) {
            if (!add(keysOf(
                    u"SELECT key FROM conversation WHERE contact = ? AND root IS NULL LIMIT ?"_s, contact, fewest + 1)))
                break;
        }
    } else if (condition.filter.which == SearchOperator::Tag) {
        for (const QString &tag : condition.tags) {
            if (!add(keysOf(u"SELECT conversation FROM conversation_tag WHERE tag = ? LIMIT ?"_s, tag, fewest + 1)))
                break;
        }
    } else if (condition.filter.which == SearchOperator::Is && condition.filter.word) {
        const auto sql = keysInState(*condition.filter.word);
        known = sql && add(keysOf(*sql, fewest + 1));
    } else {
        known = false;
    }
    return all.transform(
        [&](const QList<qint64> &keys) { return known && keys.size() <= fewest ? std::optional(keys) : std::nullopt; });
}

} // namespace throughline
