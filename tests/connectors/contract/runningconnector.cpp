// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/contract/runningconnector.h"

#include <algorithm>

namespace throughline {

RunningConnector::RunningConnector(ConnectorPlugin &plugin, const ChannelConfig &config, const QByteArray &from)
    : checkpoint(from)
    , m_connector(plugin.create(config))
{
    auto *connector = m_connector.get();
    connect(connector, &Connector::received, this, &RunningConnector::take);
    connect(connector, &Connector::sendFinished, this, [this](const SendOutcome &each) { outcomes << each; });
    connect(connector, &Connector::statusChanged, this, [this](const ConnectorStatus &now) { status = now; });
    connect(connector, &Connector::stopped, this, [this] { ++stops; });
    connector->start(from);
}

void RunningConnector::stop()
{
    m_connector->stop();
}

void RunningConnector::take(const Batch &batch)
{
    afterStop += stops;
    batches << batch;
    if (!acknowledging)
        return;
    // As in the host: the acknowledgement comes after the batch was stored, never from inside the signal.
    QMetaObject::invokeMethod(
        this,
        [this, number = batch.number, next = batch.checkpoint] {
            if (!next.isEmpty())
                checkpoint = next;
            acknowledged = number;
            if (stops == 0)
                m_connector->acknowledge(number);
        },
        Qt::QueuedConnection);
}

bool RunningConnector::has(const QString &text) const
{
    return !externalIdOf(text).isEmpty();
}

QString RunningConnector::externalIdOf(const QString &text) const
{
    for (const Batch &batch : batches) {
        for (const InboundMessage &message : batch.messages) {
            if (message.text.contains(text) || message.subject.contains(text))
                return message.externalId;
        }
    }
    return {};
}

int RunningConnector::deliveries(const QString &externalId) const
{
    int count = 0;
    for (const Batch &batch : batches) {
        count += int(std::ranges::count(batch.messages, externalId, &InboundMessage::externalId));
    }
    return count;
}

int RunningConnector::answers(MessageId message) const
{
    return int(std::ranges::count(outcomes, message, &SendOutcome::id));
}

std::optional<SendOutcome> RunningConnector::outcome(MessageId message) const
{
    const auto found = std::ranges::find(outcomes, message, &SendOutcome::id);
    return found == outcomes.end() ? std::nullopt : std::optional(*found);
}

} // namespace throughline
