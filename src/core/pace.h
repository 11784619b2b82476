// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace throughline {

/// How fast a long work goes, seen from outside: its last ten seconds. Says nothing until it has seen enough of it, and
/// nothing again when it has stood still for that long. Times are of any clock that only goes forward.
class Pace
{
public:
    using Time = std::chrono::milliseconds;

    void add(Time at, qint64 done); ///< less than before: it began anew
    std::optional<double> perSecond(Time at) const;
    std::optional<std::chrono::seconds> timeFor(qint64 rest, Time at) const; ///< until so much more is done

private:
    struct Sample
    {
        Time at{};
        qint64 done = 0;
    };
    QList<Sample> m_samples; ///< ascending
};

/// How far a long work with messages is. What is not known is not said.
struct WorkProgress
{
    qint64 done = 0; ///< messages
    qint64 total = 0; ///< messages; 0: not known
    std::optional<double> perSecond;
    std::optional<std::chrono::seconds> left;
};

// In the reader's language.
QString progressText(
    const WorkProgress &progress); ///< "1,234 of 20,000 messages · 850 a second · about 2 minutes left"
QString paceText(const WorkProgress &progress); ///< "850 a second · about 2 minutes left"; empty when nothing is known
QString timeLeftText(std::chrono::seconds left); ///< "about 2 minutes left"

} // namespace throughline
