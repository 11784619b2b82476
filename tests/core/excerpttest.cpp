// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/excerpt.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace throughline;
using namespace Qt::StringLiterals;

namespace {

MatchingLine marked(const QString &text, const QString &word)
{
    return {.text = text, .marks = {{text.indexOf(word), word.size()}}};
}

MatchingLine cut(const MatchingLine &line, qsizetype room)
{
    return excerpt(line, [room](qsizetype from, qsizetype to) { return to - from <= room; });
}

QString markOf(const MatchingLine &line)
{
    return line.marks.isEmpty() ? QString() : line.text.mid(line.marks.first().first, line.marks.first().second);
}

bool isBoundary(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    return finder.isAtBoundary();
}

} // namespace

class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A line that has room is what was written, to the last character.
    void whatFitsIsNotCut()
    {
        const MatchingLine line = marked(u"the parcel is here"_s, u"parcel"_s);
        QCOMPARE(cut(line, 40), line);
        QCOMPARE(cut({.text = QString()}, 5).text, QString());
    }

    /// The word for which somebody searched is what they look for in the row.
    void theMarkStaysInSight_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("after");
        const QString far = u"lorem ipsum dolor "_s.repeated(40);
        QTest::newRow("at the beginning") << QString() << u"refund"_s << far;
        QTest::newRow("in the middle") << far << u"refund"_s << far;
        QTest::newRow("at the end") << far << u"refund"_s << QString();
        QTest::newRow("Thai") << u"สวัสดีค่ะอยากทราบเรื่อง"_s.repeated(30) << u"ลูกค้า"_s << u"ที่รอการติดต่อกลับ"_s.repeated(30);
        QTest::newRow("Japanese") << u"住所を変更したいのですが"_s.repeated(30) << u"対応"_s
                                  << u"をお願いします。"_s.repeated(30);
        QTest::newRow("surrogates") << u"👩‍👩‍👧😀"_s.repeated(60) << u"😀x"_s << u"🇹🇭🇯🇵"_s.repeated(60);
        QTest::newRow("longer than the room") << far << u"word"_s.repeated(30) << far;
    }

    void theMarkStaysInSight()
    {
        QFETCH(QString, before);
        QFETCH(QString, word);
        QFETCH(QString, after);
        const MatchingLine line{.text = before + word + after, .marks = {{before.size(), word.size()}}};
        for (const int room : {1, 7, 20, 33, 60}) {
            const MatchingLine part = cut(line, room);
            const QString mark = markOf(part);
            QVERIFY2(!mark.isEmpty(), qPrintable(part.text));
            if (room >= 20 && word.size() < 20)
                QVERIFY2(mark.contains(word), qPrintable(part.text));
            const QString kept = part.text.startsWith(u'…') ? part.text.mid(1) : part.text;
            const qsizetype at = line.text.indexOf(kept.endsWith(u'…') ? kept.chopped(1) : kept);
            QVERIFY2(at >= 0, qPrintable(part.text));
        }
    }

    /// Half a Thai vowel, half an emoji or a bare accent is a fault that everybody sees.
    void cutsBetweenCharactersAsPeopleSeeThem()
    {
        const QStringList texts{u"ที่อยู่นี้น้ำใส่กุ้ง"_s.repeated(20), u"e\u0301a\u0308o\u0302"_s.repeated(60),
            u"👩‍👩‍👧😀👍🏽"_s.repeated(40), u"かが\u3099ば\u309a"_s.repeated(60),
            u"한\u1112\u1161\u11ab"_s.repeated(60)};
        for (const QString &text : texts) {
            for (qsizetype start = 20; start < 60; ++start) {
                const MatchingLine line{.text = text, .marks = {{start, 3}}};
                for (const int room : {5, 12, 30}) {
                    const MatchingLine part = cut(line, room);
                    for (const auto &[at, length] : part.marks) {
                        QVERIFY2(isBoundary(part.text, at), qPrintable(part.text));
                        QVERIFY2(isBoundary(part.text, at + length), qPrintable(part.text));
                    }
                    QVERIFY(!part.text.contains(QChar::ReplacementCharacter));
                    QString kept = part.text;
                    kept.remove(u'…');
                    const qsizetype at = lineToMeasure(line).text.indexOf(kept);
                    QVERIFY2(at >= 0 && !kept.at(0).isLowSurrogate() && !kept.at(0).isMark(), qPrintable(part.text));
                    QVERIFY(!kept.back().isHighSurrogate());
                }
            }
        }
    }

    /// A mail's line can have a megabyte; the list is painted within a frame all the same.
    void veryLongLinesCostNoMoreThanTheirBeginning()
    {
        QString text(4'000'000, u'x');
        text.replace(2'000'000, 6, u"refund"_s);
        const MatchingLine line{.text = text, .marks = {{2'000'000, 6}}};
        QVERIFY(lineToMeasure(line).text.size() < 1'000);
        const MatchingLine part = cut(line, 50);
        QCOMPARE(markOf(part), u"refund"_s);
        QVERIFY(part.text.size() <= 52);
    }

    void lineBreaksBecomeSpaces() { QCOMPARE(cut({.text = u"one\ntwo\tthree"_s}, 40).text, u"one two three"_s); }
};

QTEST_APPLESS_MAIN(ExcerptTest)
#include "excerpttest.moc"
