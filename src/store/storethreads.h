// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "store/writer.h"

#include <QThread>
#include <QTimer>

namespace throughline {

/// The two threads of a store, each with a connection and an event loop that takes the jobs in their order.
class Store::Threads
{
public:
    explicit Threads(const WorkspaceFile &file)
        : m_file(file)
    { }
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;
    ~Threads(); ///< lets both finish what was asked for

    /// Opens both connections, each on its thread, and waits for that.
    Result<void> open(const Writer::Announce &announce);

    const WorkspaceFile &file() const { return m_file; }
    void write(std::function<Result<void>(Transaction &)> job, std::function<void(Result<void>)> done);
    void read(std::function<void(Result<Reader *>)> job);

private:
    /// A thread, and an object that lives on it for jobs to be sent to.
    class Lane
    {
    public:
        Lane();
        ~Lane();
        QObject *place() { return &m_place; }

    private:
        QThread m_thread;
        QObject m_place;
    };

    Result<void> openWriter(const Writer::Announce &announce);
    void answer(const std::function<void(Result<Reader *>)> &job);

    WorkspaceFile m_file;
    std::unique_ptr<Writer> m_writer; ///< made, used and destroyed on the writing thread
    QTimer *m_idle = nullptr; ///< likewise; a child of its place. Runs out when nothing has been written for a while
    std::unique_ptr<Database> m_database; ///< likewise on the reading one
    Lane m_writing;
    Lane m_reading;
};

} // namespace throughline
