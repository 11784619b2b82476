// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"
#include "store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace throughline {

/// An open workspace: a folder with one SQLite file and contents by hash. Several processes may have it open at once.
///
/// One thread owns the writing connection and another the reading one; write() and read() may be called from any
/// thread, never wait, and are answered in the order of their calls. A write sees all earlier ones; a read sees every
/// write that was answered before it was asked.
class Store : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        Existing, ///< WorkspaceMissing where there is none
        CreateIfMissing,
    };

    /// Waits for the disk: opens, checks the version and migrates. A workspace of a newer version (WorkspaceNewer) or a
    /// damaged one (WorkspaceDamaged) is left untouched.
    static Result<std::unique_ptr<Store>> open(const QString &folder, Mode mode);
    ~Store() override; ///< waits until everything asked for is written

    QString folder() const;

    /// Runs `job(Transaction &) -> Result<T>` in one transaction: committed when it answers a value, undone when it
    /// answers an error. changed() follows a commit that appended events.
    template <class Job> auto write(Job job) -> QFuture<std::invoke_result_t<Job, Transaction &>>;

    /// Runs `job(Reader &) -> Result<T>` on one consistent state of the workspace.
    template <class Job> auto read(Job job) -> QFuture<std::invoke_result_t<Job, Reader &>>;

    /// The same for `job(Reader &, const Stopped &) -> Result<T>`, which looks now and then whether its future was
    /// cancelled. One that was cancelled before its turn is not run.
    using Stopped = std::function<bool()>;
    template <class Job>
    auto readUnlessStopped(Job job) -> QFuture<std::invoke_result_t<Job, Reader &, const Stopped &>>;

Q_SIGNALS:
    /// From the store's thread: connect with a context object. Also for what other processes wrote.
    void changed(const throughline::ChangeSet &changes);

private:
    class Threads;
    explicit Store(std::unique_ptr<Threads> threads);

    /// Answers an error when the transaction could not begin or be committed; `job`'s own error undoes it.
    void enqueueWrite(std::function<Result<void>(Transaction &)> job, std::function<void(Result<void>)> done);
    void enqueueRead(std::function<void(Result<Reader *>)> job);

    std::unique_ptr<Threads> m_threads;
};

template <class Job> auto Store::write(Job job) -> QFuture<std::invoke_result_t<Job, Transaction &>>
{
    using Answer = std::invoke_result_t<Job, Transaction &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    auto answer = std::make_shared<std::optional<Answer>>();
    promise->start();
    auto future = promise->future();
    enqueueWrite(
        [job = std::move(job), answer](Transaction &transaction) mutable -> Result<void> {
            answer->emplace(job(transaction));
            if (!answer->value().has_value())
                return failure(answer->value().error());
            return {};
        },
        [promise, answer](Result<void> committed) {
            if (committed)
                promise->addResult(std::move(**answer));
            else
                promise->addResult(Answer(failure(committed.error())));
            promise->finish();
        });
    return future;
}

template <class Job> auto Store::read(Job job) -> QFuture<std::invoke_result_t<Job, Reader &>>
{
    using Answer = std::invoke_result_t<Job, Reader &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    enqueueRead([job = std::move(job), promise](Result<Reader *> reader) mutable {
        promise->addResult(reader ? job(**reader) : Answer(failure(reader.error())));
        promise->finish();
    });
    return future;
}

template <class Job>
auto Store::readUnlessStopped(Job job) -> QFuture<std::invoke_result_t<Job, Reader &, const Stopped &>>
{
    using Answer = std::invoke_result_t<Job, Reader &, const Stopped &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    enqueueRead([job = std::move(job), promise](Result<Reader *> reader) mutable {
        const Stopped stopped = [promise] { return promise->isCanceled(); };
        if (!stopped())
            promise->addResult(reader ? job(**reader, stopped) : Answer(failure(reader.error())));
        promise->finish();
    });
    return future;
}

} // namespace throughline
