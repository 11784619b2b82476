// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/excerpt.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace throughline {

namespace {

constexpr qsizetype before = 300; // units around the first mark that are looked at: no line of a list shows more
constexpr qsizetype after = 500;
constexpr QChar ellipsis = u'…';

bool isInside(QChar each)
{
    return each.isLowSurrogate() || each.isMark();
}

/// Where one may cut: between characters as people see them.
QList<qsizetype> boundariesOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QList<qsizetype> places{0};
    for (qsizetype place = finder.toNextBoundary(); place > 0; place = finder.toNextBoundary())
        places.append(place);
    return places;
}

void widenMarks(MatchingLine &line, const QList<qsizetype> &places)
{
    QList<std::pair<qsizetype, qsizetype>> marks;
    for (const auto &[start, length] : std::as_const(line.marks)) {
        const qsizetype first = *std::prev(std::ranges::upper_bound(places, start));
        const qsizetype last = *std::ranges::lower_bound(places, start + length);
        if (!marks.isEmpty() && first < marks.last().first + marks.last().second)
            marks.last().second = last - marks.last().first;
        else
            marks.append({first, last - first});
    }
    line.marks = marks;
}

/// Indexes into `places` of the part to show.
std::pair<qsizetype, qsizetype> partOf(
    const MatchingLine &line, const QList<qsizetype> &places, const std::function<bool(qsizetype, qsizetype)> &fits)
{
    const qsizetype end = places.size() - 1;
    const auto indexOf = [&places](
                             qsizetype place) { return std::ranges::lower_bound(places, place) - places.begin(); };
    qsizetype from = 0;
    if (!line.marks.isEmpty()) {
        // As much after the mark as before it, as far as there is something.
        const auto &[start, length] = line.marks.first();
        const qsizetype mark = indexOf(start);
        const qsizetype markEnd = indexOf(start + length);
        for (from = mark; from > 0; --from) {
            const qsizetype balanced = std::min(end, markEnd + (mark - from));
            if (!fits(places.at(from - 1), places.at(balanced)))
                break;
        }
    }
    qsizetype to = from;
    while (to < end && fits(places.at(from), places.at(to + 1)))
        ++to;
    return {from, std::max(to, std::min(from + 1, end))};
}

MatchingLine sliced(const MatchingLine &line, qsizetype from, qsizetype to, bool cutBefore, bool cutAfter)
{
    MatchingLine result{.of = line.of, .text = line.text.sliced(from, to - from), .marks = {}};
    const qsizetype shift = cutBefore ? 1 : 0;
    for (const auto &[start, length] : line.marks) {
        const qsizetype first = std::max(start, from);
        const qsizetype last = std::min(start + length, to);
        if (last > first)
            result.marks.append({first - from + shift, last - first});
    }
    if (cutBefore)
        result.text.prepend(ellipsis);
    if (cutAfter)
        result.text.append(ellipsis);
    return result;
}

} // namespace

MatchingLine lineToMeasure(const MatchingLine &line)
{
    const qsizetype mark = line.marks.isEmpty() ? 0 : line.marks.first().first;
    qsizetype from = std::max<qsizetype>(0, mark - before);
    qsizetype to = std::min(line.text.size(), mark + after);
    while (from > 0 && isInside(line.text.at(from)))
        --from;
    while (to < line.text.size() && isInside(line.text.at(to)))
        ++to;
    MatchingLine result{.of = line.of, .text = line.text.sliced(from, to - from), .marks = {}};
    for (QChar &each : result.text) {
        if (each.isSpace() || each.category() == QChar::Other_Control)
            each = u' ';
    }
    for (const auto &[start, length] : line.marks) {
        const qsizetype first = std::clamp(start - from, qsizetype(0), result.text.size());
        const qsizetype last = std::clamp(start + length - from, qsizetype(0), result.text.size());
        if (last > first)
            result.marks.append({first, last - first});
    }
    return result;
}

MatchingLine excerpt(const MatchingLine &line, const std::function<bool(qsizetype, qsizetype)> &fits)
{
    MatchingLine whole = lineToMeasure(line);
    const QList<qsizetype> places = boundariesOf(whole.text);
    widenMarks(whole, places);
    if (whole.text.isEmpty() || fits(0, whole.text.size()))
        return whole;
    const auto [from, to] = partOf(whole, places, fits);
    return sliced(whole, places.at(from), places.at(to), from > 0, to < places.size() - 1);
}

} // namespace throughline
