// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace throughline {

/// A UUID of version 7 (RFC 9562, section 5.7): its first 48 bits are `at`, so ids sort by the time of their making.
/// Within one process two ids of the same millisecond keep the order in which they were made. Thread-safe.
QUuid makeUuidV7(Instant at);

/// The identity of one thing, the same on every desk. Ids of different things do not convert into each other.
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(QUuid uuid)
        : m_uuid(uuid)
    { }

    static Id make(Instant at = now()) { return Id(makeUuidV7(at)); }
    /// Null when `text` is not a UUID.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }
    static Id fromBytes(const QByteArray &sixteen) { return Id(QUuid::fromRfc4122(sixteen)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using EventId = Id<struct EventTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>; ///< also of a note
using ContactId = Id<struct ContactTag>;
using IdentityId = Id<struct IdentityTag>;
using ChannelId = Id<struct ChannelTag>;
using AgentId = Id<struct AgentTag>;

} // namespace throughline
