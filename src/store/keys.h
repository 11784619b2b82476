// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

namespace throughline {

/// The key that `select` finds by an id; NotFound where there is none.
template <class Tag> Result<qint64> keyOf(const Database &database, const QString &select, const Id<Tag> &id)
{
    auto statement = database.statement(select);
    const auto there = statement.first(id);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, id.toString());
    return statement.integer(0);
}

inline Result<qint64> keyOf(const Database &database, ConversationId id)
{
    return keyOf(database, QStringLiteral("SELECT key FROM conversation WHERE id = ?"), id);
}

/// Of the conversation that it is shown with: itself, or the one that it was merged into at last.
inline Result<qint64> rootOf(const Database &database, ConversationId id)
{
    return keyOf(database, QStringLiteral("SELECT coalesce(root, key) FROM conversation WHERE id = ?"), id);
}

inline Result<qint64> keyOf(const Database &database, ContactId id)
{
    return keyOf(database, QStringLiteral("SELECT key FROM contact WHERE id = ?"), id);
}

/// A contact, and the one that it is shown with: itself, or the one that it was merged into at last.
struct ContactPlace
{
    qint64 key = 0;
    qint64 root = 0;

    std::optional<qint64> origin() const { return root == key ? std::nullopt : std::optional(key); }
};

inline Result<ContactPlace> placeOf(const Database &database, ContactId id)
{
    auto select = database.statement(QStringLiteral("SELECT key, coalesce(root, key) FROM contact WHERE id = ?"));
    const auto there = select.first(id);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, id.toString());
    return ContactPlace{select.integer(0), select.integer(1)};
}

inline Result<qint64> keyOf(const Database &database, ChannelId id)
{
    return keyOf(database, QStringLiteral("SELECT key FROM channel WHERE id = ?"), id);
}

inline Result<qint64> keyOf(const Database &database, AgentId id)
{
    return keyOf(database, QStringLiteral("SELECT key FROM agent WHERE id = ?"), id);
}

} // namespace throughline
