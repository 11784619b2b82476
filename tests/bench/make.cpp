// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/make.h"

#include "bench/history.h"
#include "service/desk.h"
#include "store/store.h"

#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

constexpr qint64 atATime = 4'000; ///< conversations in a transaction: 20,000 messages

const auto plannedName = u"bench.planned"_s;
const auto madeName = u"bench.made"_s;
const auto endName = u"bench.end"_s;

struct State
{
    History::Plan plan;
    qint64 made = 0;
    QList<ContentHash> files;
};

/// The desk itself says whose it is.
Result<AgentId> deskAgentOf(const QString &folder)
{
    return Desk::open({.folder = folder, .create = true, .runChannels = false, .agentName = u"Nina K."_s})
        .transform([](const auto &desk) { return desk->agent().id; });
}

/// What an earlier run has left, or a new beginning.
Result<void> begin(Transaction &transaction, const MakeOptions &options, const Writer &writer, State &state)
{
    for (const QByteArray &file : History::files()) {
        const auto hash = transaction.keepContent(file);
        if (!hash)
            return failure(hash.error());
        state.files.append(*hash);
    }
    const QString planned = transaction.setting(plannedName).value_or(QString());
    if (!planned.isEmpty()) {
        if (planned.toLongLong() != options.conversations)
            return failure(ErrorCode::Conflict, options.folder);
        state.plan.end = fromMsecs(transaction.setting(endName).value_or(QString()).toLongLong());
        state.made = transaction.setting(madeName).value_or(QString()).toLongLong();
        return {};
    }
    const auto events = History(writer, state.plan).beginning();
    return transaction.append(events)
        .and_then([&] { return transaction.saveSetting(plannedName, QString::number(options.conversations)); })
        .and_then([&] { return transaction.saveSetting(endName, QString::number(toMsecs(state.plan.end))); });
}

/// Writes one part while the next is being told.
class Maker
{
public:
    Maker(Store &store, const State &state, const Writer &writer)
        : m_store(store)
        , m_state(state)
        , m_history(writer, state.plan)
    { }

    Result<void> run(const std::function<void(const MakeProgress &)> &progress)
    {
        QElapsedTimer clock;
        clock.start();
        MakeProgress so{.conversations = m_state.made};
        while (so.conversations < m_state.plan.conversations) {
            const qint64 until = std::min(so.conversations + atATime, m_state.plan.conversations);
            const auto events = tell(so, until);
            if (const auto done = finishWriting(); !done)
                return done;
            m_writing = m_store.write([events, until](Transaction &transaction) {
                return transaction.append(events).and_then(
                    [&] { return transaction.saveSetting(madeName, QString::number(until)); });
            });
            so.seconds = double(clock.elapsed()) / 1000;
            progress(so);
        }
        const auto done = finishWriting();
        so.seconds = double(clock.elapsed()) / 1000;
        progress(so);
        return done;
    }

private:
    QList<Event> tell(MakeProgress &so, qint64 until) const
    {
        QList<Event> events;
        for (; so.conversations < until; ++so.conversations) {
            auto chapter = m_history.conversation(so.conversations, m_state.files);
            so.messages += chapter.messages;
            events += std::move(chapter.events);
        }
        return events;
    }

    Result<void> finishWriting()
    {
        auto writing = std::exchange(m_writing, std::nullopt);
        return writing ? writing->result() : Result<void>();
    }

    Store &m_store;
    const State &m_state;
    History m_history;
    std::optional<QFuture<Result<void>>> m_writing;
};

} // namespace

Result<void> makeWorkspace(const MakeOptions &options, const std::function<void(const MakeProgress &)> &progress)
{
    auto dialogues = options.corpus.isEmpty() ? Result<QList<Dialogue>>() : readDialogues(options.corpus);
    if (!dialogues)
        return failure(dialogues.error());
    const Writer writer(*std::move(dialogues));
    const auto agent = deskAgentOf(options.folder);
    if (!agent)
        return failure(agent.error());
    const auto store = Store::open(options.folder, Store::Mode::Existing);
    if (!store)
        return failure(store.error());
    State state{
        .plan = {.conversations = options.conversations, .end = now(), .agent = *agent}, .made = 0, .files = {}};
    const auto begun =
        (*store)->write([&](Transaction &transaction) { return begin(transaction, options, writer, state); }).result();
    return begun ? Maker(**store, state, writer).run(progress) : begun;
}

} // namespace throughline::bench
