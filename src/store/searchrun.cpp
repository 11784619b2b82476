// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchrun.h"

#include "store/database.h"
#include "store/searchexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Rows that are looked at before a search gives up, with what it has.
constexpr int mostLooked = 20'000;

/// Names of which the newest are put into the order of their conversations.
constexpr int mostNamed = 200;

/// Of one customer.
constexpr int mostConversations = 20;

/// Beyond what is asked for, to bring the hits of one day, whose documents are roughly in order, into exact order.
constexpr qsizetype mostOfDay = 500;

Result<std::optional<Candidate>> messageAt(const Database &database, qint64 doc)
{
    auto select = database.statement(
        u"SELECT c.key, c.contact, c.channel, c.status, c.unread, c.assignee, m.at, m.key, m.kind, m.channel,"
        " EXISTS (SELECT 1 FROM attachment WHERE message = m.key)"
        " FROM search_doc AS d CROSS JOIN message AS m ON m.key = d.key"
        " CROSS JOIN conversation AS c ON c.key = m.conversation WHERE d.doc = ?"_s);
    const auto there = select.first(doc);
    if (!there || !*there)
        return there.transform([](bool) { return std::optional<Candidate>(); });
    return Candidate{.conversation = select.integer(0),
        .contact = select.integer(1),
        .conversationChannel = select.integer(2),
        .status = fromName<Status>(select.text(3)).value_or(Status::New),
        .unread = select.flag(4),
        .assignee = select.optionalInteger(5),
        .at = select.instant(6),
        .message = select.integer(7),
        .kind = fromName<MessageKind>(select.text(8)).value_or(MessageKind::Inbound),
        .channel = select.optionalInteger(9),
        .hasAttachment = select.flag(10)};
}

Result<std::optional<Candidate>> conversationAt(const Database &database, qint64 key)
{
    auto select =
        database.statement(u"SELECT contact, channel, status, unread, assignee, last_activity FROM conversation"
                           " WHERE key = ? AND root IS NULL"_s);
    const auto there = select.first(key);
    if (!there || !*there)
        return there.transform([](bool) { return std::optional<Candidate>(); });
    return Candidate{.conversation = key,
        .contact = select.integer(0),
        .conversationChannel = select.integer(1),
        .status = fromName<Status>(select.text(2)).value_or(Status::New),
        .unread = select.flag(3),
        .assignee = select.optionalInteger(4),
        .at = select.instant(5),
        .message = 0,
        .kind = {},
        .channel = {},
        .hasAttachment = false};
}

void sortByTime(QList<SearchFound> &found)
{
    std::ranges::sort(found, [](const SearchFound &one, const SearchFound &other) {
        return std::tuple(one.band, other.at, other.message, other.conversation)
            < std::tuple(other.band, one.at, one.message, one.conversation);
    });
}

/// The conversations of a customer's name or handle, or the one of a subject and its tags.
Result<QList<qint64>> conversationsNamed(const Database &database, qint64 doc)
{
    auto select =
        database.statement(u"WITH thing AS (SELECT key FROM search_doc WHERE doc = ?)"
                           " SELECT coalesce(root, key) FROM conversation WHERE key = (SELECT key FROM thing)"
                           " UNION ALL SELECT key FROM (SELECT key FROM conversation WHERE root IS NULL AND contact ="
                           " coalesce((SELECT contact FROM identity WHERE key = (SELECT key FROM thing)),"
                           " (SELECT root FROM contact WHERE key = (SELECT key FROM thing)), (SELECT key FROM thing))"
                           " ORDER BY last_activity DESC LIMIT ?)"_s);
    return select.list([](const Statement &row) { return row.integer(0); }, doc, mostConversations);
}

/// Conversations, latest activity first: of one state, or all, the views' indexes woven into one.
QString conversationsOf(std::optional<SearchWord> state)
{
    struct Walk
    {
        SearchWord state;
        QLatin1StringView index;
        QLatin1StringView condition;
    };
    static constexpr std::array<Walk, 4> walks{{
        {SearchWord::Open, "open"_L1, "IN ('new', 'open')"_L1},
        {SearchWord::Pending, "pending"_L1, "IN ('pending', 'on_hold')"_L1},
        {SearchWord::Snoozed, "snoozed"_L1, "= 'snoozed'"_L1},
        {SearchWord::Resolved, "resolved"_L1, "IN ('resolved', 'closed')"_L1},
    }};
    QStringList selects;
    for (const Walk &walk : walks) {
        if (!state || *state == walk.state) {
            selects.append(
                u"SELECT key, last_activity FROM conversation INDEXED BY conversation_%1 WHERE status %2"_s.arg(
                    walk.index, walk.condition));
        }
    }
    return selects.join(u" UNION ALL "_s) + u" ORDER BY last_activity DESC"_s;
}

} // namespace

Result<void> SearchRun::run()
{
    auto filters = SearchFilters::resolve(m_database, m_request);
    if (!filters)
        return failure(filters.error());
    m_filters = std::move(*filters);
    m_reasons = m_filters->reasons();
    const QList<SearchTerm> &terms = m_request.query.terms;
    if (!m_reasons.isEmpty() || m_request.query.isEmpty())
        return {};
    const QString like = searchExpression(terms);
    if (like.isEmpty())
        m_unwanted = negatedExpression(terms);
    // Words without a letter or digit are no question.
    if (like.isEmpty() && m_unwanted.isEmpty() && !terms.isEmpty())
        return {};
    if (terms.isEmpty() && !m_filters->areAboutMessages())
        return findConversations();
    Result<void> done;
    if (!like.isEmpty()) {
        const QString exact = searchExpression(terms, true);
        done = findNamed(SearchBand::Named, exact);
        if (done && exact != like && m_named.size() < m_request.limit)
            done = findNamed(SearchBand::NamedLike, like);
        sortByTime(m_named);
    }
    return done.and_then([&] { return findMessages(); });
}

Result<bool> SearchRun::goesOn()
{
    ++m_looked;
    if (m_looked % 64 == 1 && m_stopped())
        return failure(ErrorCode::Cancelled);
    m_more = m_more || m_looked > mostLooked;
    return m_looked <= mostLooked;
}

Result<void> SearchRun::findNamed(SearchBand band, const QString &expression)
{
    int looked = 0;
    return walkMatches(m_database, expression, namedDocs, [&](qint64 doc) -> Result<bool> {
        const auto on = goesOn();
        if (!on || !*on)
            return on;
        return addNamed(band, doc).transform([&] { return ++looked < mostNamed; });
    });
}

Result<void> SearchRun::addNamed(SearchBand band, qint64 doc)
{
    const auto conversations = conversationsNamed(m_database, doc);
    if (!conversations)
        return failure(conversations.error());
    for (const qint64 conversation : *conversations) {
        const bool known = std::ranges::contains(m_named, conversation, &SearchFound::conversation);
        const auto added = known ? Result<bool>(true) : addConversation(band, conversation);
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<bool> SearchRun::addConversation(SearchBand band, qint64 conversation)
{
    auto candidate = conversationAt(m_database, conversation);
    if (candidate && *candidate && m_filters->areAboutMessages())
        candidate = m_filters->withMessage(**candidate);
    if (!candidate || !*candidate)
        return candidate.transform([](const auto &) { return false; });
    const auto passes = m_filters->pass(**candidate);
    if (passes && *passes)
        m_named.append({.band = band, .conversation = conversation, .message = 0, .at = (*candidate)->at});
    return passes;
}

Result<void> SearchRun::findMessages()
{
    const auto few = m_filters->fewConversations();
    if (!few)
        return failure(few.error());
    const QString expression = m_filters->narrowed(searchExpression(m_request.query.terms));
    const auto visit = [this](qint64 doc) { return addMessage(doc); };
    const auto done = *few     ? walkConversations(m_database, **few, expression, m_filters->range(), visit)
        : expression.isEmpty() ? walkDocs(m_database, m_filters->range(), visit)
                               : walkMatches(m_database, expression, m_filters->range(), visit);
    sortByTime(m_written);
    return done;
}

Result<bool> SearchRun::addMessage(qint64 doc)
{
    const auto on = goesOn();
    if (!on || !*on)
        return on;
    const qint64 day = doc >> dayShift;
    const bool enough = m_written.size() > m_request.limit;
    if (enough && (day != m_lastDay || m_written.size() > m_request.limit + mostOfDay)) {
        m_more = true;
        return false;
    }
    if (!m_unwanted.isEmpty()) {
        const auto unwanted = isMatch(m_database, m_unwanted, doc);
        if (!unwanted || *unwanted)
            return unwanted;
    }
    const auto candidate = messageAt(m_database, doc);
    if (!candidate || !*candidate)
        return candidate.transform([](const auto &) { return true; });
    const auto passes = m_filters->pass(**candidate);
    if (!passes || !*passes)
        return passes.transform([](bool) { return true; });
    m_written.append({.band = SearchBand::Written,
        .conversation = (*candidate)->conversation,
        .message = (*candidate)->message,
        .at = (*candidate)->at});
    m_lastDay = day;
    return true;
}

Result<void> SearchRun::findConversations()
{
    const auto few = m_filters->fewConversations();
    if (!few)
        return failure(few.error());
    if (*few) {
        for (const qint64 each : **few) {
            if (const auto added = addConversation(SearchBand::Written, each); !added)
                return failure(added.error());
        }
        sortByTime(m_named);
        return {};
    }
    auto select = m_database.statement(conversationsOf(m_filters->state()));
    auto there = select.first();
    for (; there && *there && m_named.size() <= m_request.limit; there = select.next()) {
        const auto on = goesOn();
        if (!on || !*on)
            return on.transform([](bool) { });
        if (const auto added = addConversation(SearchBand::Written, select.integer(0)); !added)
            return failure(added.error());
    }
    return there.transform([](bool) { });
}

} // namespace throughline
