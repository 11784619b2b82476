// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

#include <QHash>
#include <QTimer>

namespace throughline {

/// The smallest whole connector, to try a desk with and to begin one's own from: whatever is sent, the customer
/// answers.
///
/// Its line is never down, but its life is that of any other. Everything that it must remember travels in the
/// checkpoint, which is committed together with the messages that it stands for; so a crash at any moment loses no
/// answer and repeats none.
class LoopbackConnector : public Connector
{
    Q_OBJECT
public:
    explicit LoopbackConnector(const ChannelConfig &config);

    void start(const QByteArray &checkpoint) override;
    void stop() override;
    void send(const OutboundMessage &message) override;
    void acknowledge(quint64 batch) override;
    void wake() override { } // there is no line that could have been lost

private:
    /// An answer that the customer is going to give.
    struct Answer
    {
        Instant due{};
        InboundMessage message;
    };

    QByteArray checkpoint() const;
    void restore(const QByteArray &checkpoint);
    quint64 deliver(const QList<InboundMessage> &messages, bool history = false);
    void deliverSamples();
    void deliverAnswers();
    void waitForNext();
    void report();

    const Address m_ours;
    const Milliseconds m_delay;
    const bool m_samplesWanted;

    bool m_running = false;
    bool m_samplesDelivered = false;
    QList<Answer> m_answers; ///< still to come
    quint64 m_lastBatch = 0;
    quint64 m_acknowledged = 0;
    QHash<quint64, MessageId> m_sends; ///< by the batch on whose acknowledgement they are done
    QTimer m_next;
};

} // namespace throughline
