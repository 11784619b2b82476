// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/channels.h"
#include "service/testworkspace.h"

namespace throughline {

/// The folder that a fragile connector (plugins/fragileconnector.h) takes for its server.
class FragilePeer
{
public:
    FragilePeer();

    QString folder() const { return m_folder.path(); }
    Channels::Setup setup(const QString &kind, const QString &name) const;

    void customerWrites(const QString &id, const QString &text) const;
    QStringList transmissions() const; ///< their texts, in no order
    void set(const QString &state, bool on = true) const; ///< "down", "busy", "refuse"
    void wantSecret(const QByteArray &secret) const; ///< from now on takes no other
    QByteArray secret() const; ///< that the connector started with

private:
    QTemporaryDir m_folder;
};

/// Queues a reply as an agent's desk does; `undoFor` it waits.
MessageSummary queueReply(TestWorkspace &workspace, ConversationId conversation, ChannelId channel, const QString &text,
    Milliseconds undoFor = Milliseconds(0));

/// The answer of something that needs this thread's event loop.
template <class T> T awaited(const QFuture<T> &future)
{
    const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return finished ? future.result() : T(failure(ErrorCode::TimedOut));
}

/// What `channels` says of one.
ChannelOverview overview(const Channels &channels, ChannelId channel);

} // namespace throughline
