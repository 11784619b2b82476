// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchquery.h"
#include "core/sentence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

class SearchQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void dates_data();
    void dates();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void translatedNamesAreStoredInEnglish();
    void completes_data();
    void completes();
    void anythingMayBeTyped_data();
    void anythingMayBeTyped();
};

namespace {

/// 21 November 2026, a Saturday, in a desk that reads German.
SearchContext german()
{
    return {.now = QDateTime(QDate(2026, 11, 21), QTime(9, 30), QTimeZone::UTC),
        .operatorNames = {{SearchOperator::From, u"von"_s}, {SearchOperator::Is, u"ist"_s},
            {SearchOperator::After, u"nach"_s}},
        .wordNames = {{SearchWord::Open, u"offen"_s}, {SearchWord::Today, u"heute"_s}}};
}

/// A query in one line: terms, then filters, "-" before what is negated, "*" behind an unfinished word.
QString inShort(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.terms) {
        const QString text = term.phrase ? u'"' + term.text + u'"' : term.text;
        parts.append((term.negated ? u"-"_s : QString()) + text + (term.unfinished ? u"*"_s : QString()));
    }
    for (const SearchFilter &filter : query.filters) {
        const QString value = filter.word ? nameOf(*filter.word) : filter.value;
        parts.append((filter.negated ? u"-"_s : QString()) + nameOf(filter.which) + u'=' + value);
    }
    return parts.join(u' ');
}

} // namespace

void SearchQueryTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << u"   "_s << QString();
    QTest::newRow("words") << u"blue  kettle"_s << u"blue kettle*"_s;
    QTest::newRow("phrase") << u"\"blue kettle\" now"_s << u"\"blue kettle\" now*"_s;
    QTest::newRow("phrase last") << u"now \"blue kettle\""_s << u"now \"blue kettle\""_s;
    QTest::newRow("phrase being typed") << u"\"blue ket"_s << u"\"blue ket\"*"_s;
    QTest::newRow("empty phrase") << u"\"\" word"_s << u"word*"_s;
    QTest::newRow("without") << u"kettle -blue"_s << u"kettle -blue"_s;
    QTest::newRow("without a phrase") << u"-\"blue kettle\""_s << u"-\"blue kettle\""_s;
    QTest::newRow("minus inside") << u"A-1042"_s << u"A-1042*"_s;
    QTest::newRow("minus alone") << u"a - b"_s << u"a - b*"_s;
    QTest::newRow("operator") << u"from:nina"_s << u"from=nina"_s;
    QTest::newRow("capitals") << u"FROM:Nina IS:Open"_s << u"from=Nina is=open"_s;
    QTest::newRow("quoted value") << u"channel:\"our web chat\" x"_s << u"x* channel=our web chat"_s;
    QTest::newRow("without an operator's") << u"-tag:vip is:open"_s << u"-tag=vip is=open"_s;
    QTest::newRow("all") << u"from:a channel:b tag:c is:unread has:attachment assignee:me"_s
                         << u"from=a channel=b tag=c is=unread has=attachment assignee=me"_s;
    QTest::newRow("words around") << u"blue tag:vip kettle"_s << u"blue kettle* tag=vip"_s;
    QTest::newRow("full width colon") << u"is：open"_s << u"is=open"_s;
    QTest::newRow("corner brackets") << u"「青い やかん」"_s << u"\"青い やかん\""_s;
    QTest::newRow("curly quotes") << u"tag:“big order”"_s << u"tag=big order"_s;
    QTest::newRow("ideographic space") << u"客户\u3000退款"_s << u"客户 退款*"_s;
    QTest::newRow("the reader's language") << u"von:nina ist:offen"_s << u"from=nina is=open"_s;
    QTest::newRow("English all the same") << u"from:nina is:open"_s << u"from=nina is=open"_s;
    QTest::newRow("address of the web") << u"https://example.org/a"_s << u"https://example.org/a*"_s;
    QTest::newRow("time") << u"17:30"_s << u"17:30*"_s;
    QTest::newRow("address") << u"from:nina@example.org"_s << u"from=nina@example.org"_s;
    QTest::newRow("value with a colon") << u"tag:a:b"_s << u"tag=a:b"_s;
}

/// What is misunderstood finds the wrong things, or nothing.
void SearchQueryTest::understands()
{
    QFETCH(QString, typed);
    QFETCH(QString, query);
    QCOMPARE(inShort(parseSearch(typed, german())), query);
    QVERIFY(parseSearch(typed, german()).canRun());
}

void SearchQueryTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("day") << u"2026-11-03"_s << QDate(2026, 11, 3);
    QTest::newRow("short day") << u"2026-1-3"_s << QDate(2026, 1, 3);
    QTest::newRow("slashes") << u"2026/11/03"_s << QDate(2026, 11, 3);
    QTest::newRow("month") << u"2026-11"_s << QDate(2026, 11, 1);
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1);
    QTest::newRow("today") << u"today"_s << QDate(2026, 11, 21);
    QTest::newRow("heute") << u"Heute"_s << QDate(2026, 11, 21);
    QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 11, 20);
    QTest::newRow("days") << u"7d"_s << QDate(2026, 11, 14);
    QTest::newRow("weeks") << u"2w"_s << QDate(2026, 11, 7);
    QTest::newRow("months") << u"1M"_s << QDate(2026, 10, 21);
    QTest::newRow("years") << u"1y"_s << QDate(2025, 11, 21);
    QTest::newRow("full width") << u"２０２６－１１"_s << QDate(2026, 11, 1);
    QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << u"2026-02-29"_s << QDate();
    QTest::newRow("month 13") << u"2026-13"_s << QDate();
    QTest::newRow("word") << u"soon"_s << QDate();
    QTest::newRow("half a date") << u"2026-"_s << QDate();
}

/// "Since last Monday" must not be since some other day.
void SearchQueryTest::dates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    SearchContext context = german();
    for (const QTimeZone &zone : {QTimeZone::utc(), QTimeZone("Asia/Bangkok"), QTimeZone("America/New_York")}) {
        context.now = QDateTime(QDate(2026, 11, 21), QTime(0, 30), zone);
        const SearchQuery query = parseSearch(u"after:%1 x"_s.arg(typed), context);
        QCOMPARE(query.canRun(), date.isValid());
        if (date.isValid())
            QCOMPARE(query.filters.constFirst().at, fromDateTime(date.startOfDay(zone)));
        else
            QCOMPARE(query.problems.constFirst().code, SearchProblem::Code::BadDate);
    }
}

void SearchQueryTest::saysWhatItDoesNotUnderstand_data()
{
    using Code = SearchProblem::Code;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::newRow("operator") << u"blue subject:kettle now"_s << Code::UnknownOperator << u"subject"_s << 5 << 14;
    QTest::newRow("state") << u"is:late now"_s << Code::UnknownValue << u"late"_s << 0 << 7;
    QTest::newRow("has") << u"has:money now"_s << Code::UnknownValue << u"money"_s << 0 << 9;
    QTest::newRow("date") << u"x before:soon y"_s << Code::BadDate << u"soon"_s << 2 << 11;
    QTest::newRow("value") << u"-from: now"_s << Code::MissingValue << u"from"_s << 0 << 6;
    QTest::newRow("quote") << u"now \"blue kettle"_s << Code::UnclosedQuote << QString() << 4 << 12;
}

/// A search that finds nothing, without a word, is taken for "there is nothing".
void SearchQueryTest::saysWhatItDoesNotUnderstand()
{
    QFETCH(QString, typed);
    QFETCH(SearchProblem::Code, code);
    QFETCH(QString, parameter);
    QFETCH(int, position);
    QFETCH(int, length);
    const SearchQuery query = parseSearch(typed, german());
    QCOMPARE(query.problems.size(), 1);
    const SearchProblem &problem = query.problems.constFirst();
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.parameter, parameter);
    QCOMPARE(problem.position, position);
    QCOMPARE(problem.length, length);
    QVERIFY(sentence(problem).contains(parameter) && sentence(problem).endsWith(u'.'));
    // At the end of the text a person may still be typing.
    QCOMPARE(query.canRun(), position + length == typed.size());
    QVERIFY(parseSearch(typed.first(position + length), german()).canRun());
}

/// A search that is kept must mean the same to a colleague of another language.
void SearchQueryTest::translatedNamesAreStoredInEnglish()
{
    const QString shown = u"blau von:\"Nina K\" -ist:offen nach:heute"_s;
    const QString stored = u"blau from:\"Nina K\" -is:open after:today"_s;
    QCOMPARE(storedSearch(shown, german()), stored);
    QCOMPARE(shownSearch(stored, german()), shown);
    QCOMPARE(shownSearch(stored, SearchContext()), stored);
    QLocale::setDefault(QLocale::German);
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    // Who reads English would take the days of a German for others, or for none.
    QCOMPARE(storedSearch(u"nach:\"3. Mai\" before:3/5 nach:7d after:2024-05", german()),
        u"after:\"2026-05-03\" before:2026-05-03 after:7d after:2024-05"_s);
}

void SearchQueryTest::completes_data()
{
    QTest::addColumn<QString>("typed"); // "|" is the cursor
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("operator") << u"blue ha|"_s << u"ha"_s << QStringList{u"has:"_s};
    QTest::newRow("negated operator") << u"-vo|"_s << u"vo"_s << QStringList{u"von:"_s};
    QTest::newRow("value") << u"ist:o|"_s << u"o"_s << QStringList{u"offen"_s};
    QTest::newRow("value, in the middle") << u"is:o| blue"_s << u"o"_s << QStringList{u"offen"_s};
    QTest::newRow("empty value") << u"has:|"_s << QString() << QStringList{u"attachment"_s};
    QTest::newRow("date") << u"before:y|"_s << u"y"_s << QStringList{u"yesterday"_s};
    QTest::newRow("phrase") << u"\"ha|\""_s << QString() << QStringList();
    QTest::newRow("word") << u"zebra|"_s << u"zebra"_s << QStringList();
}

void SearchQueryTest::completes()
{
    QFETCH(QString, typed);
    QFETCH(QString, replaced);
    QFETCH(QStringList, texts);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const SearchCompletion completion = completionAt(typed, cursor, german());
    QCOMPARE(typed.sliced(completion.position, completion.length), replaced);
    QCOMPARE(completion.texts, texts);
}

void SearchQueryTest::anythingMayBeTyped_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Nothing that is typed or pasted may bring the desk down, or mark something that is not in the text.
void SearchQueryTest::anythingMayBeTyped()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList pieces{u"from:"_s, u"is:"_s, u"before:"_s, u"von"_s, u":"_s, u"："_s, u"\""_s, u"「"_s, u"”"_s,
        u"-"_s, u"－"_s, u" "_s, u"\u3000"_s, u"\n"_s, u"2026-11"_s, u"9999d"_s, u"9999y"_s, u"客户"_s, u"ลูกค้า"_s,
        u"A-1042"_s, u"😀"_s, QString(QChar(0xd83d)), QString(QChar(0)), u"\u0301"_s, u"open"_s, u"*"_s, u"("_s};
    const auto inside = [](qsizetype position, qsizetype length, const QString &text) {
        return position >= 0 && length >= 0 && position + length <= text.size();
    };
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int count = random.bounded(12); count > 0; --count)
            text += pieces[random.bounded(pieces.size())];
        const SearchQuery query = parseSearch(text, german());
        for (const SearchTerm &term : query.terms) {
            QVERIFY(inside(term.position, term.length, text));
            QCOMPARE(text.sliced(term.position, term.length), term.text);
        }
        for (const SearchFilter &filter : query.filters)
            QVERIFY(inside(filter.position, filter.length, text));
        for (const SearchProblem &problem : query.problems) {
            QVERIFY(inside(problem.position, problem.length, text));
            QCOMPARE(problem.unfinished, problem.position + problem.length == text.size());
        }
        const SearchCompletion completion = completionAt(text, random.bounded(text.size() + 3) - 1, german());
        QVERIFY(inside(completion.position, completion.length, text));
        QCOMPARE(
            inShort(parseSearch(storedSearch(text, german()), SearchContext{german().now, {}, {}})), inShort(query));
    }
}

QTEST_GUILESS_MAIN(SearchQueryTest)

#include "searchquerytest.moc"
