// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfile.h"
#include "story.h"
#include "worksite.h"

#include "core/searchquery.h"
#include "store/database.h"
#include "store/upkeep.h"

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

constexpr int messages = 2'500;
constexpr qint64 secondsApart = 600; ///< so that they are of seventeen days

/// The history of another channel can make a part of the index grow in its middle. A part of 65,536 messages would take
/// a test minutes, so it is told that it has as many.
void sayThatThePartIsTooLarge(Worksite &site)
{
    site.close();
    runSql(site.file(), {u"UPDATE search_part SET docs = 66000 WHERE first = 0"_s});
    MUST(site.open());
}

/// The moments of all messages that are found, newest first.
QList<Instant> found(Worksite &site, const QString &typed)
{
    const SearchQuery query = parseSearch(typed, SearchContext());
    const auto answer = site.read(
        [&](Reader &reader) { return reader.search({.query = query, .limit = messages}, [] { return false; }); });
    QList<Instant> times;
    for (const SearchHit &hit : answer ? answer->hits : QList<SearchHit>())
        times.append(hit.at);
    return times;
}

Result<bool> step(Worksite &site)
{
    return site.write([](Transaction &transaction) { return transaction.tendIndex(); });
}

qint64 partsOf(Worksite &site)
{
    const auto database = Database::open(site.file(), Database::Access::Read);
    return (*database)->number(u"SELECT count(*) FROM search_part WHERE first < (1 << 42)"_s).value_or(-1);
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aPartThatGrewTooLargeIsDivided();
    void aDivisionGoesOnAfterAKill();
    void whatComesAndGoesAfterwardsHasItsPlace();

private:
    std::unique_ptr<Worksite> m_site;
    Cast m_cast;
    ConversationId m_conversation;
    QList<Instant> m_common; ///< found by "common" before anything was divided
};

void PartsTest::init()
{
    m_site = std::make_unique<Worksite>();
    m_cast = Cast();
    m_conversation = ConversationId::make();
    QList<Event> events = m_cast.events() << startedAt(m_cast, m_conversation, second(0));
    for (int i = 1; i <= messages; ++i) {
        const QString text = u"number%1 %2"_s.arg(i).arg(i % 5 == 0 ? u"common"_s : u"other"_s);
        events << receivedAt(m_cast, m_conversation, second(i * secondsApart), text);
    }
    MUST(m_site->append(events));
    m_common = found(*m_site, u"common"_s);
    QCOMPARE(m_common.size(), messages / 5);
    QCOMPARE(partsOf(*m_site), 1);
    sayThatThePartIsTooLarge(*m_site);
}

/// Whatever was divided, and however it is looked into afterwards: the index is whole.
void PartsTest::cleanup()
{
    m_site->close();
    const auto verdict = verifyWorkspace(m_site->folder(), {});
    MUST(verdict);
    QCOMPARE(verdict->findings.join(u'\n'), QString());
}

/// A search that finds less after the desk tidied up at night is worse than a slow one.
void PartsTest::aPartThatGrewTooLargeIsDivided()
{
    QVERIFY(*step(*m_site));
    QCOMPARE(partsOf(*m_site), 2);
    QCOMPARE(found(*m_site, u"common"_s), m_common);
    sayThatThePartIsTooLarge(*m_site);
    QVERIFY(*step(*m_site)); // into the part that is there
    QCOMPARE(partsOf(*m_site), 2);
    QCOMPARE(found(*m_site, u"common"_s), m_common);
    for (const int number : {1, 499, 500, 501, 1499, 1500, 1501, 2499, 2500})
        QCOMPARE(found(*m_site, u"\"number%1\""_s.arg(number)), QList{second(number * secondsApart)});
    for (int steps = 0; *step(*m_site); ++steps)
        QVERIFY(steps < 10); // it comes to an end
    QCOMPARE(found(*m_site, u"common"_s), m_common);
}

/// Each step is whole by itself, so a desk that is ended in between loses nothing and begins nothing anew.
void PartsTest::aDivisionGoesOnAfterAKill()
{
    QVERIFY(*step(*m_site));
    const auto undone = m_site->write([](Transaction &transaction) -> Result<bool> {
        std::ignore = transaction.tendIndex();
        return failure(ErrorCode::Cancelled);
    });
    QVERIFY(!undone);
    MUST(m_site->open());
    QCOMPARE(partsOf(*m_site), 2);
    QCOMPARE(found(*m_site, u"common"_s), m_common);
}

void PartsTest::whatComesAndGoesAfterwardsHasItsPlace()
{
    QVERIFY(*step(*m_site));
    const Instant before = second(500 * secondsApart + 1);
    const Instant behind = second(2000 * secondsApart + 1);
    const Instant newest = second((messages + 1) * secondsApart);
    const auto reply = repliedAt(m_cast, m_conversation, second(2100 * secondsApart + 1), u"common late"_s);
    MUST(m_site->append(
        {receivedAt(m_cast, m_conversation, before, u"late"_s), receivedAt(m_cast, m_conversation, newest, u"late"_s),
            receivedAt(m_cast, m_conversation, behind, u"late"_s), reply}));
    QCOMPARE(found(*m_site, u"late"_s), (QList{newest, reply.at, behind, before}));
    const auto message = std::get<ReplyQueued>(reply.body).message;
    MUST(m_site->append({makeEvent(ReplyRecalled{.message = message, .conversation = m_conversation})}));
    QCOMPARE(found(*m_site, u"late"_s), (QList{newest, behind, before}));
    QCOMPARE(found(*m_site, u"common"_s), m_common);
}

QTEST_GUILESS_MAIN(PartsTest)

#include "partstest.moc"
