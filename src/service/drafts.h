// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>

namespace throughline {

class Store;

/// One draft of two: the second one's text and attachments behind the first one's.
Draft joined(Draft first, const Draft &second);

/// What is being written, one draft for the reply and one for the note of each conversation. Kept through a crash.
class Drafts
{
public:
    explicit Drafts(Store &store)
        : m_store(store)
    { }

    QFuture<Result<Draft>> load(ConversationId conversation, bool note) const; ///< an empty one when there is none
    QFuture<Result<void>> save(const Draft &draft); ///< in place of what is stored; an empty one removes it
    QFuture<Result<void>> add(const Draft &draft); ///< behind what is stored
    QFuture<Result<QList<Draft>>> all() const;

private:
    Store &m_store;
};

} // namespace throughline
