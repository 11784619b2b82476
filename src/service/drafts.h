// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>

namespace throughline {

class Store;

/// What is being written, one draft for the reply and one for the note of each conversation. Kept through a crash.
class Drafts
{
public:
    explicit Drafts(Store &store)
        : m_store(store)
    { }

    QFuture<Result<Draft>> load(ConversationId conversation, bool note) const; ///< an empty one when there is none
    QFuture<Result<void>> save(const Draft &draft); ///< an empty one removes it
    QFuture<Result<QList<Draft>>> all() const;

private:
    Store &m_store;
};

} // namespace throughline
