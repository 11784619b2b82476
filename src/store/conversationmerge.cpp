// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/branch.h"
#include "store/database.h"
#include "store/keys.h"
#include "store/mergedrow.h"
#include "store/projection.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

Result<void> showTags(const Projecting &to, const ConversationRow &row, const QStringList &tags)
{
    return replaceTags(to.database, row.key, tags).and_then([&] { return indexConversation(to, row); });
}

/// The rows of `from`, and of all that are merged into it, are shown with `root`.
Result<void> moveInto(const Database &database, const ConversationRow &from, const ConversationRow &root)
{
    return database.statement(u"UPDATE conversation SET root = ? WHERE root = ?"_s)
        .run(root.key, from.key)
        .and_then([&] {
            return database.statement(u"UPDATE conversation SET root = ?, merged_into = ? WHERE key = ?"_s)
                .run(root.key, root.home, from.key);
        })
        .and_then([&] {
            return database
                .statement(u"UPDATE message SET home = coalesce(home, conversation), conversation = ?"
                           " WHERE conversation = ?"_s)
                .run(root.key, from.key);
        });
}

/// What was merged into `from` goes with it.
Result<void> moveOut(const Database &database, qint64 from, qint64 root)
{
    return database.statement(u"UPDATE conversation SET root = NULL, merged_into = NULL WHERE key = ?"_s)
        .run(from)
        .and_then([&] {
            return database
                .statement(conversationBranch + u" UPDATE conversation SET root = ? WHERE root = ? AND key IN branch"_s)
                .run(from, from, root);
        })
        .and_then([&] {
            return database
                .statement(conversationBranch
                    + u" UPDATE message SET conversation = ? WHERE conversation = ? AND home IN branch"_s)
                .run(from, from, root);
        });
}

} // namespace

Result<void> project(const Projecting &to, const ConversationsMerged &fact)
{
    ConversationRow &root = to.conversation;
    const auto from = loadConversation(to.database, fact.from);
    if (!from)
        return failure(from.error());
    if (from->home != from->key || from->key == root.key)
        return failure(ErrorCode::Conflict, fact.from.toString());
    const auto tags = tagsOf(to.database, root.key);
    const auto others = tagsOf(to.database, from->key);
    if (!tags || !others)
        return failure(tags ? others.error() : tags.error());
    const ConversationRow before = root;
    root = together(root, *from);
    return keepOwnState(to.database, before)
        .and_then([&] { return keepOwnState(to.database, *from); })
        .and_then([&] { return moveInto(to.database, *from, root); })
        .and_then([&] { return hideConversation(to.database, *from); })
        .and_then([&] { return countMessages(to.database, root); })
        .and_then([&] { return showTags(to, *from, {}); })
        .and_then([&] { return showTags(to, root, together(*tags, *others)); });
}

Result<void> project(const Projecting &to, const ConversationsUnmerged &fact)
{
    ConversationRow &root = to.conversation;
    const auto from = keyOf(to.database, fact.from);
    if (!from)
        return failure(from.error());
    const auto place = loadConversation(to.database, fact.from);
    if (!place)
        return failure(place.error());
    if (place->key == *from || place->key != root.key)
        return failure(ErrorCode::Conflict, fact.from.toString());
    if (const auto moved = moveOut(to.database, *from, root.key); !moved)
        return moved;
    const auto whole = composed(to.database, root.key);
    const auto part = composed(to.database, *from);
    if (!whole || !part)
        return failure(whole ? part.error() : whole.error());
    root.state = whole->row.state;
    root.activity = whole->row.activity;
    return showConversation(to.database, part->row)
        .and_then([&] { return showTags(to, root, whole->tags); })
        .and_then([&] { return showTags(to, part->row, part->tags); });
}

} // namespace throughline
