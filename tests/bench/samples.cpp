// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/samples.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace throughline::bench {

double Samples::at(double share) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto rank = qsizetype(std::ceil(share * double(sorted.size()))) - 1;
    return sorted.at(std::clamp<qsizetype>(rank, 0, sorted.size() - 1));
}

QJsonObject Samples::toJson() const
{
    const auto rounded = [this](double share) { return std::round(at(share) * 1000) / 1000; };
    return {{u"count"_s, count()}, {u"median"_s, rounded(0.5)}, {u"p95"_s, rounded(0.95)}, {u"p99"_s, rounded(0.99)},
        {u"most"_s, rounded(1)}};
}

} // namespace throughline::bench
