// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "core/summary.h"
#include "service/backoff.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace throughline {

class Store;
class Transaction;

/// Takes one channel's replies out of the durable outbox, one at a time, those of a conversation in their order.
///
/// That a reply is being sent is on disk before the connector hears of it. One that is found so at the start was cut
/// off by a crash: where the channel recognises repeats it is sent again, else it is held for a person to decide. What
/// failed but may succeed later goes back to the queue, with its reason, and waits. Lives on the connectors' thread.
class OutboxSender : public QObject
{
    Q_OBJECT
public:
    OutboxSender(Store &store, ChannelId channel, bool recognisesRepeats);

    void setOnline(bool online); ///< nothing is sent while it is not
    void look(); ///< the outbox may have changed
    void take(const SendOutcome &outcome);

    /// Nothing is sent from now on. settled() follows when the last outcome is known and written.
    void close();
    bool isSettled() const { return m_writing == 0 && !m_asked; }

Q_SIGNALS:
    void send(const throughline::OutboundMessage &message);
    void settled();

private:
    struct Attempt
    {
        Backoff backoff;
        Instant notBefore{};
    };

    using Job = std::function<Result<void>(Transaction &)>;
    using Done = std::function<void(const Result<void> &)>;

    void write(Job job, Done done);
    void recover();
    void choose(const QList<MessageSummary> &outbox);
    void prepare(const MessageSummary &reply);
    void markSending(const MessageSummary &reply, const OutboundMessage &message);
    void record(const DeliveryChanged &change);
    void lookLater(Milliseconds wait);

    Store &m_store;
    const ChannelId m_channel;
    bool m_online = false;
    bool m_closed = false;
    bool m_recovered; ///< what a crash cut off is dealt with
    bool m_asked = false; ///< the connector owes an outcome
    bool m_looking = false;
    bool m_lookAgain = false;
    int m_writing = 0;
    std::optional<MessageSummary> m_current; ///< the one that is being sent
    QHash<MessageId, Attempt> m_attempts; ///< of those that failed since the start
    QTimer m_next;
    Backoff m_diskBackoff;
};

} // namespace throughline
