// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/keys.h"
#include "store/projection.h"
#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace throughline {

Result<void> project(const Projecting &to, const ContactAdded &fact)
{
    return to.database.statement(u"INSERT INTO contact (key, id, name, since) VALUES (?, ?, ?, ?)"_s)
        .run(to.key, fact.contact, fact.name, to.event.at)
        .and_then([&] {
            return to.index.add(
                {.key = to.key, .at = to.event.at, .named = true, .text = fact.name, .attached = false});
        });
}

Result<void> project(const Projecting &to, const ContactRenamed &fact)
{
    auto select = to.database.statement(u"SELECT key, since FROM contact WHERE id = ?"_s);
    const auto there = select.first(fact.contact);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, fact.contact.toString());
    const SearchDoc doc{
        .key = select.integer(0), .at = select.instant(1), .named = true, .text = fact.name, .attached = false};
    return to.database.statement(u"UPDATE contact SET name = ? WHERE key = ?"_s).run(fact.name, doc.key).and_then([&] {
        return to.index.replace(doc);
    });
}

Result<void> project(const Projecting &to, const IdentityAdded &fact)
{
    const auto contact = placeOf(to.database, fact.contact);
    if (!contact)
        return failure(contact.error());
    return to.database
        .statement(
            u"INSERT INTO identity (key, id, contact, origin, kind, handle, name) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(to.key, fact.identity, contact->root, contact->origin(), fact.kind, fact.handle, fact.name)
        .and_then([&] {
            return to.index.add({.key = to.key,
                .at = to.event.at,
                .named = true,
                .text = fact.handle + u'\n' + fact.name,
                .attached = false});
        });
}

Result<void> project(const Projecting &to, const IdentityRemoved &fact)
{
    const auto key = keyOf(to.database, u"SELECT key FROM identity WHERE id = ?"_s, fact.identity);
    if (!key)
        return failure(key.error());
    return to.database.statement(u"DELETE FROM identity WHERE key = ?"_s).run(*key).and_then([&] {
        return to.index.remove(*key);
    });
}

Result<void> project(const Projecting &to, const ContactFieldSet &fact)
{
    const auto contact = keyOf(to.database, fact.contact);
    if (!contact)
        return failure(contact.error());
    return to.database
        .statement(u"INSERT OR REPLACE INTO contact_field (contact, field, value, source, at, event)"
                   " VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(*contact, fact.field, fact.value, nameOf(fact.source), to.event.at, to.key);
}

} // namespace throughline
