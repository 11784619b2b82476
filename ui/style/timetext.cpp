// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace throughline {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString shortTime(Instant at, Instant reference)
{
    const QDateTime then = toLocalTime(at);
    const QDate today = toLocalTime(reference).date();
    const qint64 days = then.date().daysTo(today);
    const QLocale locale;
    if (days == 0)
        return locale.toString(then.time(), QLocale::ShortFormat);
    if (days > 0 && days < 7)
        return locale.dayName(then.date().dayOfWeek(), QLocale::ShortFormat);
    if (then.date().year() == today.year()) {
        //: Day and month in a list, as a Qt date format: "12 Mar"
        return locale.toString(then.date(), TimeText::tr("d MMM", "short date"));
    }
    return locale.toString(then.date(), QLocale::ShortFormat);
}

QString clockTime(Instant at)
{
    return QLocale().toString(toLocalTime(at).time(), QLocale::ShortFormat);
}

QString dayName(Instant at, Instant reference)
{
    const QDate day = toLocalTime(at).date();
    const QDate today = toLocalTime(reference).date();
    if (day == today)
        return TimeText::tr("Today");
    if (day.daysTo(today) == 1)
        return TimeText::tr("Yesterday");
    if (day.year() == today.year()) {
        //: A day of this year as a Qt date format: "Monday, 3 March"
        return QLocale().toString(day, TimeText::tr("dddd, d MMMM", "long date"));
    }
    return QLocale().toString(day, QLocale::LongFormat);
}

QString fullTime(Instant at)
{
    const QDateTime then = toLocalTime(at);
    const QLocale locale;
    //: A day and a time: "Monday, 3 March 2026, 14:31"
    return TimeText::tr("%1, %2").arg(
        locale.toString(then.date(), QLocale::LongFormat), locale.toString(then.time(), QLocale::ShortFormat));
}

QString spanText(Milliseconds span)
{
    using namespace std::chrono;
    const qint64 minutes = qMax<qint64>(1, duration_cast<std::chrono::minutes>(span).count());
    //: Minutes, short, as on a small mark
    if (minutes < 60)
        return TimeText::tr("%n min", nullptr, int(minutes));
    //: Hours, short
    if (minutes < 48 * 60)
        return TimeText::tr("%n h", nullptr, int(minutes / 60));
    //: Days, short
    return TimeText::tr("%n d", nullptr, int(minutes / (24 * 60)));
}

} // namespace throughline
