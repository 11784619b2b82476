// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/history.h"

#include <QtEndian>

namespace throughline::bench {

inline constexpr quint64 seed = 20'260'101;

/// Ids that follow from a number, rising as those of a real import do (RFC 9562, section 5.7).
class Ids
{
public:
    explicit Ids(qint64 of)
        : m_of(of)
        , m_dice(seed + 3, quint64(of))
    { }

    template <class AnyId> AnyId next()
    {
        constexpr quint64 begin = 1'700'000'000'000; // the 48 bits of time
        const quint64 upper = ((begin + quint64(m_of)) << 16) | 0x7000 | (m_count++ & 0xfff);
        const quint64 lower = (m_dice.next() & ~(3ULL << 62)) | (2ULL << 62);
        QByteArray bytes(16, Qt::Uninitialized);
        qToBigEndian(upper, bytes.data());
        qToBigEndian(lower, bytes.data() + 8);
        return AnyId::fromBytes(bytes);
    }

private:
    qint64 m_of;
    Dice m_dice;
    quint64 m_count = 0;
};

/// One conversation from its beginning to where it stands now.
class History::Telling
{
public:
    struct Setting
    {
        const Writer &writer;
        qint64 number;
        qint64 customer;
        QString customerName;
        Language language;
        ChannelId channel;
        QString channelKind;
        const QList<AgentId> &agents;
        const QList<ContentHash> &files;
        Instant start;
        Instant end;
        qint64 messages; ///< 0: as many as people write
    };

    explicit Telling(Setting setting);
    Chapter told();

private:
    template <class Body> void add(Body body, AgentId actor = {});
    void begin();
    void write();
    void say(bool byCustomer, const QString &text);
    void note();
    void organise();
    void settle();
    Status statusNow();
    Instant later();
    MessageContent content(const QString &text);
    Address customerAddress() const;

    const Setting m_set;
    Dice m_dice;
    Ids m_ids;
    Chapter m_chapter;
    ConversationId m_id;
    ContactId m_contact;
    AgentId m_agent;
    Instant m_at;
    QStringList m_references;
};

} // namespace throughline::bench
