// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importmeter.h"

namespace throughline {

ImportMeter::ImportMeter(std::shared_ptr<const Archive::Progress> progress)
    : m_progress(std::move(progress))
{
    m_clock.start();
}

WorkProgress ImportMeter::now()
{
    const Pace::Time at(m_clock.elapsed());
    const qint64 bytes = m_progress->bytes;
    const qint64 total = m_progress->total;
    m_messages.add(at, m_progress->messages);
    m_bytes.add(at, bytes);
    return {.done = m_progress->messages,
        .total = 0,
        .perSecond = m_messages.perSecond(at),
        .left = total > 0 ? m_bytes.timeFor(total - bytes, at) : std::nullopt};
}

double ImportMeter::share() const
{
    const qint64 total = m_progress->total;
    return total > 0 ? std::min(1.0, double(m_progress->bytes) / double(total)) : -1;
}

} // namespace throughline
