// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/outboxsender.h"

#include "service/reports.h"
#include "store/store.h"

#include <QSet>

#include <algorithm>

namespace throughline {

namespace {

constexpr Milliseconds longestTimer = std::chrono::hours(1); // then look at the clock again: it may have been set

Result<void> keep(Transaction &transaction, const DeliveryChanged &change)
{
    return eventsOf(transaction, change).and_then([&transaction](const QList<Event> &events) {
        return transaction.append(events);
    });
}

/// What a crash left as "sending", on a channel that cannot tell a repeat.
Result<void> holdUncertain(Transaction &transaction, ChannelId channel)
{
    const auto outbox = transaction.outbox(channel);
    if (!outbox)
        return failure(outbox.error());
    for (const MessageSummary &reply : *outbox) {
        if (reply.delivery != Delivery::Sending)
            continue;
        const DeliveryChanged held{reply.id, reply.conversation, Delivery::Held, Error{ErrorCode::UncertainDelivery}};
        if (const auto done = keep(transaction, held); !done)
            return done;
    }
    return {};
}

Result<OutboundMessage> outbound(const Reader &reader, const MessageSummary &reply)
{
    OutboundMessage message{.id = reply.id,
        .externalId = reply.externalId,
        .references = reply.references,
        .recipients = reply.recipients,
        .subject = reply.content.subject,
        .text = reply.content.text,
        .attachments = {},
        .at = reply.at};
    for (const Attachment &attachment : reply.content.attachments) {
        const auto bytes = reader.content(attachment.hash);
        if (!bytes)
            return failure(bytes.error());
        message.attachments << AttachmentData{
            attachment.name, attachment.mimeType, *bytes, attachment.contentId, attachment.embedded};
    }
    return message;
}

} // namespace

OutboxSender::OutboxSender(Store &store, ChannelId channel, bool recognisesRepeats)
    : m_store(store)
    , m_channel(channel)
    , m_recovered(recognisesRepeats)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OutboxSender::look);
}

/// `done(result)` runs on this thread; what is being written keeps the sender from being settled.
void OutboxSender::write(Job job, Done done)
{
    ++m_writing;
    m_store.write(std::move(job)).then(this, [this, done = std::move(done)](const Result<void> &result) {
        --m_writing;
        done(result);
        if (m_closed && isSettled())
            Q_EMIT settled();
    });
}

void OutboxSender::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    if (online) {
        // A new line: what failed for want of one need not wait any longer.
        m_attempts.clear();
        look();
    }
}

void OutboxSender::close()
{
    m_closed = true;
    m_next.stop();
}

void OutboxSender::lookLater(Milliseconds wait)
{
    if (!m_closed)
        m_next.start(std::clamp(wait, Milliseconds(1), longestTimer));
}

void OutboxSender::look()
{
    if (m_closed || !m_online || m_current)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_next.stop();
    m_looking = true;
    m_lookAgain = false;
    if (!m_recovered) {
        recover();
        return;
    }
    m_store.read([channel = m_channel](Reader &reader) { return reader.outbox(channel); })
        .then(this, [this](const Result<QList<MessageSummary>> &outbox) {
            m_looking = false;
            if (!outbox)
                lookLater(m_diskBackoff.next());
            else if (m_lookAgain)
                look();
            else
                choose(*outbox);
        });
}

void OutboxSender::recover()
{
    const auto job = [channel = m_channel](Transaction &transaction) { return holdUncertain(transaction, channel); };
    write(job, [this](const Result<void> &recovered) {
        m_looking = false;
        m_recovered = recovered.has_value();
        if (m_recovered)
            look();
        else
            lookLater(m_diskBackoff.next());
    });
}

void OutboxSender::choose(const QList<MessageSummary> &outbox)
{
    QSet<ConversationId> waiting;
    std::optional<Instant> next;
    for (const MessageSummary &reply : outbox) {
        const bool cutOff = reply.delivery == Delivery::Sending;
        if ((reply.delivery != Delivery::Queued && !cutOff) || waiting.contains(reply.conversation))
            continue;
        waiting.insert(reply.conversation);
        const Instant due = std::max(cutOff ? Instant() : reply.sendAfter, m_attempts.value(reply.id).notBefore);
        if (due <= now()) {
            prepare(reply);
            return;
        }
        next = std::min(next.value_or(due), due);
    }
    if (next)
        lookLater(*next - now());
}

void OutboxSender::prepare(const MessageSummary &reply)
{
    m_current = reply;
    m_store.read([reply](Reader &reader) { return outbound(reader, reply); })
        .then(this, [this, reply](const Result<OutboundMessage> &message) {
            if (message) {
                markSending(reply, *message);
            } else if (message.error().retryable) {
                m_current.reset();
                lookLater(m_diskBackoff.next());
            } else {
                record({reply.id, reply.conversation, Delivery::Failed, message.error()});
            }
        });
}

void OutboxSender::markSending(const MessageSummary &reply, const OutboundMessage &message)
{
    if (m_closed) {
        m_current.reset();
        return;
    }
    const auto job = [reply](Transaction &transaction) -> Result<void> {
        const auto present = transaction.message(reply.id);
        if (!present)
            return failure(present.error());
        if (present->delivery != reply.delivery) // recalled, or taken back by a person
            return failure(ErrorCode::Conflict);
        if (present->delivery == Delivery::Sending)
            return {};
        return transaction.append(makeEvent(DeliveryChanged{reply.id, reply.conversation, Delivery::Sending, {}}));
    };
    write(job, [this, reply, message](const Result<void> &marked) {
        if (!marked) {
            m_current.reset();
            lookLater(marked.error().code == ErrorCode::Conflict ? Milliseconds(0) : m_diskBackoff.next());
        } else if (m_closed) {
            record({reply.id, reply.conversation, reply.delivery, reply.deliveryError});
        } else {
            m_diskBackoff.reset();
            auto repeated = message;
            repeated.repeated = reply.delivery == Delivery::Sending || reply.deliveryError.has_value();
            m_asked = true;
            Q_EMIT send(repeated);
        }
    });
}

void OutboxSender::take(const SendOutcome &outcome)
{
    if (!m_asked || outcome.id != m_current->id)
        return;
    m_asked = false;
    DeliveryChanged change{outcome.id, m_current->conversation, outcome.delivery, outcome.error};
    if (outcome.delivery == Delivery::Failed && outcome.error && outcome.error->retryable) {
        Attempt &attempt = m_attempts[outcome.id];
        attempt.notBefore = now() + attempt.backoff.next();
        change.delivery = Delivery::Queued;
    } else {
        m_attempts.remove(outcome.id);
    }
    record(change);
}

/// Until it is on disk nothing else is sent: a crash now would make this one uncertain, and no second one.
void OutboxSender::record(const DeliveryChanged &change)
{
    const auto job = [change](Transaction &transaction) { return keep(transaction, change); };
    write(job, [this, change](const Result<void> &recorded) {
        if (recorded || m_closed) {
            m_current.reset();
            look();
            return;
        }
        QTimer::singleShot(m_diskBackoff.next(), this, [this, change] { record(change); });
    });
}

} // namespace throughline
