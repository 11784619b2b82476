// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/jsonrow.h"
#include "app/ctl/text.h"
#include "app/ctl/textrow.h"
#include "core/sentence.h"
#include "service/desk.h"
#include "service/reading.h"

#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr int pageSize = 200;

/// Page by page, so that a million rows need no memory.
void listFrom(Session &session, const Desk &desk, const View &view, std::optional<PageKey> from, int left)
{
    const PageRequest request{.from = from, .limit = std::min(left, pageSize)};
    session.then(desk.reading().conversations(view, request), [&, view, left](const Page<ConversationSummary> &page) {
        for (const ConversationSummary &each : page.rows)
            session.output().row(jsonRow(each), textRow(each));
        const int rest = left - int(page.rows.size());
        if (page.more && rest > 0 && !page.rows.isEmpty())
            listFrom(session, desk, view, page.rows.last().key, rest);
        else
            session.finish();
    });
}

void showFrom(Session &session, const Desk &desk, ConversationId conversation, std::optional<PageKey> from)
{
    const PageRequest request{.from = from, .toward = PageRequest::Toward::Newer, .limit = pageSize};
    session.then(desk.reading().timeline(conversation, request), [&, conversation](const Page<TimelineEntry> &page) {
        for (const TimelineEntry &each : std::views::reverse(page.rows))
            session.output().row(jsonRow(each), textRow(each));
        if (page.more && !page.rows.isEmpty())
            showFrom(session, desk, conversation, page.rows.first().key);
        else
            session.finish();
    });
}

} // namespace

void listConversations(Session &session)
{
    const auto limit = limitOf(session, 50);
    const Desk *desk = limit ? session.openDesk() : nullptr;
    if (!desk)
        return;
    const QString name = session.asked().has(u"view"_s) ? session.asked().value(u"view"_s) : nameOf(ViewKind::AllOpen);
    const auto kind = fromName<ViewKind>(name);
    if (kind && kind != ViewKind::Channel) {
        listFrom(session, *desk, {.kind = *kind, .channel = {}, .agent = desk->agent().id}, {}, *limit);
        return;
    }
    findChannel(session, *desk, name, [&session, desk, limit = *limit](const ChannelSummary &channel) {
        listFrom(session, *desk, {.kind = ViewKind::Channel, .channel = channel.id, .agent = {}}, {}, limit);
    });
}

void showConversation(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findConversation(session, *desk, session.argument(0), [&session, desk](const ConversationSummary &conversation) {
        QJsonObject row = jsonRow(conversation);
        row.insert(u"type"_s, u"conversation"_s);
        session.output().row(row, textRow(conversation) + u'\n');
        showFrom(session, *desk, conversation.id, {});
    });
}

void search(Session &session)
{
    const auto limit = limitOf(session, 20);
    if (!limit)
        return;
    const SearchQuery query = parseSearch(session.asked().arguments.join(u' '), searchContext());
    if (!query.problems.isEmpty())
        return session.misuse(sentence(query.problems.first()));
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    session.then(desk->reading().search(query, desk->agent().id, *limit), [&session](const SearchAnswer &answer) {
        for (const SearchHit &each : answer.hits)
            session.output().row(jsonRow(each), textRow(each));
        for (const SearchReason &each : answer.reasons)
            Output::complain(sentence(each));
        if (answer.indexing >= 0)
            Output::complain(Ctl::tr("%1 % of the messages can be found so far.").arg(answer.indexing));
        session.finish();
    });
}

} // namespace throughline
