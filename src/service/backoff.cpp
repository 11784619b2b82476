// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace throughline {

Milliseconds Backoff::next()
{
    const Milliseconds step = m_step;
    m_step = std::min(2 * m_step, longest);
    const int fifth = int(step.count() / 5);
    return step + Milliseconds(QRandomGenerator::global()->bounded(-fifth, fifth + 1));
}

} // namespace throughline
