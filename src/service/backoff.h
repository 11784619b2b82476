// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

namespace throughline {

/// How long to wait before trying again: one second, then twice as long each time, at most five minutes; each a fifth
/// shorter or longer by chance, so that desks whose server went away do not come back at the same moment.
class Backoff
{
public:
    static constexpr Milliseconds first{1'000};
    static constexpr Milliseconds longest{300'000};

    Milliseconds next();
    void reset() { m_step = first; }

private:
    Milliseconds m_step = first;
};

} // namespace throughline
