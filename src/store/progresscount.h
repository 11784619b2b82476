// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/upkeep.h"

namespace throughline {

/// Counts the steps of a long work and asks, now and then, whether it is to go on.
class ProgressCount
{
public:
    ProgressCount(const Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    { }

    /// One step was done; Cancelled when it is to stop.
    Result<void> step()
    {
        constexpr qint64 interval = 100;
        ++m_done;
        if (!m_progress || (m_done % interval != 0 && m_done != m_total) || m_progress(m_done, m_total))
            return {};
        return failure(ErrorCode::Cancelled);
    }

private:
    const Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace throughline
