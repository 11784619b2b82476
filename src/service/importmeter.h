// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pace.h"
#include "service/archive.h"

#include <QElapsedTimer>

namespace throughline {

/// Looks at an import from time to time, and says how fast it is and how long it still takes. The time left is reckoned
/// in bytes: how many messages there are nobody knows before they are read.
class ImportMeter
{
public:
    explicit ImportMeter(std::shared_ptr<const Archive::Progress> progress);

    WorkProgress now();
    double share() const; ///< of the whole that is read, 0 to 1; negative while that is not known

private:
    std::shared_ptr<const Archive::Progress> m_progress;
    QElapsedTimer m_clock;
    Pace m_messages;
    Pace m_bytes;
};

} // namespace throughline
