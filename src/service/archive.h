// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace throughline {

class ConnectorLibrary;
class Store;

/// The kind of the channel that imported messages belong to. It has no connector and is never live.
inline constexpr QLatin1StringView importChannelKind{"import"};

/// Brings in files of messages: mbox, Maildir, .eml, or folders of them.
class Archive
{
public:
    Archive(Store &store, const ConnectorLibrary &library, AgentId agent);
    ~Archive(); ///< cuts off what is being imported; what is committed stays

    struct Refusal
    {
        QString place; ///< file, and where in it
        Error error;
    };

    struct ImportReport
    {
        qint64 imported = 0;
        qint64 alreadyPresent = 0;
        QList<Refusal> refused;
    };

    /// How far an import is: written by it, read on any thread while it runs.
    struct Progress
    {
        std::atomic<qint64> messages = 0; ///< read so far
        std::atomic<qint64> bytes = 0; ///< of the files, so far
        std::atomic<qint64> total = 0; ///< bytes of all the files; 0: they are still being looked at
    };

    /// Messages go to an "import" channel of their own, made when first needed. What is older than 14 days, or was read
    /// or answered, starts no clocks. A repeated import adds nothing; one that was cut off goes on. It is
    /// cancelled by the future, whose progressValue grows while it reads; `progress` says more. Every item that was
    /// read counts once in the report. ConnectorMissing: nothing here reads files.
    QFuture<Result<ImportReport>> import(
        const QStringList &paths, const std::shared_ptr<Progress> &progress = std::make_shared<Progress>());

private:
    Store &m_store;
    const ConnectorLibrary &m_library;
    AgentId m_agent;
    std::atomic_bool m_stopping = false;
    QObject m_context; ///< ends what waits for a plugin
    QThreadPool m_pool;
};

} // namespace throughline
