// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/names.h"

#include <QList>

namespace throughline {

// What a person types into the search field, as values. Words must all be there; the last one may be unfinished.
//
//     refund "blue kettle" -invoice from:nina channel:"our web chat" tag:vip is:open has:attachment after:7d
//     assignee:me
//
// Operators and their fixed values have English names, which are what is stored; those of the reader's language are
// understood beside them. Positions and lengths are UTF-16 units of the text that was parsed, and always inside it.
// All of this is pure, and may be called on any thread.

enum class SearchOperator { From, Channel, Tag, Is, Has, Before, After, Assignee };

template <> struct Names<SearchOperator>
{
    static constexpr std::array<std::pair<SearchOperator, std::string_view>, 8> table{{
        {SearchOperator::From, "from"},
        {SearchOperator::Channel, "channel"},
        {SearchOperator::Tag, "tag"},
        {SearchOperator::Is, "is"},
        {SearchOperator::Has, "has"},
        {SearchOperator::Before, "before"},
        {SearchOperator::After, "after"},
        {SearchOperator::Assignee, "assignee"},
    }};
};

/// The fixed values: of is: (Open … Unread), has: (Attachment), before: and after: (Today, Yesterday), assignee: (Me,
/// Nobody).
enum class SearchWord { Open, Pending, Snoozed, Resolved, Unread, Attachment, Today, Yesterday, Me, Nobody };

template <> struct Names<SearchWord>
{
    static constexpr std::array<std::pair<SearchWord, std::string_view>, 10> table{{
        {SearchWord::Open, "open"},
        {SearchWord::Pending, "pending"},
        {SearchWord::Snoozed, "snoozed"},
        {SearchWord::Resolved, "resolved"},
        {SearchWord::Unread, "unread"},
        {SearchWord::Attachment, "attachment"},
        {SearchWord::Today, "today"},
        {SearchWord::Yesterday, "yesterday"},
        {SearchWord::Me, "me"},
        {SearchWord::Nobody, "nobody"},
    }};
};

/// The fixed values that an operator takes; none for those that take a name.
QList<SearchWord> wordsOf(SearchOperator which);

/// What the meaning of a text depends on beside its characters.
struct SearchContext
{
    QDateTime now = QDateTime::currentDateTime(); ///< "today" and the reader's time zone

    // The names in the reader's language; English ones are always understood. Without white space and colons.
    QList<std::pair<SearchOperator, QString>> operatorNames;
    QList<std::pair<SearchWord, QString>> wordNames;
};

/// Of the language that is set now (core/searchsentence.cpp).
SearchContext searchContext();

/// A word, or several without white space between them ("A-1042"), or a phrase in quotes.
struct SearchTerm
{
    QString text; ///< as typed, without quotes and "-"
    bool phrase = false; ///< its words stand side by side
    bool negated = false;
    bool unfinished = false; ///< more of its last word may follow
    qsizetype position = 0; ///< of `text`
    qsizetype length = 0;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

struct SearchFilter
{
    SearchOperator which = SearchOperator::From;
    QString value; ///< as typed, without quotes: a name, a handle, a tag
    std::optional<SearchWord> word; ///< the fixed value, where it is one
    Instant at{}; ///< of Before (earlier than this) and After (this or later): the beginning of the day, month or year
    bool negated = false;
    qsizetype position = 0; ///< of the whole, with "-", operator and quotes
    qsizetype length = 0;

    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;
};

/// Why a part of a text is not understood. A person reads `sentence(problem)`.
struct SearchProblem
{
    enum class Code {
        UnknownOperator, ///< parameter: its name
        UnknownValue, ///< of is: or has:; parameter: the value
        BadDate, ///< parameter: what is no date
        MissingValue, ///< parameter: the operator as typed, without the colon
        UnclosedQuote,
    };

    Code code = Code::UnknownOperator;
    QString parameter;
    std::optional<SearchOperator> which; ///< whose value it is
    qsizetype position = 0;
    qsizetype length = 0;
    bool unfinished = false; ///< it is the end of the text, where a person may still be typing

    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

struct SearchQuery
{
    QList<SearchTerm> terms;
    QList<SearchFilter> filters;
    QList<SearchProblem> problems; ///< in the order of the text

    bool isEmpty() const { return terms.isEmpty() && filters.isEmpty(); }

    /// False when something in it is not understood, and not just being typed: then there is nothing to find, and a
    /// sentence to show.
    bool canRun() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Dates are 2026-11-21, 2026-11, 2026, today, yesterday, and 7d, 2w, 3m, 1y ago.
SearchQuery parseSearch(QStringView text, const SearchContext &context);

/// The text with the English names of operators and fixed values, for storage; and with the reader's, to show it.
QString storedSearch(QStringView text, const SearchContext &context);
QString shownSearch(QStringView text, const SearchContext &context);

/// What may be completed at a cursor: `texts` take the place of `length` units at `position`.
struct SearchCompletion
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString typed; ///< what stands there now, without an opening quote

    /// Whose value is asked for; none: a word or the name of an operator. Names of customers, channels, tags and agents
    /// are the caller's to add to `texts`, quoted by quotedSearchValue().
    std::optional<SearchOperator> valueOf;

    QStringList texts; ///< in the reader's language: operators with their colon, or fixed values and forms of dates

    friend bool operator==(const SearchCompletion &, const SearchCompletion &) = default;
};

SearchCompletion completionAt(QStringView text, qsizetype cursor, const SearchContext &context);

/// The value as it is typed: in quotes when it has white space.
QString quotedSearchValue(const QString &value);

} // namespace throughline
