// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/drafts.h"

#include "store/store.h"

#include <algorithm>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

Result<Draft> stored(const Reader &reader, ConversationId conversation, bool note)
{
    auto draft = reader.draft(conversation, note);
    if (!draft && draft.error().code == ErrorCode::NotFound)
        return Draft{.conversation = conversation, .note = note};
    return draft;
}

} // namespace

Draft joined(Draft first, const Draft &second)
{
    if (!first.text.isEmpty() && !second.text.isEmpty())
        first.text += u"\n\n"_s;
    first.text += second.text;
    first.attachments += second.attachments;
    if (second.recipients != Recipients{})
        first.recipients = second.recipients;
    first.savedAt = std::max(first.savedAt, second.savedAt);
    return first;
}

Draft behind(const std::optional<Draft> &seen, const Draft &stored, const Draft &draft)
{
    const bool asSeen = seen && stored.text == seen->text && stored.attachments == seen->attachments;
    return asSeen ? draft : joined(stored, draft);
}

bool isWithin(const Draft &draft, const Draft &whole)
{
    return whole.text.contains(draft.text) && std::ranges::all_of(draft.attachments, [&whole](const Attachment &each) {
        return whole.attachments.contains(each);
    });
}

QFuture<Result<Draft>> Drafts::load(ConversationId conversation, bool note) const
{
    return m_store.read([conversation, note](Reader &reader) { return stored(reader, conversation, note); });
}

QFuture<Result<void>> Drafts::save(const Draft &draft)
{
    return m_store.write([draft](Transaction &transaction) { return transaction.saveDraft(draft); });
}

QFuture<Result<void>> Drafts::add(const Draft &draft, const std::optional<Draft> &seen)
{
    return m_store.write([draft, seen](Transaction &transaction) {
        return stored(transaction, draft.conversation, draft.note).and_then([&](const Draft &before) {
            return transaction.saveDraft(behind(seen, before, draft));
        });
    });
}

QFuture<Result<QList<Draft>>> Drafts::all() const
{
    return m_store.read([](Reader &reader) { return reader.drafts(); });
}

} // namespace throughline
