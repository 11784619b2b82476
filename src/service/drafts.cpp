// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/drafts.h"

#include "store/store.h"

namespace throughline {

QFuture<Result<Draft>> Drafts::load(ConversationId conversation, bool note) const
{
    return m_store.read([conversation, note](Reader &reader) -> Result<Draft> {
        auto draft = reader.draft(conversation, note);
        if (!draft && draft.error().code == ErrorCode::NotFound)
            return Draft{.conversation = conversation, .note = note};
        return draft;
    });
}

QFuture<Result<void>> Drafts::save(const Draft &draft)
{
    return m_store.write([draft](Transaction &transaction) { return transaction.saveDraft(draft); });
}

QFuture<Result<QList<Draft>>> Drafts::all() const
{
    return m_store.read([](Reader &reader) { return reader.drafts(); });
}

} // namespace throughline
