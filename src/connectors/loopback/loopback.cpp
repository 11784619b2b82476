// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/loopback/loopback.h"

#include "connectors/loopback/customer.h"
#include "connectors/loopback/samples.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QJsonObject toJson(const InboundMessage &message)
{
    return {{u"id"_s, message.externalId}, {u"to"_s, message.references.value(0)}, {u"handle"_s, message.from.handle},
        {u"name"_s, message.from.name}, {u"subject"_s, message.subject}, {u"text"_s, message.text}};
}

InboundMessage messageFromJson(const QJsonObject &json, const Address &ours)
{
    InboundMessage message;
    message.externalId = json[u"id"].toString();
    message.references = {json[u"to"].toString()};
    message.from = {json[u"handle"].toString(), json[u"name"].toString()};
    message.recipients.to = {ours};
    message.subject = json[u"subject"].toString();
    message.text = json[u"text"].toString();
    return message;
}

} // namespace

LoopbackConnector::LoopbackConnector(const ChannelConfig &config)
    : m_ours{config.settings[u"address"].toString(), config.name}
    , m_delay(std::chrono::seconds(config.settings[u"delay"].toInt()))
    , m_samplesWanted(config.settings[u"samples"].toBool())
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LoopbackConnector::deliverAnswers);
}

void LoopbackConnector::start(const QByteArray &checkpoint)
{
    restore(checkpoint);
    m_running = true;
    Q_EMIT statusChanged({.phase = ConnectorPhase::Connecting});
    // Where another connector would hear from its server.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_running)
                return;
            report();
            if (m_samplesWanted && !m_samplesDelivered)
                deliverSamples();
            waitForNext();
        },
        Qt::QueuedConnection);
}

void LoopbackConnector::stop()
{
    m_running = false;
    m_next.stop();
    // Whether the host stored these is not known any more. Said to have failed they are sent again, and recognised.
    const auto unanswered = std::exchange(m_sends, {});
    for (const MessageId message : unanswered)
        Q_EMIT sendFinished({message, Delivery::Failed, Error{ErrorCode::Cancelled, {}, true}, {}});
    Q_EMIT statusChanged({.phase = ConnectorPhase::Stopped});
    Q_EMIT stopped();
}

void LoopbackConnector::send(const OutboundMessage &message)
{
    if (!m_running) {
        Q_EMIT sendFinished({message.id, Delivery::Failed, Error{ErrorCode::Cancelled, {}, true}, {}});
        return;
    }
    // The answer's id comes from the id of what is answered: however often that is sent, this is one message.
    const InboundMessage answer = answerOf(message, m_ours);
    const bool known = std::ranges::any_of(
        m_answers, [&](const Answer &each) { return each.message.externalId == answer.externalId; });
    if (!known)
        m_answers << Answer{now() + m_delay, answer};
    // "Sent" is said once the coming answer is on disk; until then a crash is a send that did not happen.
    m_sends.insert(deliver({}), message.id);
    waitForNext();
}

void LoopbackConnector::acknowledge(quint64 batch)
{
    m_acknowledged = batch;
    if (const auto done = m_sends.take(batch); !done.isNull())
        Q_EMIT sendFinished({done, Delivery::Delivered, std::nullopt, {}});
    report();
}

quint64 LoopbackConnector::deliver(const QList<InboundMessage> &messages, bool history)
{
    const quint64 number = ++m_lastBatch;
    report();
    Q_EMIT received({number, messages, {}, checkpoint(), history});
    return number;
}

void LoopbackConnector::deliverSamples()
{
    m_samplesDelivered = true;
    deliver(sampleMessages(m_ours, now()), true);
}

void LoopbackConnector::deliverAnswers()
{
    const Instant at = now();
    QList<InboundMessage> due;
    m_answers.removeIf([&](const Answer &answer) {
        if (answer.due > at)
            return false;
        due << answer.message;
        due.last().at = at;
        return true;
    });
    if (!due.isEmpty())
        deliver(due);
    waitForNext();
}

void LoopbackConnector::waitForNext()
{
    if (m_answers.isEmpty())
        return;
    const Instant next = std::ranges::min_element(m_answers, {}, &Answer::due)->due;
    m_next.start(std::max(next - now(), Milliseconds(0)));
}

void LoopbackConnector::report()
{
    Q_EMIT statusChanged({.phase = ConnectorPhase::Online, .idle = m_acknowledged == m_lastBatch});
}

QByteArray LoopbackConnector::checkpoint() const
{
    QJsonArray answers;
    for (const Answer &answer : m_answers) {
        QJsonObject json = toJson(answer.message);
        json[u"due"_s] = toMsecs(answer.due);
        answers << json;
    }
    return QJsonDocument(QJsonObject{{u"samples"_s, m_samplesDelivered}, {u"answers"_s, answers}})
        .toJson(QJsonDocument::Compact);
}

void LoopbackConnector::restore(const QByteArray &checkpoint)
{
    const QJsonObject json = QJsonDocument::fromJson(checkpoint).object();
    m_samplesDelivered = json[u"samples"].toBool();
    const QJsonArray answers = json[u"answers"].toArray();
    for (const auto &each : answers) {
        m_answers << Answer{fromMsecs(each[u"due"].toInteger()), messageFromJson(each.toObject(), m_ours)};
    }
}

} // namespace throughline
