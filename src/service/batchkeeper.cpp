// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/batchkeeper.h"

#include "store/store.h"

namespace throughline {

BatchKeeper::BatchKeeper(Store &store, const ChannelSummary &channel, const IntakeOptions &options)
    : m_store(store)
    , m_channel(channel)
    , m_options(options)
{ }

void BatchKeeper::take(const Batch &batch)
{
    if (m_closed)
        return;
    m_batches.enqueue(batch);
    storeNext();
}

void BatchKeeper::close()
{
    m_closed = true;
    m_batches.clear();
}

void BatchKeeper::storeNext()
{
    if (m_writing || m_batches.isEmpty())
        return;
    m_writing = true;
    const Batch batch = m_batches.dequeue();
    const auto job = [channel = m_channel, options = m_options, batch](
                         Transaction &transaction) { return takeIn(transaction, channel, batch, options); };
    m_store.write(job).then(
        this, [this, number = batch.number](const Result<IntakeReport> &report) { written(number, report); });
}

void BatchKeeper::written(quint64 batch, const Result<IntakeReport> &report)
{
    m_writing = false;
    if (report && !report->customersWrote.isEmpty())
        Q_EMIT customersWrote(report->customersWrote);
    if (m_closed) {
        Q_EMIT settled();
    } else if (report) {
        Q_EMIT stored(batch);
        storeNext();
    } else {
        close();
        Q_EMIT failed(report.error());
    }
}

} // namespace throughline
