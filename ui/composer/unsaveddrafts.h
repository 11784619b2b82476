// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <memory>
#include <optional>
#include <utility>

namespace throughline {

/// A draft that the disk did not take.
struct UnsavedDraft
{
    Draft draft;
    /// What is on the disk, as far as it was seen when the draft was open; the same object for all that was saved
    /// meanwhile. Null: it was never read.
    std::shared_ptr<const Draft> seen;
};

/// Drafts that the disk did not take, one for each reply and note, until it takes them.
class UnsavedDrafts
{
public:
    /// In place of what the same opening of the draft left here; behind what an earlier one did.
    void keep(const UnsavedDraft &unsaved);
    /// A later state of the draft was saved.
    void drop(const std::shared_ptr<const Draft> &seen);
    /// It was sent, so it is no draft any more.
    void dropSent(const Draft &sent);

    /// Takes out what is kept for the draft that is `stored`, and answers both together; nothing when nothing is kept.
    std::optional<Draft> take(const Draft &stored);
    QList<UnsavedDraft> takeAll() { return std::exchange(m_drafts, {}); }

    qsizetype count() const { return m_drafts.size(); }

private:
    QList<UnsavedDraft> m_drafts;
};

} // namespace throughline
