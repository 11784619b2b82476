-- SPDX-FileCopyrightText: 2026 The Throughline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Contents that no event names yet, because they were kept for a draft, and since when. Nothing but these is ever removed.

CREATE TABLE loose_content (
    content INTEGER PRIMARY KEY REFERENCES content (key),
    since INTEGER NOT NULL
) STRICT;

INSERT INTO loose_content (content, since)
    SELECT key, unixepoch() * 1000 FROM content
    WHERE hash NOT IN (SELECT hash FROM attachment)
    AND hash NOT IN (SELECT source FROM message WHERE source IS NOT NULL);
