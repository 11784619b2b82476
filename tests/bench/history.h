// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/writer.h"
#include "core/event.h"

namespace throughline::bench {

/// What happened at a desk in three years: one conversation after the other, in the order in which they began. Each
/// follows from the seed and its number alone, so that making it can be cut off and go on.
class History
{
public:
    struct Plan
    {
        qint64 conversations = 0;
        Instant end{}; ///< of the three years
        AgentId agent; ///< whose desk it is
    };

    History(const Writer &writer, const Plan &plan);

    /// The team and its channels: what comes first.
    QList<Event> beginning() const;

    /// Contents that attachments are of.
    static QList<QByteArray> files();

    struct Chapter
    {
        QList<Event> events;
        qint64 messages = 0;
    };
    /// `hashes`: of files(), as kept.
    Chapter conversation(qint64 number, const QList<ContentHash> &hashes) const;

    /// The one that is longer than any a person would write in.
    static constexpr qint64 longOne(qint64 conversations) { return conversations / 2; }

private:
    class Telling;

    qint64 customerOf(qint64 number) const; ///< named by the number of their first conversation
    Instant startOf(qint64 number) const;

    const Writer &m_writer;
    const Plan m_plan;
    QList<AgentId> m_agents;
    QList<ChannelId> m_channels;
};

} // namespace throughline::bench
