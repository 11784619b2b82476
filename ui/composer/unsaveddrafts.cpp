// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/unsaveddrafts.h"

#include "service/drafts.h"

#include <algorithm>

namespace throughline {

namespace {

auto isFor(const Draft &draft)
{
    return [&draft](const UnsavedDraft &each) {
        return each.draft.conversation == draft.conversation && each.draft.note == draft.note;
    };
}

} // namespace

void UnsavedDrafts::keep(const UnsavedDraft &unsaved)
{
    const auto known = std::ranges::find_if(m_drafts, isFor(unsaved.draft));
    if (known == m_drafts.end())
        m_drafts.append(unsaved);
    else if (unsaved.seen && known->seen == unsaved.seen)
        known->draft = unsaved.draft;
    else
        known->draft = joined(known->draft, unsaved.draft);
}

void UnsavedDrafts::drop(const std::shared_ptr<const Draft> &seen)
{
    if (seen)
        m_drafts.removeIf([&seen](const UnsavedDraft &each) { return each.seen == seen; });
}

void UnsavedDrafts::dropSent(const Draft &sent)
{
    const auto is = isFor(sent);
    m_drafts.removeIf([&](const UnsavedDraft &each) { return is(each) && isWithin(each.draft, sent); });
}

std::optional<Draft> UnsavedDrafts::take(const Draft &stored)
{
    const auto known = std::ranges::find_if(m_drafts, isFor(stored));
    if (known == m_drafts.end())
        return std::nullopt;
    const UnsavedDraft unsaved = *known;
    m_drafts.erase(known);
    return behind(unsaved.seen ? std::optional(*unsaved.seen) : std::nullopt, stored, unsaved.draft);
}

} // namespace throughline
