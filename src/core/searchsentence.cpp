// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"
#include "core/sentencecontext.h"

namespace throughline {

namespace {

// Typed by people, so one word each.

QString typed(SearchOperator which)
{
    switch (which) {
    case SearchOperator::From: return Sentence::tr("from", "search operator, as in from:nina; no space");
    case SearchOperator::Channel: return Sentence::tr("channel", "search operator, as in channel:support; no space");
    case SearchOperator::Tag: return Sentence::tr("tag", "search operator, as in tag:vip; no space");
    case SearchOperator::Is: return Sentence::tr("is", "search operator, as in is:open; no space");
    case SearchOperator::Has: return Sentence::tr("has", "search operator, as in has:attachment; no space");
    case SearchOperator::Before: return Sentence::tr("before", "search operator, as in before:2026-11; no space");
    case SearchOperator::After: return Sentence::tr("after", "search operator, as in after:yesterday; no space");
    case SearchOperator::Assignee: return Sentence::tr("assignee", "search operator, as in assignee:me; no space");
    }
    return {};
}

QString typed(SearchWord word)
{
    switch (word) {
    case SearchWord::Open: return Sentence::tr("open", "search value, as in is:open; no space");
    case SearchWord::Pending: return Sentence::tr("pending", "search value, as in is:pending; no space");
    case SearchWord::Snoozed: return Sentence::tr("snoozed", "search value, as in is:snoozed; no space");
    case SearchWord::Resolved: return Sentence::tr("resolved", "search value, as in is:resolved; no space");
    case SearchWord::Unread: return Sentence::tr("unread", "search value, as in is:unread; no space");
    case SearchWord::Attachment: return Sentence::tr("attachment", "search value, as in has:attachment; no space");
    case SearchWord::Today: return Sentence::tr("today", "search value, as in after:today; no space");
    case SearchWord::Yesterday: return Sentence::tr("yesterday", "search value, as in before:yesterday; no space");
    case SearchWord::Me: return Sentence::tr("me", "search value, as in assignee:me; no space");
    case SearchWord::Nobody: return Sentence::tr("nobody", "search value, as in assignee:nobody; no space");
    }
    return {};
}

template <class Value> QList<std::pair<Value, QString>> typedNames()
{
    QList<std::pair<Value, QString>> names;
    for (const auto &[value, stable] : Names<Value>::table)
        names.emplace_back(value, typed(value));
    return names;
}

} // namespace

SearchContext searchContext()
{
    return {.now = QDateTime::currentDateTime(),
        .operatorNames = typedNames<SearchOperator>(),
        .wordNames = typedNames<SearchWord>()};
}

QString sentence(const SearchProblem &problem)
{
    using Code = SearchProblem::Code;
    const QString &what = problem.parameter;
    switch (problem.code) {
    case Code::UnknownOperator:
        //: %1: what stands before a colon in the search field
        return Sentence::tr("A search cannot be narrowed by “%1:”. To search for these words, put them in quotes.")
            .arg(what);
    case Code::UnknownValue:
        if (problem.which == SearchOperator::Has)
            //: %1: what was typed after "has:" in the search field; %2: the one word that is understood there
            return Sentence::tr("Nothing is known about “%1” here; what a message can have is: %2.")
                .arg(what, typed(SearchWord::Attachment));
        //: %1: what was typed after "is:" in the search field; then the words that are understood there
        return Sentence::tr("A conversation is never “%1”. It can be %2, %3, %4, %5 or %6.")
            .arg(what, typed(SearchWord::Open), typed(SearchWord::Pending), typed(SearchWord::Snoozed),
                typed(SearchWord::Resolved), typed(SearchWord::Unread));
    case Code::BadDate:
        //: %1: what was typed; %2 and %3: the search field's words for today and yesterday
        return Sentence::tr("“%1” is no date. Dates are written 2026-11-21, 2026-11, 2026, %2, %3 or 7d.")
            .arg(what, typed(SearchWord::Today), typed(SearchWord::Yesterday));
    case Code::MissingValue:
        //: %1: an operator of the search field, such as from
        return Sentence::tr("Something must follow “%1:”.").arg(what);
    case Code::UnclosedQuote: return Sentence::tr("A quotation mark is opened and not closed.");
    }
    return {};
}

QString sentence(const SearchReason &reason)
{
    using Code = SearchReason::Code;
    switch (reason.code) {
    //: %1: what was searched for
    case Code::NoSuchCustomer:
        return Sentence::tr("No customer has a name or address like “%1”.").arg(reason.parameter);
    //: %1: what was searched for
    case Code::NoSuchChannel: return Sentence::tr("No channel is called “%1”.").arg(reason.parameter);
    //: %1: what was searched for
    case Code::NoSuchTag: return Sentence::tr("Nothing is tagged “%1”.").arg(reason.parameter);
    //: %1: what was searched for
    case Code::NoSuchAgent: return Sentence::tr("No agent is called “%1”.").arg(reason.parameter);
    }
    return {};
}

} // namespace throughline
