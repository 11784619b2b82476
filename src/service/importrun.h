// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "service/archive.h"
#include "service/intake.h"

#include <functional>
#include <optional>

namespace throughline {

/// One import, on a thread of its own that may wait. Messages are read while those before them are written; each batch
/// is committed, so that an import that is cut off leaves what it has brought in.
class ImportRun
{
public:
    struct Source
    {
        QString kind; ///< of the identities in its messages
        ConnectorPlugin *plugin;
    };

    using GoesOn = std::function<bool()>; ///< asked after each item; answers false to stop (Cancelled)

    /// `store` and `progress` outlive it.
    ImportRun(Store &store, AgentId agent, QList<Source> sources, Archive::Progress &progress, GoesOn goesOn);

    Result<Archive::ImportReport> run(const QStringList &paths);

private:
    Result<void> readPath(const QString &path);
    Result<void> readAll(MessageReader &reader, const QString &kind);
    void take(MessageReader::Item item);
    Result<void> flush(const QString &kind);
    Result<void> finishWriting();

    Store &m_store;
    AgentId m_agent;
    QList<Source> m_sources;
    Archive::Progress &m_progress;
    GoesOn m_goesOn;
    Archive::ImportReport m_report;
    Batch m_batch;
    qint64 m_bytes = 0; ///< of m_batch
    std::optional<QFuture<Result<IntakeReport>>> m_writing;
};

} // namespace throughline
