// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "olderversion.h"
#include "rawfile.h"
#include "story.h"
#include "worksite.h"

#include "core/searchquery.h"
#include "store/upkeep.h"

#include <QFile>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace throughline;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void newestFirstWhateverTheOrderOfArrival_data();
    void newestFirstWhateverTheOrderOfArrival();
    void namesStandBeforeMessages();
    void saysWhatIsNotThere();
    void marksStandOnTheWords_data();
    void marksStandOnTheWords();
    void whatIsRecalledIsNotFound();
    void aWorkspaceOfVersion1IsIndexedWhileOneWorks();
    void aStoppedSearchEnds();

private:
    Worksite m_texts;
    QHash<ConversationId, QString> m_names;
};

namespace {

QList<QStringList> table(const QString &name)
{
    QFile file(QFINDTESTDATA(u"search/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.append(cells);
    }
    return rows;
}

Result<SearchAnswer> search(Worksite &site, const QString &typed, AgentId me = {}, int limit = 100)
{
    const SearchQuery query = parseSearch(typed, SearchContext());
    return site.read([&](Reader &reader) {
        return reader.search({.query = query, .me = me, .limit = limit}, [] { return false; });
    });
}

} // namespace

void SearchTest::initTestCase()
{
    const Cast cast;
    QList<Event> events = cast.events();
    qint64 at = 0;
    const auto texts = table(u"texts.txt"_s);
    for (const QStringList &row : texts) {
        const auto conversation = ConversationId::make();
        m_names.insert(conversation, row[0]);
        events << startedAt(cast, conversation, second(++at));
        events << receivedAt(cast, conversation, second(++at), row.sliced(1).join(u'|').replace(u"\\n"_s, u"\n"_s));
    }
    MUST(m_texts.append(events));
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("unwanted");
    const auto queries = table(u"queries.txt"_s);
    for (const QStringList &row : queries) {
        QTest::newRow(row[0].toUtf8().constData())
            << row[0] << row[1].split(u' ', Qt::SkipEmptyParts) << row[2].split(u' ', Qt::SkipEmptyParts);
    }
}

/// "Never ask twice" rests on finding what was said, in the customer's own script. The table is tests/store/search.
void SearchTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, unwanted);
    const auto answer = search(m_texts, typed);
    MUST(answer);
    QStringList found;
    for (const SearchHit &hit : answer->hits)
        found.append(m_names.value(hit.conversation.id));
    for (const QString &each : std::as_const(wanted))
        QVERIFY2(found.contains(each), qPrintable(each + u" is not among: "_s + found.join(u' ')));
    const bool nothingElse = unwanted == QStringList(u"*"_s);
    for (const QString &each : std::as_const(found)) {
        const bool wrong = nothingElse ? !wanted.contains(each) : unwanted.contains(each);
        QVERIFY2(!wrong, qPrintable(each + u" is found"_s));
    }
    for (const SearchHit &hit : answer->hits)
        QVERIFY2(!hit.lines.isEmpty() && !hit.lines.constFirst().marks.isEmpty(), qPrintable(hit.line));
}

void SearchTest::newestFirstWhateverTheOrderOfArrival_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Imports bring history newest first, or in no order; the newest answer to a question is still the one that holds.
void SearchTest::newestFirstWhateverTheOrderOfArrival()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    QList<Event> events = cast.events() << startedAt(cast, conversation, second(0));
    QList<Instant> times;
    for (int i = 0; i < 300; ++i) {
        const Instant at = second(qint64(random.bounded(40 * 86400)));
        events << receivedAt(cast, conversation, at, random.bounded(2) == 0 ? u"the word"_s : u"other"_s);
        if (std::get<MessageReceived>(events.constLast().body).content.text == u"the word"_s)
            times.append(at);
        if (random.bounded(20) == 0)
            MUST(site.append(std::exchange(events, {})));
    }
    MUST(site.append(events));
    std::ranges::sort(times, std::greater());
    for (const int limit : {1, 7, 50, 1000}) {
        const auto answer = search(site, u"word"_s, {}, limit);
        MUST(answer);
        QList<Instant> found;
        for (const SearchHit &hit : answer->hits)
            found.append(hit.at);
        QCOMPARE(found, times.first(std::min<qsizetype>(limit, times.size())));
        QCOMPARE(answer->more, limit < times.size());
    }
}

/// Who types a name wants the customer, not everyone who mentions it.
void SearchTest::namesStandBeforeMessages()
{
    Worksite site;
    const Cast cast;
    const auto subject = ConversationId::make();
    const auto longer = ConversationId::make();
    const auto text = ConversationId::make();
    MUST(site.append(cast.events() << startedAt(cast, subject, second(1), u"Teapot"_s)
                                   << startedAt(cast, longer, second(2), u"Teapots are late"_s)
                                   << startedAt(cast, text, second(3), u"Cups"_s)
                                   << receivedAt(cast, text, second(4), u"and my teapot?"_s)));
    const auto answer = search(site, u"teapot"_s);
    MUST(answer);
    QCOMPARE(answer->hits.size(), 3);
    QCOMPARE(answer->hits[0].conversation.id, subject);
    QCOMPARE(answer->hits[0].band, SearchBand::Named);
    QCOMPARE(answer->hits[1].conversation.id, longer);
    QCOMPARE(answer->hits[1].band, SearchBand::NamedLike);
    QCOMPARE(answer->hits[2].conversation.id, text);
    QCOMPARE(answer->hits[2].band, SearchBand::Written);
    QVERIFY(!answer->hits[2].message.isNull());
}

/// "Nothing found" for a tag with a slip in it sends people looking in the wrong place.
void SearchTest::saysWhatIsNotThere()
{
    using Code = SearchReason::Code;
    const QList<std::pair<QString, SearchReason>> cases{
        {u"from:zaphod order"_s, {.code = Code::NoSuchCustomer, .parameter = u"zaphod"_s}},
        {u"channel:pigeon"_s, {.code = Code::NoSuchChannel, .parameter = u"pigeon"_s}},
        {u"tag:vipp"_s, {.code = Code::NoSuchTag, .parameter = u"vipp"_s}},
        {u"assignee:zaphod"_s, {.code = Code::NoSuchAgent, .parameter = u"zaphod"_s}},
    };
    for (const auto &[typed, reason] : cases) {
        const auto answer = search(m_texts, typed);
        MUST(answer);
        QVERIFY(answer->hits.isEmpty());
        QCOMPARE(answer->reasons, QList{reason});
    }
}

void SearchTest::marksStandOnTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::newRow("word") << u"first\nmy order is late\nlast"_s << u"order"_s << u"my [order] is late"_s;
    QTest::newRow("beginning") << u"my orders"_s << u"ord"_s << u"my [ord]ers"_s;
    QTest::newRow("two words") << u"order now, my order"_s << u"my order"_s << u"[order] now, [my] [order]"_s;
    QTest::newRow("accents") << u"at Mu\u0308ller's"_s << u"muller"_s << u"at [Mu\u0308ller]'s"_s;
    QTest::newRow("ligature and sharp s") << u"die Straße"_s << u"\"strasse\""_s << u"die [Straße]"_s;
    QTest::newRow("outside of the basic plane") << u"😀 order 😀"_s << u"order"_s << u"😀 [order] 😀"_s;
    QTest::newRow("code") << u"it is A-1042."_s << u"a-1042"_s << u"it is [A-1042]."_s;
    QTest::newRow("chinese") << u"你好，客戶服務沒有"_s << u"客户服务"_s << u"你好，[客戶服務]沒有"_s;
    QTest::newRow("one character") << u"是微信吗"_s << u"信"_s << u"是微[信]吗"_s;
    QTest::newRow("half width") << u"ｻｰﾊﾞｰ落ちた"_s << u"サーバー"_s << u"[ｻｰﾊﾞｰ]落ちた"_s;
    QTest::newRow("thai") << u"ลูกค้าต้องการบริการ"_s << u"บริการ"_s << u"ลูกค้าต้องการ[บริการ]"_s;
    QTest::newRow("thai am") << u"มีน้ำรั่ว"_s << u"น้ำ"_s << u"มี[น้ำ]รั่ว"_s;
    QTest::newRow("most terms first") << u"a blue cup\nblue kettle"_s << u"kettle blue"_s << u"[blue] [kettle]"_s;
}

/// What is marked must be what was found: else the eye looks for the reason in vain.
void SearchTest::marksStandOnTheWords()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    MUST(site.append(
        cast.events() << startedAt(cast, conversation, second(1)) << receivedAt(cast, conversation, second(2), text)));
    const auto answer = search(site, typed);
    MUST(answer);
    QCOMPARE(answer->hits.size(), 1);
    QVERIFY(!answer->hits.constFirst().lines.isEmpty());
    const MatchingLine line = answer->hits.constFirst().lines.constFirst();
    QString shown = line.text;
    for (const auto &[start, length] : line.marks | std::views::reverse)
        shown.insert(start + length, u']').insert(start, u'[');
    QCOMPARE(shown, marked);
}

/// What the customer never got must not be quoted to them.
void SearchTest::whatIsRecalledIsNotFound()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    const auto reply = repliedAt(cast, conversation, second(3), u"unspeakable"_s);
    const auto message = std::get<ReplyQueued>(reply.body).message;
    MUST(site.append(cast.events() << startedAt(cast, conversation, second(1)) << reply));
    QCOMPARE(search(site, u"unspeakable"_s)->hits.size(), 1);
    MUST(site.append({makeEvent(ReplyRecalled{.message = message, .conversation = conversation})}));
    QVERIFY(search(site, u"unspeakable"_s)->hits.isEmpty());
}

/// A workspace of an older version has no such index: it is made while one works, and after a kill it goes on.
void SearchTest::aWorkspaceOfVersion1IsIndexedWhileOneWorks()
{
    Worksite site;
    Story story(5, Story::Kinds::OfVersion3);
    MUST(site.write([](Transaction &transaction) { return transaction.keepContent(storyContent); }));
    MUST(site.append(story.next(2500)));
    const Cast cast;
    const auto conversation = ConversationId::make();
    MUST(site.append(cast.events() << startedAt(cast, conversation, second(1), u"Oldest zebra"_s)
                                   << receivedAt(cast, conversation, second(2), u"zebra"_s)));
    MUST(site.append(story.next(1500)));
    site.close();
    runSql(site.file(), toVersion1);
    MUST(site.open());
    const auto step = [&] { return site.write([](Transaction &transaction) { return transaction.tendIndex(); }); };
    QVERIFY(search(site, u"zebra"_s)->hits.isEmpty());
    QCOMPARE(search(site, u"zebra"_s)->indexing, 0);
    QVERIFY(*step());
    const int some = search(site, u"zebra"_s)->indexing;
    QVERIFY(some > 0 && some < 100);
    // Changed before its turn came, and new.
    MUST(site.append({makeEvent(SubjectChanged{.conversation = conversation, .subject = u"Oldest giraffe"_s}),
        receivedAt(cast, conversation, second(3), u"a giraffe"_s)}));
    QVERIFY(!search(site, u"giraffe"_s)->hits.isEmpty());
    site.close();
    MUST(site.open());
    while (*step())
        continue;
    QCOMPARE(search(site, u"zebra"_s)->indexing, -1);
    QCOMPARE(search(site, u"zebra"_s)->hits.size(), 1);
    QCOMPARE(search(site, u"oldest giraffe"_s)->hits.size(), 1);
    // What the older version wrote can be merged, and is found by both names.
    const auto twin = ContactId::make();
    MUST(site.append({makeEvent(ContactAdded{.contact = twin, .name = u"Quagga"_s}),
        makeEvent(ContactsMerged{.contact = twin, .from = cast.anna})}));
    QVERIFY(!search(site, u"quagga"_s)->hits.isEmpty());
    QVERIFY(!search(site, u"from:lindqvist zebra"_s)->hits.isEmpty());
    site.close();
    const auto verdict = verifyWorkspace(site.folder(), {});
    MUST(verdict);
    QCOMPARE(verdict->findings.join(u'\n'), QString());
}

/// The next key press must not wait for an answer that nobody wants any more.
void SearchTest::aStoppedSearchEnds()
{
    const SearchQuery query = parseSearch(u"order", SearchContext());
    const auto answer = m_texts.read(
        [&](Reader &reader) { return reader.search({.query = query, .me = {}, .limit = 10}, [] { return true; }); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SearchTest)

#include "searchtest.moc"
