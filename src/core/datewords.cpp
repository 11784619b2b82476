// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/datewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr int buddhistEra = 543;
constexpr int earliestBuddhist = 2400; // nobody looks for what is four centuries ahead

/// Compared like this: no matter which case, width or digits.
QString plain(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    for (QChar &each : text) {
        if (const int digit = each.digitValue(); digit >= 0)
            each = QChar(u'0' + digit);
    }
    return text;
}

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year >= earliestBuddhist ? year - buddhistEra : year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The latest one that is not ahead; 29 February is in a leap year.
std::optional<QDate> latestDay(QDate today, int month, int day)
{
    constexpr int yearsToLeap = 8;
    for (int year = today.year(); year >= today.year() - yearsToLeap; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return std::nullopt;
}

/// Of four numbers at most, so that no sum of days overflows.
std::optional<QDate> daysAgo(const QString &typed, QDate today)
{
    static const QRegularExpression form(u"^([0-9]{1,4})([dwmy])$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(1).toInt();
    switch (match.capturedView(2).front().unicode()) {
    case u'd': return today.addDays(-count);
    case u'w': return today.addDays(-7LL * count);
    case u'm': return today.addMonths(-count);
    default: return today.addYears(-count);
    }
}

std::optional<QDate> yearFirst(const QString &typed)
{
    static const QRegularExpression form(
        u"^([0-9]{4})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})[日號号]?|月)?|年)?$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int which) { return match.hasCaptured(which) ? match.capturedView(which).toInt() : 1; };
    return dayOf(part(1), part(2), part(3));
}

std::optional<QDate> monthAndDay(const QString &typed, QDate today)
{
    static const QRegularExpression form(u"^([0-9]{1,2}) ?月(?: ?([0-9]{1,2}) ?[日號号]?)?$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.hasCaptured(2) ? match.capturedView(2).toInt() : 1;
    return latestDay(today, match.capturedView(1).toInt(), day);
}

/// "3/5" and "3.5.2024": whether day or month comes first is the locale's custom.
std::optional<QDate> numbersOnly(const QString &typed, QDate today, const QLocale &locale)
{
    static const QRegularExpression form(u"^([0-9]{1,2})[-/. ]([0-9]{1,2})[.]?(?:[-/. ]?([0-9]{4}|[0-9]{2}))?$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString custom = locale.dateFormat(QLocale::ShortFormat);
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(2).toInt();
    if (custom.indexOf(u'M') < custom.indexOf(u'd'))
        std::swap(day, month);
    if (!match.hasCaptured(3))
        return latestDay(today, month, day);
    const int year = match.capturedView(3).toInt();
    if (year >= 100)
        return dayOf(year, month, day);
    const bool buddhist = locale.language() == QLocale::Thai && 2000 + year > today.year();
    return dayOf((buddhist ? 2500 : 2000) + year, month, day);
}

/// What the locale calls it, and what English does; long and short, without a full stop at the end.
template <class NameOf> QStringList namesOf(const QLocale &locale, NameOf nameOf)
{
    QStringList names;
    for (const QLocale &each : {locale, QLocale(QLocale::English)}) {
        for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat}) {
            QString name = plain(nameOf(each, type));
            while (name.endsWith(u'.'))
                name.chop(1);
            if (!name.isEmpty() && !name.front().isDigit())
                names.append(name);
        }
    }
    return names;
}

std::optional<QDate> dayOfWeek(const QString &typed, QDate today, const QLocale &locale)
{
    for (int back = 0; back < 7; ++back) {
        const QDate day = today.addDays(-back);
        const auto nameOf = [&day](const QLocale &language, QLocale::FormatType type) {
            return language.standaloneDayName(day.dayOfWeek(), type);
        };
        if (namesOf(locale, nameOf).contains(typed))
            return day;
    }
    return std::nullopt;
}

bool isLetterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetter() || text[at].isMark());
}

/// The month that is named in the text, and taken out of it; 0: none. A longer name goes before one that it begins
/// with.
int takeMonth(QString &text, const QLocale &locale)
{
    struct Found
    {
        int month = 0;
        qsizetype at = 0;
        qsizetype length = 0;
    } best;
    for (int month = 1; month <= 12; ++month) {
        QStringList names = namesOf(
            locale, [month](const QLocale &each, QLocale::FormatType type) { return each.monthName(month, type); });
        names += namesOf(locale,
            [month](const QLocale &each, QLocale::FormatType type) { return each.standaloneMonthName(month, type); });
        for (const QString &name : std::as_const(names)) {
            const qsizetype at = text.indexOf(name);
            const bool whole = at >= 0 && !isLetterAt(text, at - 1) && !isLetterAt(text, at + name.size());
            if (whole && name.size() > best.length)
                best = {.month = month, .at = at, .length = name.size()};
        }
    }
    if (best.month > 0)
        text.replace(best.at, best.length, u' ');
    return best.month;
}

/// "3 May", "May 3rd, 2024", "2567 พ.ค.": a month's name, and a day or a year or both.
std::optional<QDate> monthNamed(const QString &typed, QDate today, const QLocale &locale)
{
    static const QRegularExpression between(u"[ ,./-]+"_s);
    static const QRegularExpression number(u"^([0-9]{1,2}|[0-9]{4})(?:st|nd|rd|th|日|年)?$"_s);
    QString rest = typed;
    const int month = takeMonth(rest, locale);
    if (month == 0)
        return std::nullopt;
    std::optional<int> day;
    std::optional<int> year;
    const QStringList parts = rest.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = number.match(part);
        std::optional<int> &meant = match.capturedLength(1) == 4 ? year : day;
        if (!match.hasMatch() || meant)
            return std::nullopt;
        meant = match.capturedView(1).toInt();
    }
    return year ? dayOf(*year, month, day.value_or(1)) : latestDay(today, month, day.value_or(1));
}

} // namespace

bool isDayInFigures(const QString &typed)
{
    const QString text = plain(typed);
    return yearFirst(text) || daysAgo(text, QDate(2000, 1, 1));
}

std::optional<QDate> dayWritten(const QString &typed, QDate today, const QLocale &locale)
{
    const QString text = plain(typed);
    if (auto day = yearFirst(text))
        return day;
    if (auto day = daysAgo(text, today))
        return day;
    if (auto day = monthAndDay(text, today))
        return day;
    if (auto day = numbersOnly(text, today, locale))
        return day;
    if (auto day = dayOfWeek(text, today, locale))
        return day;
    return monthNamed(text, today, locale);
}

} // namespace throughline
