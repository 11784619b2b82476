// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchquery.h"

#include "core/searchday.h"
#include "core/searchpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using Code = SearchProblem::Code;

bool takesDay(SearchOperator which)
{
    return which == SearchOperator::Before || which == SearchOperator::After;
}

std::optional<Instant> dayOf(const SearchFilter &filter, const SearchContext &context)
{
    return searchDay(filter.value, context).transform([&context](QDate day) {
        return fromDateTime(day.startOfDay(context.now.timeZone()));
    });
}

/// Why the filter is not understood; its day is put in where it has one.
std::optional<Code> problemOf(SearchFilter &filter, const SearchContext &context)
{
    if (filter.value.isEmpty())
        return Code::MissingValue;
    if (filter.which == SearchOperator::Is || filter.which == SearchOperator::Has)
        return filter.word ? std::nullopt : std::optional(Code::UnknownValue);
    if (!takesDay(filter.which))
        return std::nullopt;
    const auto day = dayOf(filter, context);
    filter.at = day.value_or(Instant{});
    return day ? std::nullopt : std::optional(Code::BadDate);
}

/// "re:" or "12:30" or an address of the web is no operator; "subject:refund" was meant to be one.
bool looksLikeOperator(const SearchPiece &piece)
{
    return piece.hasColon && piece.name.size() > 1 && !piece.value.isEmpty() && !piece.value.startsWith(u'/')
        && std::ranges::all_of(piece.name, [](QChar each) { return each.isLetter() || each.isMark(); });
}

class Parser
{
public:
    Parser(QStringView text, const SearchContext &context)
        : m_text(text)
        , m_context(context)
    { }

    SearchQuery parse()
    {
        const QList<SearchPiece> pieces = piecesOf(m_text, m_context);
        for (const SearchPiece &piece : pieces) {
            if (piece.which)
                addFilter(piece);
            else
                addTerm(piece);
            if (!piece.closed)
                addProblem(Code::UnclosedQuote, piece, {});
        }
        if (!m_query.terms.isEmpty()) {
            SearchTerm &last = m_query.terms.last();
            const bool open = !m_query.problems.isEmpty() && m_query.problems.last().code == Code::UnclosedQuote;
            last.unfinished = !last.negated && (!last.phrase || open);
        }
        return m_query;
    }

private:
    void addFilter(const SearchPiece &piece)
    {
        SearchFilter filter{.which = *piece.which,
            .value = piece.value.trimmed().toString(),
            .word = searchWordNamed(piece.value.trimmed(), *piece.which, m_context),
            .at = {},
            .negated = piece.negated,
            .position = piece.start,
            .length = piece.end - piece.start};
        const auto problem = problemOf(filter, m_context);
        if (!problem)
            m_query.filters.append(filter);
        else
            addProblem(*problem, piece, *problem == Code::MissingValue ? piece.name.toString() : filter.value);
    }

    void addTerm(const SearchPiece &piece)
    {
        if (looksLikeOperator(piece)) {
            addProblem(Code::UnknownOperator, piece, piece.name.toString());
            if (!m_query.problems.last().unfinished)
                return;
        }
        // A word with a colon in it, quotes or not, is searched for as it stands.
        const qsizetype start =
            piece.hasColon ? piece.valueAt - piece.name.size() - 1 - int(piece.quoted) : piece.valueAt;
        const qsizetype end = piece.valueAt + piece.value.size();
        if (end == start)
            return;
        m_query.terms.append({.text = m_text.sliced(start, end - start).toString(),
            .phrase = piece.quoted,
            .negated = piece.negated,
            .unfinished = false,
            .position = start,
            .length = end - start});
    }

    void addProblem(Code code, const SearchPiece &piece, const QString &parameter)
    {
        m_query.problems.append({.code = code,
            .parameter = parameter,
            .which = piece.which,
            .position = piece.start,
            .length = piece.end - piece.start,
            .unfinished = piece.end == m_text.size()});
    }

    QStringView m_text;
    const SearchContext &m_context;
    SearchQuery m_query;
};

/// The text with the names of operators and fixed values as `write` gives them, and days as `writeDay` does.
template <class Write, class WriteDay>
QString rewritten(QStringView text, const SearchContext &context, Write write, WriteDay writeDay)
{
    QString result;
    qsizetype done = 0;
    const auto put = [&](QStringView old, const QString &fresh) {
        const qsizetype at = old.data() - text.data();
        result.append(text.sliced(done, at - done)).append(fresh);
        done = at + old.size();
    };
    const QList<SearchPiece> pieces = piecesOf(text, context);
    for (const SearchPiece &piece : pieces) {
        if (!piece.which)
            continue;
        put(piece.name, write(*piece.which));
        if (const auto word = searchWordNamed(piece.value, *piece.which, context))
            put(piece.value, write(*word));
        else if (takesDay(*piece.which))
            put(piece.value, writeDay(piece.value));
    }
    return result.append(text.sliced(done));
}

} // namespace

QList<SearchWord> wordsOf(SearchOperator which)
{
    using enum SearchWord;
    switch (which) {
    case SearchOperator::Is: return {Open, Pending, Snoozed, Resolved, Unread};
    case SearchOperator::Has: return {Attachment};
    case SearchOperator::Before:
    case SearchOperator::After: return {Today, Yesterday};
    case SearchOperator::Assignee: return {Me, Nobody};
    case SearchOperator::From:
    case SearchOperator::Channel:
    case SearchOperator::Tag: break;
    }
    return {};
}

bool SearchQuery::canRun() const
{
    return std::ranges::all_of(problems, &SearchProblem::unfinished);
}

SearchQuery parseSearch(QStringView text, const SearchContext &context)
{
    return Parser(text, context).parse();
}

QString storedSearch(QStringView text, const SearchContext &context)
{
    return rewritten(
        text, context, [](auto value) { return nameOf(value); },
        [&context](QStringView day) { return storedDay(day.toString(), context); });
}

QString shownSearch(QStringView text, const SearchContext &context)
{
    return rewritten(
        text, context, [&context](auto value) { return shownName(value, context); },
        [](QStringView day) { return day.toString(); });
}

} // namespace throughline
