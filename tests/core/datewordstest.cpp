// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/datewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

/// Who writes a day as people do in their language must not be told that it is none.
class DateWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void understandsWhatItsLanguageWrites_data();
    void understandsWhatItsLanguageWrites();
};

namespace {

const QDate today(2026, 11, 21); // a Saturday

} // namespace

void DateWordsTest::understands_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << u"en_US"_s << u"2024-05-03"_s << QDate(2024, 5, 3);
    QTest::newRow("month") << u"en_US"_s << u"2024-05"_s << QDate(2024, 5, 1);
    QTest::newRow("year") << u"en_US"_s << u"2024"_s << QDate(2024, 1, 1);
    QTest::newRow("ago") << u"en_US"_s << u"2W"_s << QDate(2026, 11, 7);
    QTest::newRow("3 May") << u"en_US"_s << u" 3 may "_s << QDate(2026, 5, 3);
    QTest::newRow("May 3rd, 2024") << u"en_US"_s << u"May 3rd, 2024"_s << QDate(2024, 5, 3);
    QTest::newRow("a month that is ahead is last year's") << u"en_US"_s << u"december"_s << QDate(2025, 12, 1);
    QTest::newRow("tomorrow is last year's") << u"en_US"_s << u"22 Nov"_s << QDate(2025, 11, 22);
    QTest::newRow("today") << u"en_US"_s << u"21 Nov"_s << today;
    QTest::newRow("29 February") << u"en_US"_s << u"29 feb"_s << QDate(2024, 2, 29);
    QTest::newRow("Saturday is today") << u"en_US"_s << u"sat"_s << today;
    QTest::newRow("Monday") << u"en_US"_s << u"Monday"_s << QDate(2026, 11, 16);
    QTest::newRow("month first") << u"en_US"_s << u"3/5"_s << QDate(2026, 3, 5);
    QTest::newRow("day first") << u"en_GB"_s << u"3/5/24"_s << QDate(2024, 5, 3);
    QTest::newRow("German") << u"de_DE"_s << u"3. Mai 2024"_s << QDate(2024, 5, 3);
    QTest::newRow("English in German") << u"de_DE"_s << u"3 May"_s << QDate(2026, 5, 3);
    QTest::newRow("Thai") << u"th_TH"_s << u"3 พฤษภาคม 2567"_s << QDate(2024, 5, 3);
    QTest::newRow("Thai, short, Thai digits") << u"th_TH"_s << u"๓ พ.ค."_s << QDate(2026, 5, 3);
    QTest::newRow("Thai, short, without full stop") << u"th_TH"_s << u"3 พ.ค 2024"_s << QDate(2024, 5, 3);
    QTest::newRow("Thai day of the week") << u"th_TH"_s << u"วันจันทร์"_s << QDate(2026, 11, 16);
    QTest::newRow("Thai numbers") << u"th_TH"_s << u"3/5/2567"_s << QDate(2024, 5, 3);
    QTest::newRow("Chinese") << u"zh_CN"_s << u"2024年5月3日"_s << QDate(2024, 5, 3);
    QTest::newRow("Chinese month") << u"zh_CN"_s << u"2024年5月"_s << QDate(2024, 5, 1);
    QTest::newRow("Chinese characters") << u"zh_CN"_s << u"五月"_s << QDate(2026, 5, 1);
    QTest::newRow("Chinese day of the week") << u"zh_CN"_s << u"星期一"_s << QDate(2026, 11, 16);
    QTest::newRow("Traditional Chinese") << u"zh_TW"_s << u"5月3號"_s << QDate(2026, 5, 3);
    QTest::newRow("Japanese") << u"ja_JP"_s << u"5月3日"_s << QDate(2026, 5, 3);
    QTest::newRow("Japanese, full width") << u"ja_JP"_s << u"２０２４／５／３"_s << QDate(2024, 5, 3);
    QTest::newRow("Japanese day of the week") << u"ja_JP"_s << u"月曜日"_s << QDate(2026, 11, 16);
}

void DateWordsTest::understands()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QFETCH(const QDate, day);
    QCOMPARE(dayWritten(typed, today, QLocale(locale)), day);
}

void DateWordsTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s, u"sometime"_s, u"maybe"_s, u"mayor 3"_s, u"31 june"_s, u"3 4 may"_s, u"may 0"_s,
             u"2024-13"_s, u"3"_s, u"13/13"_s, u"99999d"_s, u"may 2024 2025"_s, u"0月1日"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

/// Better no day than another one than was meant.
void DateWordsTest::refuses()
{
    QFETCH(const QString, typed);
    QCOMPARE(dayWritten(typed, today, QLocale(u"en_GB"_s)), std::nullopt);
}

void DateWordsTest::understandsWhatItsLanguageWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale :
        {u"en_GB"_s, u"en_US"_s, u"th_TH"_s, u"zh_CN"_s, u"zh_TW"_s, u"ja_JP"_s, u"de_DE"_s, u"fr_FR"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

/// What the desk shows as a date can be typed into it again: each day of a year, as numbers and with the month's name.
void DateWordsTest::understandsWhatItsLanguageWrites()
{
    QFETCH(const QString, locale);
    const QLocale language(locale);
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        const QString numbers = language.toString(day, QLocale::ShortFormat);
        QVERIFY2(dayWritten(numbers, today, language) == day, qPrintable(numbers));
        const bool figures = language.monthName(1).front().isDigit() || language.language() == QLocale::Chinese;
        const QStringList formats = figures ? QStringList{u"yyyy年M月d日"_s}
                                            : QStringList{u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d, yyyy"_s};
        for (const QString &format : formats) {
            const QString named = language.toString(day, format);
            QVERIFY2(dayWritten(named, today, language) == day, qPrintable(named));
        }
    }
}

QTEST_GUILESS_MAIN(DateWordsTest)
#include "datewordstest.moc"
