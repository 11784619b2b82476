// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/querycount.h"

#include <sqlite3.h>

#include <atomic>

namespace throughline::test {

namespace {

std::atomic<qint64> statementsRun = 0;
std::atomic<qint64> stepsTaken = 0;

int finished(unsigned, void *, void *statement, void *)
{
    ++statementsRun;
    stepsTaken += sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

int trace(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_PROFILE, finished, nullptr);
}

} // namespace

void QueryCount::watch()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(trace));
}

QueryCount QueryCount::sinceStart()
{
    return {statementsRun, stepsTaken};
}

} // namespace throughline::test
