// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/invocation.h"
#include "app/ctl/output.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace throughline {

class Desk;

/// One run of a command: what was asked, the open desk, what is printed, and how it ends.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Invocation invocation);
    ~Session() override;

    const Invocation &asked() const { return m_invocation; }
    QString argument(int at) const { return m_invocation.arguments.value(at); }
    Output &output() { return m_output; }
    QString folder() const; ///< of the workspace

    enum class Channels { Leave, Run };
    enum class Missing { Refuse, Create };
    /// The workspace's desk; null when it cannot be opened, and the session is then finished.
    Desk *openDesk(Channels channels = Channels::Leave, Missing missing = Missing::Refuse);

    /// Ends the program: with 0, or with 1 and the error's sentence.
    void finish(const Result<void> &outcome = {});
    /// Ends the program with 1 and a sentence of the command's own.
    void fail(const QString &sentence);
    /// Ends the program with 2: the command line was wrong in a way that only the command can tell.
    void misuse(const QString &sentence);

    /// Goes on with the value when there is one, and finishes with the error's sentence when there is not.
    template <class T, class Next> void then(QFuture<Result<T>> future, Next next);

    /// Runs `job() -> Result<T>`, which waits for the disk, beside the event loop. It must look at isInterrupted().
    template <class Job, class Next> void thenBeside(Job job, Next next);

    /// Ctrl+C was pressed, or the process was told to end. Readable from any thread.
    bool isInterrupted() const { return m_interrupted; }
    /// Ends the program as Cancelled, unless the command said that it ends in a way of its own.
    void interrupt();
    void onInterrupt(std::function<void()> act) { m_onInterrupt = std::move(act); }

private:
    void end(int status, const QString &sentence = {});

    Invocation m_invocation;
    Output m_output;
    std::unique_ptr<Desk> m_desk;
    std::function<void()> m_onInterrupt;
    std::atomic<bool> m_interrupted = false;
    bool m_ended = false;
};

template <class T, class Next> void Session::then(QFuture<Result<T>> future, Next next)
{
    future.then(this, [this, next = std::move(next)](const Result<T> &result) mutable {
        if (!result)
            finish(failure(result.error()));
        else if constexpr (std::is_void_v<T>)
            next();
        else
            next(*result);
    });
}

template <class Job, class Next> void Session::thenBeside(Job job, Next next)
{
    onInterrupt([] { }); // the job sees it and comes back
    then(QtConcurrent::run(std::move(job)), std::move(next));
}

} // namespace throughline
