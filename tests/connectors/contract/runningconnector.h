// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

#include <QList>

#include <memory>

namespace throughline {

/// A connector under test with everything that it said, and a host that acknowledges or does not.
class RunningConnector : public QObject
{
    Q_OBJECT
public:
    /// Starts at once, from `checkpoint`.
    RunningConnector(ConnectorPlugin &plugin, const ChannelConfig &config, const QByteArray &checkpoint = {});

    Connector &connector() { return *m_connector; }
    void stop(); ///< once

    bool acknowledging = true; ///< false: batches are taken, but never stored
    QByteArray checkpoint; ///< the last one that was "stored"
    quint64 acknowledged = 0; ///< number of the last batch that was "stored"
    QList<Batch> batches;
    QList<SendOutcome> outcomes;
    ConnectorStatus status;
    int stops = 0;
    int afterStop = 0; ///< what was reported after stopped(): must stay 0

    bool allStored() const { return batches.isEmpty() || batches.last().number == acknowledged; }
    bool has(const QString &text) const; ///< a message whose text or subject contains it was delivered
    int deliveries(const QString &externalId) const; ///< how often this message was delivered
    int answers(MessageId message) const; ///< how often a send was answered
    std::optional<SendOutcome> outcome(MessageId message) const; ///< the first answer
    QString externalIdOf(const QString &text) const;

private:
    void take(const Batch &batch);

    std::unique_ptr<Connector> m_connector;
};

} // namespace throughline
