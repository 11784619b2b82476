// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>

#include <optional>

namespace throughline {

class Store;

/// One draft of two: the second one's text and attachments behind the first one's.
Draft joined(Draft first, const Draft &second);

/// `draft`, which was written by somebody who had `seen` before them, with what is `stored`: in its place where that is
/// what they saw, else behind it. Nothing: they saw nothing.
Draft behind(const std::optional<Draft> &seen, const Draft &stored, const Draft &draft);

/// Nothing of `draft` would be lost where there is `whole`.
bool isWithin(const Draft &draft, const Draft &whole);

/// What is being written, one draft for the reply and one for the note of each conversation. Kept through a crash.
class Drafts
{
public:
    explicit Drafts(Store &store)
        : m_store(store)
    { }

    QFuture<Result<Draft>> load(ConversationId conversation, bool note) const; ///< an empty one when there is none
    QFuture<Result<void>> save(const Draft &draft); ///< in place of what is stored; an empty one removes it
    /// Behind what is stored, or in its place where that is `seen`.
    QFuture<Result<void>> add(const Draft &draft, const std::optional<Draft> &seen = {});
    QFuture<Result<QList<Draft>>> all() const;

private:
    Store &m_store;
};

} // namespace throughline
