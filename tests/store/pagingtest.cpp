// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "worksite.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

QList<View> allViews(const QList<AgentSummary> &agents, const QList<ChannelSummary> &channels)
{
    QList<View> views;
    for (const ViewKind kind :
        {ViewKind::Unassigned, ViewKind::AllOpen, ViewKind::Pending, ViewKind::Snoozed, ViewKind::Resolved})
        views.append({.kind = kind});
    for (const AgentSummary &agent : agents)
        views.append({.kind = ViewKind::Mine, .agent = agent.id});
    for (const ChannelSummary &channel : channels)
        views.append({.kind = ViewKind::Channel, .channel = channel.id});
    return views;
}

/// All rows of a list, page by page.
template <class Ask> auto walk(PageRequest request, Ask ask)
{
    auto page = ask(request);
    auto all = page.rows;
    const bool older = request.toward == PageRequest::Toward::Older;
    while (page.more) {
        request.from = older ? page.rows.constLast().key : page.rows.constFirst().key;
        page = ask(request);
        all = older ? all + page.rows : page.rows + all;
    }
    return all;
}

QList<ConversationId> idsOf(const QList<ConversationSummary> &rows)
{
    QList<ConversationId> ids;
    for (const auto &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

class PagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothDirectionsShowEachConversationOnceInOrder();
    void rowsThatComeWhileOnePagesAreNoGapAndNoRepeat();
    void countsAreThoseOfTheLists();
    void aTimelineIsPagedInBothDirections();
    void historyThatComesNewestFirstGivesTheSameConversation();
    void aMessageThatWasOnItsWayWhileOneReadIsUnread();
};

/// A conversation that is missing between two pages is a customer whom nobody answers.
void PagingTest::bothDirectionsShowEachConversationOnceInOrder()
{
    Worksite site;
    Story story(7);
    MUST(site.append(story.next(3000)));
    const auto agents = *site.read([](Reader &reader) { return reader.agents(); });
    const auto channels = *site.read([](Reader &reader) { return reader.channels(); });
    qsizetype rows = 0;
    const auto views = allViews(agents, channels);
    for (const View &view : views) {
        const auto ask = [&](const PageRequest &request) {
            return *site.read([&](Reader &reader) { return reader.conversations(view, request); });
        };
        const auto whole = ask({.limit = 100'000}).rows;
        rows += whole.size();
        QVERIFY(std::ranges::is_sorted(whole, std::greater<>{}, &ConversationSummary::key));
        for (const int limit : {1, 7, 50}) {
            QCOMPARE(idsOf(walk({.limit = limit}, ask)), idsOf(whole));
            QCOMPARE(idsOf(walk({.toward = PageRequest::Toward::Newer, .limit = limit}, ask)), idsOf(whole));
        }
    }
    QVERIFY(rows > 300);
}

/// While one scrolls down, new mail comes in above: nothing may be skipped or shown twice.
void PagingTest::rowsThatComeWhileOnePagesAreNoGapAndNoRepeat()
{
    Worksite site;
    const Cast cast;
    QList<Event> events = cast.events();
    QList<ConversationId> expected;
    for (int i = 0; i < 200; ++i) {
        const auto conversation = ConversationId::make();
        expected.prepend(conversation);
        events << startedAt(cast, conversation, second(i / 3));
    }
    MUST(site.append(events));
    int news = 1000;
    const auto rows = walk({.limit = 9}, [&](const PageRequest &request) {
        const auto page = *site.read([&](Reader &reader) { return reader.conversations({}, request); });
        const auto appended = site.append({startedAt(cast, ConversationId::make(), second(++news))});
        return appended ? page : Page<ConversationSummary>{};
    });
    QCOMPARE(idsOf(rows), expected);
}

/// A count that is off by one makes people look for a conversation that is not there.
void PagingTest::countsAreThoseOfTheLists()
{
    Worksite site;
    Story story(11);
    for (int round = 0; round < 4; ++round) {
        MUST(site.append(story.next(700)));
        const auto agents = *site.read([](Reader &reader) { return reader.agents(); });
        const auto channels = *site.read([](Reader &reader) { return reader.channels(); });
        const auto counted = [&](const View &view) {
            const auto page = site.read([&](Reader &reader) { return reader.conversations(view, {.limit = 100'000}); });
            return page->rows.size();
        };
        for (const AgentSummary &agent : agents) {
            const auto counts = site.read([&](Reader &reader) { return reader.counts(agent.id); });
            MUST(counts);
            QCOMPARE(counts->mine, counted({.kind = ViewKind::Mine, .agent = agent.id}));
            QCOMPARE(counts->unassigned, counted({.kind = ViewKind::Unassigned}));
            QCOMPARE(counts->allOpen, counted({.kind = ViewKind::AllOpen}));
            QCOMPARE(counts->pending, counted({.kind = ViewKind::Pending}));
            QCOMPARE(counts->snoozed, counted({.kind = ViewKind::Snoozed}));
            QCOMPARE(counts->resolved, counted({.kind = ViewKind::Resolved}));
            QCOMPARE(counts->outbox, site.read([](Reader &reader) { return reader.outbox(); })->size());
            for (const ChannelSummary &channel : channels)
                QCOMPARE(
                    counts->channels.value(channel.id), counted({.kind = ViewKind::Channel, .channel = channel.id}));
        }
    }
}

/// A line that is missing from a timeline is something that the customer has to say again.
void PagingTest::aTimelineIsPagedInBothDirections()
{
    Worksite site;
    Story story(13);
    MUST(site.append(story.next(4000)));
    const auto view = site.read([](Reader &reader) { return reader.conversations({}, {.limit = 20}); });
    for (const auto &conversation : view->rows) {
        const auto ask = [&](const PageRequest &request) {
            return *site.read([&](Reader &reader) { return reader.timeline(conversation.id, request); });
        };
        const auto keysOf = [](const QList<TimelineEntry> &entries) {
            QList<qint64> keys;
            for (const auto &entry : entries)
                keys.append(entry.key.row);
            return keys;
        };
        const auto whole = ask({.limit = 100'000}).rows;
        QVERIFY(std::ranges::is_sorted(whole, std::greater<>{}, &TimelineEntry::key));
        QCOMPARE(std::ranges::count_if(whole, [](const auto &entry) { return entry.message.has_value(); }),
            conversation.messageCount);
        QCOMPARE(keysOf(walk({.limit = 3}, ask)), keysOf(whole));
        QCOMPARE(keysOf(walk({.toward = PageRequest::Toward::Newer, .limit = 4}, ask)), keysOf(whole));
    }
}

/// A first synchronisation brings the newest mail first: the inbox must be right at each moment, and at its end.
void PagingTest::historyThatComesNewestFirstGivesTheSameConversation()
{
    std::minstd_rand random(5);
    for (int round = 0; round < 20; ++round) {
        Worksite site;
        const Cast cast;
        MUST(site.append(cast.events()));
        QList<Event> messages;
        QList<ConversationSummary> results;
        for (int order = 0; order < 4; ++order) {
            const auto conversation = ConversationId::make();
            if (order == 0) {
                for (int i = 0; i < 12; ++i) {
                    auto event =
                        receivedAt(cast, conversation, second(i * 10 + int(random() % 10)), QString::number(i));
                    auto &fact = std::get<MessageReceived>(event.body);
                    fact.direction = random() % 3 == 0 ? Direction::Outbound : Direction::Inbound;
                    fact.automatic = random() % 5 == 0;
                    messages.append(event);
                }
            }
            std::ranges::shuffle(messages, random);
            QList<Event> events{startedAt(cast, conversation, messages[0].at)};
            for (Event event : std::as_const(messages)) {
                auto &fact = std::get<MessageReceived>(event.body);
                fact.conversation = conversation;
                fact.message = MessageId::make();
                fact.externalId = fact.message.toString();
                event.id = EventId::make();
                events.append(event);
            }
            MUST(site.append(events));
            results.append(*site.read([&](Reader &reader) { return reader.conversation(conversation); }));
        }
        for (const auto &result : std::as_const(results)) {
            QCOMPARE(result.createdAt, results[0].createdAt);
            QCOMPARE(result.lastActivity, results[0].lastActivity);
            QCOMPARE(result.preview, u"11"_s);
            QCOMPARE(result.previewIsOurs, results[0].previewIsOurs);
            QCOMPARE(result.waitingSince, results[0].waitingSince);
            QCOMPARE(result.unread, results[0].unread);
            QCOMPARE(result.messageCount, 12);
        }
    }
}

/// A mail that arrives after one has read the conversation, but was sent before, would never be seen.
void PagingTest::aMessageThatWasOnItsWayWhileOneReadIsUnread()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    const auto unread = [&] {
        return site.read([&](Reader &reader) { return reader.conversation(conversation); })->unread;
    };
    const auto read = [&](bool yes, AgentId actor, Instant at) {
        return site.append({makeEvent(ConversationRead{.conversation = conversation, .read = yes}, actor, at)});
    };
    MUST(site.append(
        cast.events() << startedAt(cast, conversation, second(10)) << receivedAt(cast, conversation, second(10))));
    QVERIFY(unread());
    MUST(read(true, cast.nina, second(30)));
    QVERIFY(!unread());
    MUST(site.append({receivedAt(cast, conversation, second(20))}));
    QVERIFY(unread());
    // The channel tells that what came until 15 was seen elsewhere: that of 20 was not.
    MUST(read(true, {}, second(15)));
    QVERIFY(unread());
    MUST(read(true, {}, second(20)));
    QVERIFY(!unread());
    MUST(site.append({receivedAt(cast, conversation, second(5))}));
    QVERIFY(!unread());
    MUST(read(false, cast.nina, second(40)));
    QVERIFY(unread());
}

QTEST_GUILESS_MAIN(PagingTest)

#include "pagingtest.moc"
