// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>

namespace throughline::bench {

/// Milliseconds, measured one after the other.
class Samples
{
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    void add(const Samples &more) { m_values.append(more.m_values); }
    qsizetype count() const { return m_values.size(); }

    double at(double share) const; ///< the value that so large a share is not above; 0 where there is none
    QJsonObject toJson() const; ///< {count, median, p95, p99, most}

private:
    QList<double> m_values;
};

} // namespace throughline::bench
