-- SPDX-FileCopyrightText: 2026 The Throughline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Merges that can be undone. Events go on naming what they came from. A contact or a conversation that was merged knows
-- into which (merged_into) and where it is shown now (root: NULL for itself). A row that is shown with another contact
-- or conversation than its event names keeps the one of its event (origin, home: NULL where that is the same).

ALTER TABLE contact ADD COLUMN merged_into INTEGER REFERENCES contact (key);
ALTER TABLE contact ADD COLUMN root INTEGER REFERENCES contact (key);
ALTER TABLE identity ADD COLUMN origin INTEGER REFERENCES contact (key);
ALTER TABLE conversation ADD COLUMN origin INTEGER REFERENCES contact (key);
ALTER TABLE conversation ADD COLUMN merged_into INTEGER REFERENCES conversation (key);
ALTER TABLE conversation ADD COLUMN root INTEGER REFERENCES conversation (key);
ALTER TABLE message ADD COLUMN home INTEGER REFERENCES conversation (key);
-- Whose message it is, where only a merge of contacts led it into its conversation.
ALTER TABLE message ADD COLUMN writer INTEGER REFERENCES contact (key);

CREATE INDEX contact_merged_into ON contact (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contact_root ON contact (root) WHERE root IS NOT NULL;
CREATE INDEX conversation_merged_into ON conversation (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX conversation_root ON conversation (root) WHERE root IS NOT NULL;
CREATE INDEX message_writer ON message (writer) WHERE writer IS NOT NULL;

-- What a conversation that was merged, or into which others were, would be by itself: what does not follow from its
-- messages. Tags: one a line, sorted.
CREATE TABLE conversation_own (
    conversation INTEGER PRIMARY KEY REFERENCES conversation (key),
    subject TEXT NOT NULL,
    status TEXT NOT NULL,
    snoozed_until INTEGER NOT NULL,
    priority TEXT NOT NULL,
    assignee INTEGER REFERENCES agent (key),
    channel INTEGER NOT NULL REFERENCES channel (key),
    created_at INTEGER NOT NULL,
    settled_until INTEGER NOT NULL,
    read_until INTEGER NOT NULL,
    tags TEXT NOT NULL
) STRICT;

-- What is known of a contact, by the contact that the event names. An empty value was taken away.
CREATE TABLE contact_field (
    contact INTEGER NOT NULL REFERENCES contact (key),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (key),
    PRIMARY KEY (contact, field)
) STRICT, WITHOUT ROWID;

-- Two that look like one and are not: a person said so.
CREATE TABLE contact_apart (
    one INTEGER NOT NULL REFERENCES contact (key),
    other INTEGER NOT NULL REFERENCES contact (key),
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- The same handle on another kind of channel is most likely the same person.
CREATE INDEX identity_handle ON identity (handle);

-- The timeline is made of the messages, wherever they were moved to, and of what else happened.
DROP INDEX event_timeline;
CREATE INDEX event_happened ON event (conversation, at)
    WHERE conversation IS NOT NULL AND kind NOT IN ('conversation_started', 'conversation_read', 'delivery_changed',
        'message_received', 'reply_queued', 'note_added');

-- A view that is empty is not counted.
DELETE FROM tally WHERE count = 0;
