// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/branch.h"
#include "store/database.h"
#include "store/keys.h"
#include "store/projection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Identities and conversations are shown with their contact's root.
constexpr std::array shownWithContact{"identity"_L1, "conversation"_L1};

} // namespace

Result<void> project(const Projecting &to, const ContactsMerged &fact)
{
    const auto into = placeOf(to.database, fact.contact);
    const auto from = placeOf(to.database, fact.from);
    if (!into || !from)
        return failure(into ? from.error() : into.error());
    if (from->root != from->key || into->root == from->key)
        return failure(ErrorCode::Conflict, fact.from.toString());
    auto done =
        to.database.statement(u"UPDATE contact SET root = ? WHERE root = ?"_s).run(into->root, from->key).and_then([&] {
            return to.database.statement(u"UPDATE contact SET root = ?, merged_into = ? WHERE key = ?"_s)
                .run(into->root, into->key, from->key);
        });
    for (const auto table : shownWithContact) {
        done = done.and_then([&] {
            return to.database
                .statement(
                    u"UPDATE %1 SET origin = coalesce(origin, contact), contact = ? WHERE contact = ?"_s.arg(table))
                .run(into->root, from->key);
        });
    }
    return done;
}

Result<void> project(const Projecting &to, const ContactsUnmerged &fact)
{
    const auto from = placeOf(to.database, fact.from);
    const auto into = placeOf(to.database, fact.contact);
    if (!from || !into)
        return failure(from ? into.error() : from.error());
    if (from->root == from->key || from->root != into->root)
        return failure(ErrorCode::Conflict, fact.from.toString());
    auto done =
        to.database.statement(u"UPDATE contact SET root = NULL, merged_into = NULL WHERE key = ?"_s)
            .run(from->key)
            .and_then([&] {
                return to.database
                    .statement(contactBranch + u" UPDATE contact SET root = ? WHERE root = ? AND key IN branch"_s)
                    .run(from->key, from->key, from->root);
            });
    for (const auto table : shownWithContact) {
        done = done.and_then([&] {
            return to.database
                .statement(
                    contactBranch + u" UPDATE %1 SET contact = ? WHERE contact = ? AND origin IN branch"_s.arg(table))
                .run(from->key, from->key, from->root);
        });
    }
    return done;
}

Result<void> project(const Projecting &to, const ContactsKeptApart &fact)
{
    const auto one = keyOf(to.database, fact.contact);
    const auto other = keyOf(to.database, fact.from);
    if (!one || !other)
        return failure(one ? other.error() : one.error());
    return to.database.statement(u"INSERT INTO contact_apart (one, other) VALUES (?, ?) ON CONFLICT DO NOTHING"_s)
        .run(std::min(*one, *other), std::max(*one, *other));
}

} // namespace throughline
