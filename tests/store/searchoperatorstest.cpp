// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "worksite.h"

#include "core/searchquery.h"

using namespace Qt::StringLiterals;
using namespace throughline;

/// What a search is narrowed by: who, where, when, in which state.
class SearchOperatorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void operators_data();
    void operators();
    void aNameWithinATimeIsAConversationThatWasActiveThen();
};

namespace {

Result<SearchAnswer> search(Worksite &site, const QString &typed, AgentId me = {}, int limit = 100)
{
    const SearchQuery query = parseSearch(typed, SearchContext());
    return site.read([&](Reader &reader) {
        return reader.search({.query = query, .me = me, .limit = limit}, [] { return false; });
    });
}

} // namespace

void SearchOperatorsTest::operators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("from") << u"from:anna"_s << u"bill late"_s;
    QTest::newRow("from, beginning of an address") << u"from:anna@exa"_s << u"bill late"_s;
    QTest::newRow("from and a word") << u"from:anna parcel"_s << u"late"_s;
    QTest::newRow("not from") << u"-from:anna"_s << u"old"_s;
    QTest::newRow("channel") << u"channel:post"_s << u"old"_s;
    QTest::newRow("channel and a word") << u"channel:post parcel"_s << u"old"_s;
    QTest::newRow("tag") << u"tag:vip"_s << u"bill"_s;
    QTest::newRow("tag, another case and width") << u"tag:ＶＩＰ"_s << u"bill"_s;
    QTest::newRow("not tag") << u"-tag:vip"_s << u"late old"_s;
    QTest::newRow("open") << u"is:open"_s << u"bill late"_s;
    QTest::newRow("resolved") << u"is:resolved"_s << u"old"_s;
    QTest::newRow("open and a word") << u"is:open parcel"_s << u"late"_s;
    QTest::newRow("pending") << u"is:pending"_s << QString();
    QTest::newRow("unread") << u"is:unread -is:resolved"_s << u"bill late"_s;
    QTest::newRow("attachment") << u"has:attachment"_s << u"bill"_s;
    QTest::newRow("attachment and a word") << u"has:attachment parcel"_s << QString();
    QTest::newRow("no attachment") << u"-has:attachment"_s << u"late old"_s;
    QTest::newRow("before") << u"before:1970-02"_s << u"old"_s;
    QTest::newRow("after") << u"after:1970-02"_s << u"bill late"_s;
    QTest::newRow("after and a word") << u"after:1970-02 parcel"_s << u"late"_s;
    QTest::newRow("a month") << u"after:1970-01 before:1970-03-15"_s << u"bill old"_s;
    QTest::newRow("a customer who wrote after") << u"anna after:1970-03-15"_s << u"late"_s;
    QTest::newRow("a customer who wrote in a month") << u"anna after:1970-02 before:1970-03"_s << u"bill"_s;
    QTest::newRow("a customer who wrote before") << u"berta before:1970-02"_s << u"old"_s;
    QTest::newRow("a customer who was silent then") << u"berta after:1970-02"_s << QString();
    QTest::newRow("a customer who sent something") << u"anna has:attachment"_s << u"bill"_s;
    QTest::newRow("a customer who sent something then") << u"anna has:attachment after:1970-03"_s << QString();
    QTest::newRow("mine") << u"assignee:me"_s << u"late"_s;
    QTest::newRow("somebody's") << u"assignee:nina"_s << u"late"_s;
    QTest::newRow("nobody's") << u"assignee:nobody"_s << u"bill old"_s;
    QTest::newRow("only what must not be there") << u"-parcel"_s << u"bill"_s;
    QTest::newRow("several") << u"is:open from:anna -tag:vip parcel"_s << u"late"_s;
}

/// A list of everything with a word in it is no answer for a supervisor.
void SearchOperatorsTest::operators()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    Worksite site;
    const Cast cast;
    const auto otherChannel = ChannelId::make();
    const auto berta = ContactId::make();
    const auto bill = ConversationId::make();
    const auto late = ConversationId::make();
    const auto old = ConversationId::make();
    const QHash<ConversationId, QString> names{{bill, u"bill"_s}, {late, u"late"_s}, {old, u"old"_s}};
    constexpr qint64 day = 86400;
    auto oldStarted = startedAt(cast, old, second(2), {});
    std::get<ConversationStarted>(oldStarted.body).contact = berta;
    auto oldMessage = receivedAt(cast, old, fromMsecs(20 * day * 1000), u"your parcel"_s);
    std::get<MessageReceived>(oldMessage.body).channel = otherChannel;
    auto billMessage = receivedAt(cast, bill, fromMsecs(45 * day * 1000), u"the bill"_s);
    std::get<MessageReceived>(billMessage.body).content.attachments = {
        {.name = u"bill.pdf"_s, .hash = QByteArray(32, 'a')}};
    MUST(site.append(cast.events()
        << makeEvent(ChannelAdded{.channel = otherChannel, .kind = u"email"_s, .name = u"Post"_s, .settings = {}})
        << makeEvent(ContactAdded{.contact = berta, .name = u"Berta"_s})
        << makeEvent(IdentityAdded{.identity = IdentityId::make(),
               .contact = cast.anna,
               .kind = u"email"_s,
               .handle = u"anna@example.org"_s,
               .name = {}})
        << startedAt(cast, bill, second(3)) << startedAt(cast, late, second(4)) << oldStarted << oldMessage
        << billMessage << receivedAt(cast, late, fromMsecs(90 * day * 1000), u"where is the parcel?"_s)
        << makeEvent(Tagged{.conversation = bill, .tag = u"vip"_s})
        << makeEvent(Assigned{.conversation = late, .agent = cast.nina})
        << makeEvent(StatusChanged{.conversation = old, .status = Status::Resolved, .until = {}})));
    const auto answer = search(site, typed, cast.nina);
    MUST(answer);
    QStringList there;
    for (const SearchHit &hit : answer->hits)
        there.append(names.value(hit.conversation.id));
    there.sort();
    there.removeDuplicates();
    QCOMPARE(there.join(u' '), found);
}

/// Who looks for a customer's matter of last spring wants that conversation first, at the time that was asked for.
void SearchOperatorsTest::aNameWithinATimeIsAConversationThatWasActiveThen()
{
    Worksite site;
    const Cast cast;
    const auto then = ConversationId::make();
    constexpr qint64 day = 86400;
    MUST(site.append(cast.events() << startedAt(cast, then, second(1), u"Teapot"_s)
                                   << receivedAt(cast, then, fromMsecs(45 * day * 1000), u"it is broken"_s)
                                   << receivedAt(cast, then, fromMsecs(90 * day * 1000), u"thank you"_s)));
    const auto answer = search(site, u"teapot before:1970-03"_s);
    MUST(answer);
    QCOMPARE(answer->hits.size(), 1);
    QCOMPARE(answer->hits[0].band, SearchBand::Named);
    QCOMPARE(answer->hits[0].at, fromMsecs(45 * day * 1000));
}

QTEST_GUILESS_MAIN(SearchOperatorsTest)
#include "searchoperatorstest.moc"
