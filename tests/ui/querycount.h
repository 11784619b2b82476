// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace throughline::test {

/// What this process asks of SQLite, on every connection that was opened after watch().
struct QueryCount
{
    qint64 statements = 0; ///< that ran to their end
    qint64 steps = 0; ///< of SQLite's virtual machine: so many for each row that is read

    static void watch();
    static QueryCount sinceStart();

    QueryCount operator-(const QueryCount &earlier) const
    {
        return {statements - earlier.statements, steps - earlier.steps};
    }
};

} // namespace throughline::test
