// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailchannel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::test {

EmailChannel::EmailChannel(const QJsonObject &settings, const QString &password, const QByteArray &from)
    : EmailChannel(settings, QMap<QString, QString>{{u"password"_s, password}}, from)
{ }

EmailChannel::EmailChannel(const QJsonObject &settings, const QMap<QString, QString> &secrets, const QByteArray &from)
    : checkpoint(from)
    , m_connector(std::make_unique<email::EmailConnector>(ChannelConfig{.id = ChannelId::make(),
          .name = u"support"_s,
          .settings = settings,
          .secrets = secrets,
          .keepSecret = [this](const QString &name, const QString &secret) { kept.insert(name, secret); }}))
{
    connect(m_connector.get(), &Connector::received, this, [this](const Batch &batch) {
        batches.append(batch);
        if (!acknowledging)
            return;
        checkpoint = batch.checkpoint;
        QMetaObject::invokeMethod(
            m_connector.get(), [this, number = batch.number] { m_connector->acknowledge(number); },
            Qt::QueuedConnection);
    });
    connect(
        m_connector.get(), &Connector::sendFinished, this, [this](const SendOutcome &each) { outcomes.append(each); });
    connect(m_connector.get(), &Connector::statusChanged, this, [this](const ConnectorStatus &now) {
        status = now;
        statuses.append(now);
    });
    connect(m_connector.get(), &Connector::stopped, this, [this] { stopped = true; });
    m_connector->start(from);
}

EmailChannel::~EmailChannel()
{
    stop();
}

bool EmailChannel::isIdle()
{
    if (status.phase == ConnectorPhase::Waiting)
        m_connector->wake();
    return status.phase == ConnectorPhase::Online && status.idle;
}

void EmailChannel::stop()
{
    m_connector->stop();
    if (!QTest::qWaitFor([this] { return stopped; }, 10'000))
        qWarning("the channel did not stop");
}

QStringList EmailChannel::ids() const
{
    QStringList all;
    for (const Batch &batch : batches) {
        for (const InboundMessage &message : batch.messages)
            all.append(message.externalId);
    }
    return all;
}

std::optional<InboundMessage> EmailChannel::message(const QString &externalId) const
{
    for (const Batch &batch : batches) {
        for (const InboundMessage &message : batch.messages) {
            if (message.externalId == externalId)
                return message;
        }
    }
    return std::nullopt;
}

bool EmailChannel::cameAsHistory(const QString &externalId) const
{
    return std::ranges::any_of(batches, [&externalId](const Batch &batch) {
        return batch.history && std::ranges::any_of(batch.messages, [&externalId](const InboundMessage &message) {
            return message.externalId == externalId;
        });
    });
}

std::optional<SendOutcome> EmailChannel::outcome(MessageId id) const
{
    const auto found = std::ranges::find(outcomes, id, &SendOutcome::id);
    return found == outcomes.end() ? std::nullopt : std::optional(*found);
}

QByteArray mailTo(const QString &recipient, const QString &id, const QByteArray &extra, const QByteArray &text)
{
    return "From: Customer <customer@example.test>\r\nTo: " + recipient.toUtf8() + "\r\nMessage-ID: <" + id.toUtf8()
        + ">\r\nSubject: order " + id.toUtf8() + "\r\nDate: Tue, 3 Mar 2026 10:20:30 +0000\r\n" + extra + "\r\n" + text;
}

OutboundMessage replyTo(const QString &recipient, const QString &text, const QStringList &references)
{
    OutboundMessage message;
    message.id = MessageId::make();
    message.externalId = message.id.toString() + u"@example.test"_s;
    message.references = references;
    message.recipients.to = {{.handle = recipient, .name = u"Customer"_s}};
    message.subject = u"Re: order"_s;
    message.text = text;
    message.at = now();
    return message;
}

} // namespace throughline::test
