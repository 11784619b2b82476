// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/dispatcher.h"

#include "connectors/email/mailcomposer.h"
#include "connectors/email/postbox.h"
#include "connectors/email/submission.h"

#include <utility>

namespace throughline::email {

namespace {

Envelope envelopeOf(const OutboundMessage &message, const Address &from)
{
    Envelope envelope{.from = from.handle, .to = {}};
    for (const auto &list : {message.recipients.to, message.recipients.cc, message.recipients.bcc}) {
        for (const Address &each : list) {
            if (!envelope.to.contains(each.handle))
                envelope.to.append(each.handle);
        }
    }
    return envelope;
}

} // namespace

Dispatcher::Dispatcher(const EmailSettings &settings, Postbox &postbox, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_postbox(postbox)
{ }

void Dispatcher::send(const OutboundMessage &message)
{
    m_waiting.enqueue(message);
    if (!m_current)
        next();
}

void Dispatcher::stop(const Error &error)
{
    const auto unsent = std::exchange(m_waiting, {});
    for (const OutboundMessage &each : unsent)
        answer(each, error);
    // What is on its way may have been taken: whoever repeats it says so, and it is looked for in Sent.
    if (m_current)
        answer(*std::exchange(m_current, std::nullopt), error);
    if (m_submission)
        disconnect(m_submission, nullptr, this, nullptr);
    delete std::exchange(m_submission, nullptr);
}

void Dispatcher::next()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    // Not from within send(): its caller learns of the outcome by the signal alone.
    QMetaObject::invokeMethod(this, &Dispatcher::begin, Qt::QueuedConnection);
}

void Dispatcher::begin()
{
    if (!m_current)
        return;
    if (m_current->repeated)
        lookForEarlier();
    else
        submit();
}

void Dispatcher::lookForEarlier()
{
    m_postbox.isSent(m_current->externalId, [this, id = m_current->id](const Result<bool> &sent) {
        if (!m_current || m_current->id != id)
            return;
        if (sent && !*sent) {
            submit();
            return;
        }
        answer(*std::exchange(m_current, std::nullopt), sent ? std::nullopt : std::optional(sent.error()));
        next();
    });
}

void Dispatcher::submit()
{
    m_raw = composedMail(*m_current, m_settings.address, m_settings.signature);
    m_submission = new Submission(m_settings, this);
    connect(m_submission, &Submission::finished, this, &Dispatcher::submitted);
    m_submission->send(envelopeOf(*m_current, m_settings.address), m_raw);
}

void Dispatcher::submitted(const Result<void> &result)
{
    m_submission = nullptr;
    if (!m_current)
        return;
    const OutboundMessage message = *std::exchange(m_current, std::nullopt);
    const QByteArray raw = std::exchange(m_raw, {});
    // The copy is under way before the answer is given, so that whoever stops now waits for it.
    if (result)
        follow(message, raw);
    answer(message, result ? std::nullopt : std::optional(result.error()), raw);
    next();
}

void Dispatcher::follow(const OutboundMessage &message, const QByteArray &raw)
{
    m_postbox.keepCopy(message.externalId, raw, [](const Result<void> &) { });
    if (!message.references.isEmpty())
        m_postbox.markAnswered(message.references.last(), [](const Result<void> &) { });
}

void Dispatcher::answer(const OutboundMessage &message, const std::optional<Error> &error, const QByteArray &source)
{
    Q_EMIT finished({.id = message.id,
        .delivery = error ? Delivery::Failed : Delivery::Sent,
        .error = error,
        .source = error ? QByteArray() : source});
}

} // namespace throughline::email
