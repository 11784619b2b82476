// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/intake.h"

#include <QObject>
#include <QQueue>

namespace throughline {

class Store;

/// Stores what a connector delivers, one batch after the other: none is committed after one that failed, for its
/// checkpoint would step over that one. Lives on the connectors' thread, as long as the connector runs.
class BatchKeeper : public QObject
{
    Q_OBJECT
public:
    BatchKeeper(Store &store, const ChannelSummary &channel, const IntakeOptions &options);

    void take(const Batch &batch);

    /// Nothing is stored from now on. settled() follows when what is being written is.
    void close();
    bool isSettled() const { return !m_writing; }

Q_SIGNALS:
    void stored(quint64 batch); ///< and may be acknowledged; not after close()
    void failed(const throughline::Error &error); ///< closed, by what the disk says
    void customersWrote(const QList<throughline::MessageId> &messages);
    void settled();

private:
    void storeNext();
    void written(quint64 batch, const Result<IntakeReport> &report);

    Store &m_store;
    const ChannelSummary m_channel;
    const IntakeOptions m_options;
    QQueue<Batch> m_batches;
    bool m_writing = false;
    bool m_closed = false;
};

} // namespace throughline
