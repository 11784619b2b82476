// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "core/id.h"

#include <QLockFile>

namespace throughline {

/// The right to run one channel of a workspace, which one process has at a time, and what that process tells the
/// others: three small files in `<workspace>/locks`. The right ends with its process, also by kill -9.
class ChannelLock
{
public:
    static QString folder(const QString &workspace); ///< to be watched; made when it is missing

    ChannelLock(const QString &workspace, ChannelId channel);
    ~ChannelLock();

    bool take(); ///< true when it is ours, now or already
    void release();
    bool isOurs() const { return m_lock.isLocked(); }
    bool isTakenElsewhere() const; ///< by a process that lives; looking changes nothing

    /// What a process that does not run the channel shows of it. Only by whoever has the lock.
    void publish(const ConnectorStatus &status);
    ConnectorStatus published() const; ///< stopped when nothing was published

    // A wish to those who have the lock: try now.
    void askToWake();
    bool isAskedToWake() const;
    void answerWake();

private:
    QString m_path; ///< without suffix
    QLockFile m_lock;
};

} // namespace throughline
