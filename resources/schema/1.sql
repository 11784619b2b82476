-- SPDX-FileCopyrightText: 2026 The Throughline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every key of a thing (conversation, message, contact …) is the position in the journal of the event that made it. So
-- keys are the same after the projections were made again, and one number names a row in every table.
-- Times are milliseconds of UTC since 1970; 0 stands for none. Ids are UUIDs of 16 bytes.

-- What is written: the journal, its long texts and the contents. Nothing below is ever changed or removed.

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor BLOB,
    undoes BLOB,
    conversation INTEGER REFERENCES conversation (key),
    body TEXT NOT NULL
) STRICT;

-- The timeline: without what only changes how another entry looks.
CREATE INDEX event_timeline ON event (conversation, at)
    WHERE conversation IS NOT NULL AND kind NOT IN ('conversation_started', 'conversation_read', 'delivery_changed');

CREATE TABLE longtext (
    event INTEGER PRIMARY KEY REFERENCES event (key),
    text TEXT NOT NULL,
    html TEXT NOT NULL
) STRICT;

-- Contents by SHA-256. Small ones are kept here, the others (bytes: NULL) as files beside the database.
CREATE TABLE content (
    key INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    packed INTEGER NOT NULL,
    bytes BLOB
) STRICT;

-- What only this desk needs to know.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
    channel INTEGER PRIMARY KEY REFERENCES channel (key),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    conversation INTEGER NOT NULL REFERENCES conversation (key),
    note INTEGER NOT NULL,
    channel BLOB,
    recipients TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (conversation, note)
) STRICT, WITHOUT ROWID;

-- Projections: what is read. Made from the journal, and from nothing else.

CREATE TABLE agent (
    key INTEGER PRIMARY KEY REFERENCES event (key),
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    key INTEGER PRIMARY KEY REFERENCES event (key),
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    settings TEXT NOT NULL,
    state TEXT NOT NULL,
    removed INTEGER NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    key INTEGER PRIMARY KEY REFERENCES event (key),
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE identity (
    key INTEGER PRIMARY KEY REFERENCES event (key),
    id BLOB NOT NULL UNIQUE,
    contact INTEGER NOT NULL REFERENCES contact (key),
    kind TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, handle)
) STRICT;

CREATE INDEX identity_contact ON identity (contact);

CREATE TABLE conversation (
    key INTEGER PRIMARY KEY REFERENCES event (key),
    id BLOB NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE,
    contact INTEGER NOT NULL REFERENCES contact (key),
    channel INTEGER NOT NULL REFERENCES channel (key),
    subject TEXT NOT NULL,
    status TEXT NOT NULL,
    snoozed_until INTEGER NOT NULL,
    priority TEXT NOT NULL,
    assignee INTEGER REFERENCES agent (key),
    created_at INTEGER NOT NULL,
    last_activity INTEGER NOT NULL,
    last_message INTEGER REFERENCES message (key),
    last_message_at INTEGER NOT NULL,
    last_inbound_at INTEGER NOT NULL,
    last_reply_at INTEGER NOT NULL,
    waiting_since INTEGER NOT NULL,
    settled_until INTEGER NOT NULL,
    read_until INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    failed_replies INTEGER NOT NULL,
    message_count INTEGER NOT NULL
) STRICT;

-- One index a view, so that each page is a walk along one of them.
CREATE INDEX conversation_open ON conversation (last_activity) WHERE status IN ('new', 'open');
CREATE INDEX conversation_assigned ON conversation (assignee, last_activity) WHERE status IN ('new', 'open');
CREATE INDEX conversation_pending ON conversation (last_activity) WHERE status IN ('pending', 'on_hold');
CREATE INDEX conversation_snoozed ON conversation (last_activity) WHERE status = 'snoozed';
CREATE INDEX conversation_resolved ON conversation (last_activity) WHERE status IN ('resolved', 'closed');
CREATE INDEX conversation_channel ON conversation (channel, last_activity) WHERE status NOT IN ('resolved', 'closed');
CREATE INDEX conversation_contact ON conversation (contact, last_activity);
CREATE INDEX conversation_wakes ON conversation (snoozed_until) WHERE status = 'snoozed';

CREATE TABLE conversation_tag (
    conversation INTEGER NOT NULL REFERENCES conversation (key),
    tag TEXT NOT NULL,
    PRIMARY KEY (conversation, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    name TEXT PRIMARY KEY,
    uses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE message (
    key INTEGER PRIMARY KEY REFERENCES event (key),
    id BLOB NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversation (key),
    kind TEXT NOT NULL,
    channel INTEGER REFERENCES channel (key),
    at INTEGER NOT NULL,
    automatic INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    line TEXT NOT NULL,
    source BLOB,
    delivery TEXT NOT NULL,
    error_code TEXT,
    error_detail TEXT,
    error_retryable INTEGER,
    revision INTEGER NOT NULL
) STRICT;

CREATE INDEX message_conversation ON message (conversation, at);
CREATE INDEX message_outbox ON message (delivery) WHERE delivery IN ('queued', 'sending', 'held', 'failed');

CREATE TABLE attachment (
    message INTEGER NOT NULL REFERENCES message (key),
    position INTEGER NOT NULL,
    hash BLOB NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;

-- Where a message of a channel belongs: by its own id, or because another message refers to it (message: NULL).
CREATE TABLE external_ref (
    channel INTEGER NOT NULL REFERENCES channel (key),
    external_id TEXT NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversation (key),
    message INTEGER REFERENCES message (key),
    PRIMARY KEY (channel, external_id)
) STRICT, WITHOUT ROWID;

-- Counts that are kept, not counted. Owner: the agent of "mine", the channel of "channel", else 0.
CREATE TABLE tally (
    name TEXT NOT NULL,
    owner INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (name, owner)
) STRICT, WITHOUT ROWID;

-- Words of messages, subjects, tags and customers, cut by store/wordcut.h. The row is the key of what they belong to.
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- How much is gathered in memory before the index is written, in bytes: a first synchronisation is many messages at once.
INSERT INTO search (search, rank) VALUES ('hashsize', 33554432);
