// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/result.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

// What travels between a connector and the rest of the house. Plain values that cross threads by copy.

namespace throughline {

/// An attachment with its bytes: on the way in, and on the way out.
struct AttachmentData
{
    QString name; ///< as received; made safe by whoever stores it
    QString mimeType;
    QByteArray bytes;
    QString contentId;
    bool embedded = false;
};

/// A report about a message that we sent (RFC 3464), found in an inbound message or told by the server.
struct DeliveryReport
{
    QString externalId; ///< of our message
    Delivery delivery = Delivery::Failed;
    std::optional<Error> error;
};

struct InboundMessage
{
    QString externalId; ///< unique in the channel, and the same whenever this message is delivered again
    QStringList references; ///< external ids of its thread, oldest first
    Direction direction = Direction::Inbound; ///< Outbound: the team's own, found in Sent
    Address from;
    Recipients recipients;
    Instant at{};
    QString subject;
    QString text;
    QString html;
    QList<AttachmentData> attachments;
    QByteArray source; ///< as it travelled
    bool automatic = false;
    bool read = false; ///< already seen or answered elsewhere: history that needs nobody
    bool answered = false; ///< carries the channel's own mark that someone replied
    QList<DeliveryReport> reports; ///< a bounce carries them; it then makes no conversation of its own when they match
};

/// All or nothing: messages, reports and checkpoint are committed together, and only then acknowledged.
struct Batch
{
    quint64 number = 0; ///< of this connector's run, rising
    QList<InboundMessage> messages;
    QList<DeliveryReport> reports;
    QByteArray checkpoint; ///< the connector's own; empty: unchanged
    bool history = false; ///< old messages coming in for the first time: notify nobody
};

struct OutboundMessage
{
    MessageId id;
    QString externalId; ///< to be used as the channel's own id wherever the channel allows
    QStringList references;
    Recipients recipients;
    QString subject;
    QString text; ///< Markdown
    QList<AttachmentData> attachments;
    Instant at{};
    bool repeated = false; ///< an earlier attempt may have arrived
};

struct SendOutcome
{
    MessageId id;
    Delivery delivery = Delivery::Sent; ///< Sent, Delivered or Failed
    std::optional<Error> error; ///< of Failed; retryable decides whether the outbox tries again
    QByteArray source; ///< as it travelled; may be empty
};

} // namespace throughline

Q_DECLARE_METATYPE(throughline::Batch)
Q_DECLARE_METATYPE(throughline::OutboundMessage)
Q_DECLARE_METATYPE(throughline::SendOutcome)
