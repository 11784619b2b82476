// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/indexkeeper.h"

#include "store/store.h"

#include <chrono>

using namespace std::chrono_literals;

namespace throughline {

namespace {

constexpr auto afterOpening = 1s; ///< the window comes first
constexpr auto betweenSteps = 20ms;
constexpr auto afterChanges = 30s;

} // namespace

IndexKeeper::IndexKeeper(Store &store)
    : m_store(store)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &IndexKeeper::step);
    connect(
        &store, &Store::changed, this,
        [this] {
            if (!m_next.isActive())
                m_next.start(afterChanges);
        },
        Qt::QueuedConnection);
    m_next.start(afterOpening);
}

void IndexKeeper::step()
{
    m_store.write([](Transaction &transaction) { return transaction.tendIndex(); })
        .then(this, [this](const Result<bool> &more) {
            // What cannot be done now is tried again when something has changed.
            if (more && *more)
                m_next.start(betweenSteps);
        });
}

} // namespace throughline
