// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/id.h"

#include <QMutex>
#include <QRandomGenerator>

#include <array>

namespace throughline {

QUuid makeUuidV7(Instant at)
{
    // A counter in rand_a keeps the order within a millisecond (RFC 9562, section 6.2, method 1).
    static QMutex mutex;
    static qint64 lastMsecs = 0;
    static quint16 counter = 0;

    const auto msecs = quint64(toMsecs(at));
    quint16 sequence = 0;
    {
        const QMutexLocker lock(&mutex);
        counter = toMsecs(at) == lastMsecs ? quint16((counter + 1) & 0x0fff) : quint16(0);
        lastMsecs = toMsecs(at);
        sequence = counter;
    }

    std::array<quint32, 2> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());

    std::array<quint8, 16> bytes;
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = quint8(msecs >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | (sequence >> 8));
    bytes[7] = quint8(sequence);
    for (size_t i = 0; i < 8; ++i)
        bytes[8 + i] = quint8(random[i / 4] >> (8 * (i % 4)));
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromBytes(bytes.data());
}

} // namespace throughline
