// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace throughline {

using namespace Qt::StringLiterals;

/// Brings a workspace with two parts of the index back to what version 1 of the schema wrote.
inline const QStringList toVersion1{
    u"DROP TABLE search_1"_s,
    u"DROP TABLE search_2"_s,
    u"DROP TABLE search_part"_s,
    u"DROP TABLE search_doc"_s,
    u"DROP TABLE search_rest"_s,
    u"DROP INDEX conversation_tagged"_s,
    u"DROP TABLE loose_content"_s,
    u"DROP TABLE contact_field"_s,
    u"DROP TABLE contact_apart"_s,
    u"DROP INDEX identity_handle"_s,
    u"DROP TABLE conversation_own"_s,
    u"DROP INDEX contact_merged_into"_s,
    u"DROP INDEX contact_root"_s,
    u"DROP INDEX conversation_merged_into"_s,
    u"DROP INDEX conversation_root"_s,
    u"DROP INDEX message_writer"_s,
    u"DROP INDEX event_happened"_s,
    u"ALTER TABLE contact DROP COLUMN merged_into"_s,
    u"ALTER TABLE contact DROP COLUMN root"_s,
    u"ALTER TABLE identity DROP COLUMN origin"_s,
    u"ALTER TABLE conversation DROP COLUMN origin"_s,
    u"ALTER TABLE conversation DROP COLUMN merged_into"_s,
    u"ALTER TABLE conversation DROP COLUMN root"_s,
    u"ALTER TABLE message DROP COLUMN home"_s,
    u"ALTER TABLE message DROP COLUMN writer"_s,
    u"CREATE INDEX event_timeline ON event (conversation, at) WHERE conversation IS NOT NULL"_s,
    u"CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')"_s,
    u"INSERT INTO search (rowid, words) SELECT key, 'zebra' FROM message"_s,
    u"PRAGMA user_version = 1"_s,
};

} // namespace throughline
