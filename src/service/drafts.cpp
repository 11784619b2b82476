// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/drafts.h"

#include "store/store.h"

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

QFuture<Result<Draft>> Drafts::load(ConversationId conversation, bool note) const
{
    return m_store.read([conversation, note](Reader &reader) { return stored(reader, conversation, note); });
}

QFuture<Result<void>> Drafts::save(const Draft &draft)
{
    return m_store.write([draft](Transaction &transaction) { return transaction.saveDraft(draft); });
}

QFuture<Result<void>> Drafts::add(const Draft &draft)
{
    return m_store.write([draft](Transaction &transaction) {
        return stored(transaction, draft.conversation, draft.note).and_then([&](const Draft &before) {
            return transaction.saveDraft(joined(before, draft));
        });
    });
}

QFuture<Result<QList<Draft>>> Drafts::all() const
{
    return m_store.read([](Reader &reader) { return reader.drafts(); });
}

} // namespace throughline
