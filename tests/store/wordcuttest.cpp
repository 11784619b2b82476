// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "worksite.h"

#include "store/wordcut.h"

using namespace Qt::StringLiterals;
using namespace throughline;

class WordcutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsEachScriptInItsOwnWay_data();
    void cutsEachScriptInItsOwnWay();
    void findsWhatPeopleType_data();
    void findsWhatPeopleType();
    void findsCustomersSubjectsTagsAndFiles();
    void newestIsFirst();
    void odd_data();
    void odd();
};

void WordcutTest::cutsEachScriptInItsOwnWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("english") << u"Where's my Order?"_s << u"where s my order"_s;
    QTest::newRow("address") << u"Anna@Example.org"_s << u"anna example org"_s;
    QTest::newRow("accents") << u"Überweisung à Łódź, Ελλάδα, Ёлка"_s << u"uberweisung a łodz ελλαδα елка"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("simplified") << u"客户"_s << u"客户 户"_s;
    QTest::newRow("traditional") << u"客戶服務"_s << u"客户 户服 服务 务"_s;
    QTest::newRow("han and latin") << u"我的iPhone壞了"_s << u"我的 的 iphone 坏了 了"_s;
    QTest::newRow("japanese") << u"対応する"_s << u"対応 応す する る"_s;
    QTest::newRow("half width kana") << u"ｻｰﾊﾞｰ"_s << u"サー ーバ バー ー"_s;
    QTest::newRow("full width latin") << u"ＡＢＣ１２３"_s << u"abc123"_s;
    QTest::newRow("thai") << u"ลูกค้าบริการ"_s << u"ลูกค้า บริการ"_s;
    QTest::newRow("thai am") << u"น้ำ ทำงาน"_s << u"น้ำ ทำงาน"_s;
    QTest::newRow("korean") << u"고객 서비스"_s << u"고객 서비스"_s;
    QTest::newRow("arabic") << u"خدمة العملاء"_s << u"خدمة العملاء"_s;
    QTest::newRow("nothing") << u" … — ! 😀"_s << QString();
}

/// A word that is cut differently in the question and in the text is never found.
void WordcutTest::cutsEachScriptInItsOwnWay()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(indexedWords(text).trimmed(), words);
}

void WordcutTest::findsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString order = u"Where is my order? I wrote to Müller & Söhne on Monday."_s;
    QTest::newRow("word") << order << u"order"_s << true;
    QTest::newRow("beginning") << order << u"ord"_s << true;
    QTest::newRow("only the last is a beginning") << order << u"ord where"_s << false;
    QTest::newRow("all words") << order << u"monday where"_s << true;
    QTest::newRow("not all words") << order << u"tuesday where"_s << false;
    QTest::newRow("without accent") << order << u"muller sohne"_s << true;
    QTest::newRow("with accent") << u"Muller"_s << u"müller"_s << true;
    QTest::newRow("quotes") << order << u"\"order\" OR NOT ("_s << false;
    QTest::newRow("operators are words") << u"this or that, not now"_s << u"or not"_s << true;
    const QString chinese = u"你好，我的订单还没有到，客户服务没有回复。渠道是微信。"_s;
    QTest::newRow("two characters") << chinese << u"客户"_s << true;
    QTest::newRow("channel") << chinese << u"渠道"_s << true;
    QTest::newRow("traditional typed") << chinese << u"客戶服務"_s << true;
    QTest::newRow("one character") << chinese << u"信"_s << true;
    QTest::newRow("characters that are apart") << chinese << u"客服"_s << false;
    const QString japanese = u"先日の件、ご対応ありがとうございます。サーバーが落ちました。"_s;
    QTest::newRow("kanji") << japanese << u"対応"_s << true;
    QTest::newRow("katakana, half width") << japanese << u"ｻｰﾊﾞｰ"_s << true;
    QTest::newRow("mixed") << japanese << u"対応 サーバ"_s << true;
    const QString thai = u"สวัสดีค่ะ ลูกค้าต้องการบริการหลังการขาย"_s;
    QTest::newRow("thai word") << thai << u"ลูกค้า"_s << true;
    QTest::newRow("thai second word") << thai << u"บริการ"_s << true;
    QTest::newRow("thai unfinished") << thai << u"ลูกค"_s << true;
    QTest::newRow("thai, another tone") << thai << u"ลูกคา"_s << false;
}

/// "Never ask twice" rests on finding what was said, in the customer's own script.
void WordcutTest::findsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    MUST(site.append(
        cast.events() << startedAt(cast, conversation, second(1)) << receivedAt(cast, conversation, second(2), text)));
    const auto hits = site.read([&](Reader &reader) { return reader.search(typed, 10); });
    MUST(hits);
    QCOMPARE(!hits->isEmpty(), found);
}

/// One remembers the customer or the file, not the words.
void WordcutTest::findsCustomersSubjectsTagsAndFiles()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    auto message = receivedAt(cast, conversation, second(2), u"first line\nthe blue one is broken\nlast line"_s);
    std::get<MessageReceived>(message.body).content.attachments = {
        {.name = u"invoice-2024.pdf"_s, .hash = QByteArray(32, 'a')}};
    MUST(site.append(cast.events() << startedAt(cast, conversation, second(1), u"Kettle"_s) << message
                                   << makeEvent(IdentityAdded{.identity = IdentityId::make(),
                                          .contact = cast.anna,
                                          .kind = u"sms"_s,
                                          .handle = u"+4670123"_s,
                                          .name = {}})
                                   << makeEvent(Tagged{.conversation = conversation, .tag = u"warranty"_s})));
    const auto search = [&](const QString &words) {
        return *site.read([&](Reader &reader) { return reader.search(words, 10); });
    };
    for (const QString &words : {u"kettle"_s, u"warr"_s, u"4670123"_s, u"lindqvist"_s, u"invoice"_s, u"anna blue"_s}) {
        QCOMPARE(search(words).size(), 1);
        QCOMPARE(search(words).constFirst().conversation.id, conversation);
    }
    QCOMPARE(search(u"blue"_s).constFirst().line, u"the blue one is broken"_s);
    QVERIFY(!search(u"blue"_s).constFirst().message.isNull());
    QVERIFY(search(u"kettle"_s).constFirst().message.isNull());
    QCOMPARE(search(u"kettle"_s).constFirst().line, u"Kettle"_s);

    MUST(site.append({makeEvent(Untagged{.conversation = conversation, .tag = u"warranty"_s}),
        makeEvent(SubjectChanged{.conversation = conversation, .subject = u"Teapot"_s}),
        makeEvent(ContactRenamed{.contact = cast.anna, .name = u"Anna Berg"_s})}));
    QVERIFY(search(u"kettle"_s).isEmpty());
    QVERIFY(search(u"warranty"_s).isEmpty());
    QCOMPARE(search(u"teapot"_s).size(), 1);
    QCOMPARE(search(u"berg"_s).size(), 1);
}

/// The newest answer to a question is the one that holds.
void WordcutTest::newestIsFirst()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    QList<Event> events = cast.events() << startedAt(cast, conversation, second(1));
    for (const int at : {5, 9, 2, 7})
        events << receivedAt(cast, conversation, second(at), u"the code is %1"_s.arg(at));
    MUST(site.append(events));
    const auto hits = *site.read([](Reader &reader) { return reader.search(u"code"_s, 3); });
    QStringList lines;
    for (const auto &hit : hits)
        lines.append(hit.line);
    QCOMPARE(lines, (QStringList{u"the code is 9"_s, u"the code is 7"_s, u"the code is 5"_s}));
}

void WordcutTest::odd_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(QChar(0)) + u"a"_s + QChar(0);
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u"x"_s;
    QTest::newRow("only marks") << u"\u0301\u0302\u0e31"_s;
    QTest::newRow("one word of a million letters") << QString(1'000'000, u'a');
    QTest::newRow("a million ideographs") << QString(1'000'000, QChar(0x5ba2));
    QTest::newRow("a million vowels") << QString(1'000'000, QChar(0x0e32));
    QTest::newRow("quotes") << u"\"\"\" * ^ NEAR("_s;
}

/// Nobody chooses what strangers send: it must be stored, and the search must go on.
void WordcutTest::odd()
{
    QFETCH(QString, text);
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    MUST(site.append(
        cast.events() << startedAt(cast, conversation, second(1)) << receivedAt(cast, conversation, second(2), text)));
    MUST(site.read([&](Reader &reader) { return reader.search(text, 10); }));
}

QTEST_GUILESS_MAIN(WordcutTest)

#include "wordcuttest.moc"
