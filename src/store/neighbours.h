// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace throughline {

struct WorkspaceFile;

/// Tells when another process may have committed: when the write-ahead log was written to. No polling while nothing
/// happens.
///
/// SQLite writes the log first and makes the commit visible, in shared memory, a moment later (after it forced the log
/// to the disk, which can take long); so it is worth looking again a few times, ever more rarely.
class Neighbours : public QObject
{
    Q_OBJECT
public:
    explicit Neighbours(const WorkspaceFile &file, QObject *parent = nullptr);

Q_SIGNALS:
    void mayHaveWritten();

private:
    void watch();
    void startLooking();
    void look();

    QString m_folder;
    QString m_log;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{};
};

} // namespace throughline
