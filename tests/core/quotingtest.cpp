// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quoting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace throughline;
using namespace Qt::StringLiterals;
using Kind = TextRun::Kind;

class QuotingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsOld_data();
    void findsWhatIsOld();
    void leavesTheirOwnWords_data();
    void leavesTheirOwnWords();
    void answersBetweenTheQuotes();
    void theSignature();
    void nothingIsLost();
    void longTextsAreQuick();
};

// Every way in which a mail program heads a quote. Were one missed, a thread would be read again with every message.
void QuotingTest::findsWhatIsOld_data()
{
    QTest::addColumn<QString>("head");
    QTest::newRow("en") << u"On Tue, 3 Mar 2026 at 10:20, Ann <ann@example.org> wrote:"_s;
    QTest::newRow("en, wrapped") << u"On Tue, 3 Mar 2026 at 10:20, Ann Customer\n<ann@example.org> wrote:"_s;
    QTest::newRow("de") << u"Am 03.03.2026 um 10:20 schrieb Ann:"_s;
    QTest::newRow("fr") << u"Le mar. 3 mars 2026 à 10:20, Ann <ann@example.org> a écrit :"_s;
    QTest::newRow("es") << u"El mar, 3 mar 2026 a las 10:20, Ann (<ann@example.org>) escribió:"_s;
    QTest::newRow("it") << u"Il giorno mar 3 mar 2026 alle ore 10:20 Ann <ann@example.org> ha scritto:"_s;
    QTest::newRow("pt") << u"Em ter., 3 de mar. de 2026 às 10:20, Ann <ann@example.org> escreveu:"_s;
    QTest::newRow("nl") << u"Op di 3 mrt 2026 om 10:20 schreef Ann <ann@example.org>:"_s;
    QTest::newRow("ja") << u"2026年3月3日(火) 10:20 Ann <ann@example.org>:"_s;
    QTest::newRow("ja, wrote") << u"2026/03/03 10:20、Annさんは書きました："_s;
    QTest::newRow("zh-cn") << u"Ann <ann@example.org> 于2026年3月3日周二 10:20写道："_s;
    QTest::newRow("zh-tw") << u"Ann <ann@example.org> 於 2026年3月3日 週二 上午10:20寫道："_s;
    QTest::newRow("ko") << u"2026년 3월 3일 (화) 오전 10:20, Ann <ann@example.org>님이 작성:"_s;
    QTest::newRow("th") << u"ในวันที่ อ. 3 มี.ค. 2026 เวลา 10:20 Ann <ann@example.org> เขียนว่า:"_s;
    QTest::newRow("Outlook en") << u"-----Original Message-----"_s;
    QTest::newRow("Outlook de") << u"-----Ursprüngliche Nachricht-----"_s;
    QTest::newRow("Outlook ja") << u"-----元のメッセージ-----"_s;
    QTest::newRow("Outlook zh") << u"-----原始邮件-----"_s;
    QTest::newRow("Outlook th") << u"-----ข้อความต้นฉบับ-----"_s;
    QTest::newRow("fields en") << u"From: Ann\nSent: Tuesday, March 3, 2026 10:20\nTo: Support\nSubject: Order"_s;
    QTest::newRow("fields de") << u"Von: Ann\nGesendet: Dienstag, 3. März 2026\nAn: Support\nBetreff: Order"_s;
    QTest::newRow("fields ja") << u"差出人: Ann\n送信日時: 2026年3月3日\n宛先: Support\n件名: 注文"_s;
    QTest::newRow("fields zh") << u"发件人：Ann\n发送时间：2026年3月3日\n收件人：Support\n主题：订单"_s;
    QTest::newRow("fields th") << u"จาก: Ann\nส่ง: 3 มีนาคม 2026\nถึง: Support\nเรื่อง: พัสดุ"_s;
}

void QuotingTest::findsWhatIsOld()
{
    QFETCH(QString, head);
    for (const QString &old : {u"\n> old\n> words"_s, u"\n\n> old\n\n> words"_s, u"\nold\nwords"_s}) {
        const QList<TextRun> runs = splitQuoting(u"New words.\n\n"_s + head + old);
        QCOMPARE(runs, (QList<TextRun>{{Kind::Own, u"New words.\n"_s}, {Kind::Quoted, head + old}}));
    }
}

// Folding away what the customer wrote now would hide the question.
void QuotingTest::leavesTheirOwnWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Where is my order?\n\nAnn"_s;
    QTest::newRow("he wrote") << u"On the phone your colleague wrote:\nnothing"_s;
    QTest::newRow("a field") << u"From: Bangkok\nI want it sent to Phuket."_s;
    QTest::newRow("a list") << u"- one\n-- two\n--- three"_s;
    QTest::newRow("arrows") << u"a -> b\nx > y"_s;
    QTest::newRow("sent")
        << u"Sent from the shop on Monday, and still not here, and I have been waiting for ever so long"_s;
    QTest::newRow("date") << u"2026年3月3日に注文しました:\n届きません"_s;
}

void QuotingTest::leavesTheirOwnWords()
{
    QFETCH(QString, text);
    QCOMPARE(splitQuoting(text), (QList<TextRun>{{Kind::Own, text}}));
}

void QuotingTest::answersBetweenTheQuotes()
{
    const QString text = u"Ann wrote in 2026:\n> first\nYes.\n> second\n>> older\nNo."_s;
    QCOMPARE(splitQuoting(text),
        (QList<TextRun>{{Kind::Own, u"Ann wrote in 2026:"_s}, {Kind::Quoted, u"> first"_s}, {Kind::Own, u"Yes."_s},
            {Kind::Quoted, u"> second\n>> older"_s}, {Kind::Own, u"No."_s}}));
}

void QuotingTest::theSignature()
{
    QCOMPARE(splitQuoting(u"Thanks\n-- \nAnn\nBangkok\n\n> old"_s),
        (QList<TextRun>{
            {Kind::Own, u"Thanks"_s}, {Kind::Signature, u"-- \nAnn\nBangkok\n"_s}, {Kind::Quoted, u"> old"_s}}));
    for (const QString &line :
        {u"Sent from my iPhone"_s, u"iPhoneから送信"_s, u"发自我的iPhone"_s, u"ส่งจาก iPhone ของฉัน"_s}) {
        QCOMPARE(
            splitQuoting(u"Thanks\n"_s + line), (QList<TextRun>{{Kind::Own, u"Thanks"_s}, {Kind::Signature, line}}));
    }
}

void QuotingTest::nothingIsLost()
{
    for (const QString &text : {u""_s, u"\n"_s, u"\n\n>\n\n\n>\n"_s, u"--\n"_s, u"> a\n\n\n\n\n> b\n-- \nc\n> d"_s}) {
        QStringList parts;
        const auto runs = splitQuoting(text);
        for (const TextRun &run : runs)
            parts.append(run.text);
        QCOMPARE(parts.join(u'\n'), text);
    }
}

// A pasted log would freeze the timeline: anything slower than linear does not end here before the test's own limit.
void QuotingTest::longTextsAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    splitQuoting(u"On On On 1 "_s.repeated(30) + u'\n' + u"From: On 2026 wrote:\n\n> "_s.repeated(10'000));
    splitQuoting(u"\n"_s.repeated(1'000'000));
    splitQuoting(QString(4'000'000, u'-'));
    qInfo("%lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(QuotingTest)
#include "quotingtest.moc"
