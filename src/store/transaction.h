// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contents.h"
#include "store/conversationrows.h"
#include "store/reader.h"
#include "store/searchindex.h"

#include <span>

namespace throughline {

/// What may be written, inside Store::write(). Reads see what the transaction wrote so far.
class Transaction : public Reader
{
public:
    Transaction(const Database &database, const ContentFolder &contents)
        : Reader(database, contents)
        , m_conversations(database)
        , m_index(database)
    { }

    /// Checks, writes the events and updates the projections. An event whose id is in the journal already is left as it
    /// is (so what was exchanged twice is stored once). An event that contradicts is refused with all of the
    /// transaction: Conflict (an external id twice in a channel, an identity twice), NotFound (what it speaks of).
    Result<void> append(const Event &event);
    Result<void> append(std::span<const Event> events); ///< the cheaper, the more there are

    /// Keeps bytes under their hash, once. They are on disk before the events that name them are committed. What no
    /// event names is for a draft: where no draft names it a day later, it goes (tidyWorkspace()).
    Result<ContentHash> keepContent(const QByteArray &bytes);
    Result<ContentHash> keepContent(const ReadyContent &content);

    // Not events: what only this desk needs to know.
    Result<void> saveDraft(const Draft &draft); ///< an empty one removes it
    Result<void> saveCheckpoint(ChannelId channel, const QByteArray &checkpoint);
    Result<void> saveSetting(const QString &name, const QString &value);

    /// One step of what the full-text index needs (store/searchupkeep.h), a tenth of a second or so; false when nothing
    /// is left to do.
    Result<bool> tendIndex();

    /// Notes which contents wait to be named, and writes the index; the last thing before the commit.
    Result<void> finish();

    const ChangeSet &changes() const { return m_changes; }

    /// The first failure of anything above: a transaction with one is never committed, whatever its job answers.
    const std::optional<Error> &refusal() const { return m_refusal; }

private:
    Result<void> appendNext(const Event &event);
    Result<void> nameContents(const MessageContent &content);
    Result<void> kept(Result<void> done);

    ConversationRows m_conversations;
    IndexBatch m_index;
    ChangeSet m_changes;
    QHash<ContentHash, bool> m_kept; ///< and not named by an event since; true: they are new
    std::optional<qint64> m_end; ///< position of the last event; read when first needed
    std::optional<Error> m_refusal;
};

} // namespace throughline
