-- SPDX-FileCopyrightText: 2026 The Throughline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The full-text index in parts of bounded size, ordered by time: store/searchparts.h tells how. The index is made again
-- in the background, beginning with the newest (store/searchupkeep.h).

DROP TABLE search;

-- A part has the documents from `first` to the next part's, in the FTS5 table search_<number>.
CREATE TABLE search_part (
    first INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    docs INTEGER NOT NULL,
    merged INTEGER NOT NULL
) STRICT;

-- Numbers of documents grow with time. The key is that of a message, a conversation, a contact or an identity.
CREATE TABLE search_doc (
    doc INTEGER PRIMARY KEY,
    key INTEGER NOT NULL UNIQUE
) STRICT;

-- What is not in the index yet: everything up to this key. And how much that was when the work began.
CREATE TABLE search_rest (
    key INTEGER NOT NULL,
    total INTEGER NOT NULL
) STRICT;

INSERT INTO search_rest (key, total) SELECT coalesce(max(key), 0), coalesce(max(key), 0) FROM event;

CREATE INDEX conversation_tagged ON conversation_tag (tag, conversation);
