// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contentfolder.h"
#include "store/database.h"
#include "store/transaction.h"
#include "store/workspacefile.h"

#include <functional>

namespace throughline {

/// The writing connection, and what is known of the journal: which events were announced already. Lives on one thread.
class Writer
{
public:
    using Announce = std::function<void(const ChangeSet &)>;

    /// Opens the workspace. `announce` gets what was committed, here or by another process, each event once.
    static Result<std::unique_ptr<Writer>> open(const WorkspaceFile &file, Announce announce);

    void write(const std::function<Result<void>(Transaction &)> &job, const std::function<void(Result<void>)> &done);

    /// Announces what other processes have committed since the last time. Cheap when they have not.
    void lookForOthers();

    /// For an idle moment: what was written goes from the log into the file, so that readers need not look through a
    /// long log, and SQLite looks again at how its tables have grown. Waits for nobody; what fails is tried at the
    /// next.
    void maintain();

private:
    Writer(std::unique_ptr<Database> database, const WorkspaceFile &file, Announce announce);

    Result<ChangeSet> changesUntil(qint64 end) const;
    Result<ChangeSet> commit(const std::function<Result<void>(Transaction &)> &job);

    std::unique_ptr<Database> m_database;
    ContentFolder m_contents;
    Announce m_announce;
    qint64 m_announced = 0; ///< position of the last event that was announced
    qint64 m_dataVersion = 0;
};

} // namespace throughline
