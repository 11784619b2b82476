// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace throughline::bench {

/// Chance that is the same everywhere for the same seed (splitmix64), so that two workspaces of a size are alike.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    { }
    Dice(quint64 seed, quint64 of)
        : m_state(seed ^ (of + 1) * 0xd1342543de82ef95ULL)
    {
        next();
    }

    quint64 next()
    {
        quint64 value = m_state += 0x9e3779b97f4a7c15ULL;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    qint64 below(qint64 end) { return qint64(next() % quint64(end)); }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

    template <class List> const auto &pick(const List &from)
    {
        return from[decltype(from.size())(below(qint64(from.size())))];
    }

private:
    quint64 m_state;
};

/// Ranks by Zipf's law: the word of rank r is used 1/r times as often as the first.
class Zipf
{
public:
    explicit Zipf(int ranks)
    {
        double sum = 0;
        for (int rank = 1; rank <= ranks; ++rank)
            m_until.push_back(sum += 1.0 / rank);
    }

    int rank(Dice &dice) const ///< from 0
    {
        const auto at = std::ranges::upper_bound(m_until, dice.unit() * m_until.back());
        return int(std::min<std::ptrdiff_t>(at - m_until.begin(), std::ssize(m_until) - 1));
    }

private:
    std::vector<double> m_until;
};

} // namespace throughline::bench
