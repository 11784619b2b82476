// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writer.h"

#include "store/journal.h"
#include "store/touched.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// More than this of another process at once (an import): everything is read again.
constexpr int mostEventsOfOthers = 2000;

} // namespace

Writer::Writer(std::unique_ptr<Database> database, const WorkspaceFile &file, Announce announce)
    : m_database(std::move(database))
    , m_contents(file.contents)
    , m_announce(std::move(announce))
{ }

Result<std::unique_ptr<Writer>> Writer::open(const WorkspaceFile &file, Announce announce)
{
    auto database = file.openForWriting();
    if (!database)
        return failure(database.error());
    std::unique_ptr<Writer> writer(new Writer(std::move(*database), file, std::move(announce)));
    const auto end = journalEnd(*writer->m_database);
    if (!end)
        return failure(end.error());
    writer->m_announced = *end;
    return writer;
}

void Writer::write(const std::function<Result<void>(Transaction &)> &job, const std::function<void(Result<void>)> &done)
{
    const auto changes = commit(job);
    done(changes.transform([](const ChangeSet &) { }));
    if (!changes || changes->position <= m_announced)
        return;
    m_announced = changes->position;
    m_announce(*changes);
}

Result<ChangeSet> Writer::commit(const std::function<Result<void>(Transaction &)> &job)
{
    auto unit = Unit::begin(*m_database, u"BEGIN IMMEDIATE"_s);
    if (!unit)
        return failure(unit.error());
    // What others have committed before this transaction is announced with it, so that positions never go back.
    auto changes = journalEnd(*m_database).and_then([&](qint64 end) { return changesUntil(end); });
    if (!changes)
        return changes;
    Transaction transaction(*m_database, m_contents);
    auto done = job(transaction);
    if (done && transaction.refusal())
        done = failure(*transaction.refusal());
    if (done)
        done = transaction.finish();
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done.error());
    changes->add(transaction.changes());
    return changes;
}

Result<ChangeSet> Writer::changesUntil(qint64 end) const
{
    ChangeSet changes;
    changes.position = end;
    if (end <= m_announced)
        return changes;
    if (end - m_announced > mostEventsOfOthers) {
        changes.everything = true;
        return changes;
    }
    const auto done = forEachEvent(*m_database, m_announced,
        [&](qint64, const Event &event) { return addTouched(*m_database, event.body, changes); });
    if (!done)
        return failure(done.error());
    return changes;
}

void Writer::maintain()
{
    // As many rows of each index as tell enough; all of them would take seconds in a large workspace.
    for (const auto &pragma :
        {"PRAGMA analysis_limit = 400"_L1, "PRAGMA optimize"_L1, "PRAGMA wal_checkpoint(PASSIVE)"_L1})
        std::ignore = m_database->execute(pragma);
}

void Writer::lookForOthers()
{
    // Changes with each commit of another connection, and is read from shared memory.
    const auto version = m_database->number(u"PRAGMA data_version"_s);
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    auto unit = Unit::begin(*m_database, u"BEGIN"_s);
    if (!unit)
        return;
    const auto changes = journalEnd(*m_database).and_then([&](qint64 end) { return changesUntil(end); });
    if (!changes || changes->position <= m_announced)
        return;
    m_announced = changes->position;
    m_announce(*changes);
}

} // namespace throughline
