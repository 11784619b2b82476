// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr Pace::Time window = 10s;
constexpr Pace::Time enough = 2s;
constexpr Pace::Time apart = 100ms;

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

/// Plural forms are made for whole numbers.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

void Pace::add(Time at, qint64 done)
{
    if (!m_samples.isEmpty() && done < m_samples.constLast().done)
        m_samples.clear();
    while (m_samples.size() > 1 && m_samples.constFirst().at < at - window)
        m_samples.removeFirst();
    // The newest counts, the ones just before it only fill the list.
    if (m_samples.size() > 1 && at - m_samples.at(m_samples.size() - 2).at < apart)
        m_samples.removeLast();
    m_samples.append({.at = at, .done = done});
}

std::optional<double> Pace::perSecond(Time at) const
{
    if (m_samples.isEmpty() || m_samples.constLast().at < at - window)
        return std::nullopt;
    const Time span = at - m_samples.constFirst().at;
    const qint64 done = m_samples.constLast().done - m_samples.constFirst().done;
    if (span < enough || done <= 0)
        return std::nullopt;
    return double(done) / std::chrono::duration<double>(span).count();
}

std::optional<std::chrono::seconds> Pace::timeFor(qint64 rest, Time at) const
{
    return perSecond(at).transform([rest](double rate) {
        return std::chrono::seconds(qint64(std::ceil(double(std::max<qint64>(rest, 0)) / rate)));
    });
}

QString timeLeftText(std::chrono::seconds left)
{
    constexpr auto aboutAMinute = 55s;
    constexpr auto countedInMinutes = 90min;
    if (left <= aboutAMinute) {
        const qint64 fives = std::max<qint64>(1, (left.count() + 4) / 5) * 5; // a second more or less nobody knows
        //: How long a work still takes; a part of a line, after a dot
        return Progress::tr("about %n seconds left", nullptr, int(fives));
    }
    if (left <= countedInMinutes)
        //: How long a work still takes; a part of a line, after a dot
        return Progress::tr(
            "about %n minutes left", nullptr, int(std::chrono::ceil<std::chrono::minutes>(left).count()));
    //: How long a work still takes; a part of a line, after a dot
    return Progress::tr("about %n hours left", nullptr, counted(std::chrono::round<std::chrono::hours>(left).count()));
}

QString paceText(const WorkProgress &progress)
{
    QStringList parts;
    if (progress.perSecond) {
        const qint64 rate = std::max<qint64>(1, std::llround(*progress.perSecond));
        //: How fast a work is: %1 messages a second; a part of a line, after a dot
        parts.append(Progress::tr("%1 a second").arg(QLocale().toString(rate)));
    }
    if (progress.left)
        parts.append(timeLeftText(*progress.left));
    return parts.join(u" · "_s);
}

QString progressText(const WorkProgress &progress)
{
    const QLocale locale;
    //: How far a work is; %1 of %2 messages
    const QString far = progress.total > 0
        ? Progress::tr("%1 of %2 messages").arg(locale.toString(progress.done), locale.toString(progress.total))
        //: How far a work is, of which nobody knows how long it is
        : Progress::tr("%Ln messages", nullptr, counted(progress.done));
    const QString pace = paceText(progress);
    return pace.isEmpty() ? far : far + u" · "_s + pace;
}

} // namespace throughline
