// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worksite.h"

namespace throughline {

Worksite::Worksite()
{
    const auto opened = open(Store::Mode::CreateIfMissing);
    if (!opened)
        qFatal("no workspace: %s", why(opened).constData());
}

Result<void> Worksite::open(Store::Mode mode)
{
    m_store.reset();
    auto opened = Store::open(folder(), mode);
    if (!opened)
        return failure(opened.error());
    m_store = std::move(*opened);
    return {};
}

Result<void> Worksite::append(const QList<Event> &events)
{
    return write([&](Transaction &transaction) { return transaction.append(events); });
}

} // namespace throughline
