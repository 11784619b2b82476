// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QHash>

namespace throughline {

class Database;

/// What a search finds: a message, or something with a name (a conversation by its subject and tags, a contact, an
/// identity).
struct SearchDoc
{
    qint64 key = 0; ///< of the thing
    Instant at{};
    bool named = false;
    QString text;
    bool attached = false; ///< something is attached to the message
};

/// What a transaction adds to the full-text index (store/searchparts.h). FTS5 writes out what it has gathered whenever
/// a row does not come after the one before, so rows wait here and go in sorted, at the end of the transaction. Then
/// their texts are cut into words by other threads, ahead of the one that writes.
class IndexBatch
{
public:
    explicit IndexBatch(const Database &database)
        : m_database(database)
    { }

    Result<void> add(SearchDoc doc);
    Result<void> replace(const SearchDoc &doc); ///< nothing where the index is not made again that far
    Result<void> remove(qint64 key);

    /// Puts what waits into the index; the last thing before a commit.
    Result<void> write();

    /// As it stands in the index.
    static QString wordsOf(const SearchDoc &doc);

private:
    const Database &m_database;
    QHash<qint64, SearchDoc> m_waiting; ///< by key
    qsizetype m_characters = 0;
};

/// A word that nobody can type, of messages to which something is attached.
inline constexpr QStringView attachedWord = u"\ue000";

/// A message is found by its subject, who wrote it or to whom, its text, and the names of what is attached.
SearchDoc searchDoc(qint64 key, Instant at, const MessageReceived &fact);
SearchDoc searchDoc(qint64 key, Instant at, const ReplyQueued &fact);
SearchDoc searchDoc(qint64 key, Instant at, const NoteAdded &fact);

/// What a conversation is found by, as it is now.
Result<QString> conversationSearchText(const Database &database, qint64 conversation, const QString &subject);

} // namespace throughline
