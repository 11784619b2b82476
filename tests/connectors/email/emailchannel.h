// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailconnector.h"

namespace throughline::test {

/// A running channel of e-mail and all that it said. Batches are acknowledged at once, as if stored, unless told
/// otherwise.
class EmailChannel : public QObject
{
    Q_OBJECT
public:
    EmailChannel(const QJsonObject &settings, const QString &password, const QByteArray &from = {});
    EmailChannel(const QJsonObject &settings, const QMap<QString, QString> &secrets, const QByteArray &from = {});
    ~EmailChannel() override;

    email::EmailConnector &connector() { return *m_connector; }
    void stop();

    /// Everything that was there is in. Where the line was lost, as a busy server may do, this wakes the connector as
    /// its host would.
    bool isIdle();
    QStringList ids() const; ///< of what came, in order
    std::optional<InboundMessage> message(const QString &externalId) const;
    bool cameAsHistory(const QString &externalId) const;
    std::optional<SendOutcome> outcome(MessageId id) const;

    bool acknowledging = true;
    QByteArray checkpoint;
    QList<Batch> batches;
    QList<SendOutcome> outcomes;
    ConnectorStatus status;
    QList<ConnectorStatus> statuses;
    bool stopped = false;
    QMap<QString, QString> kept; ///< secrets that took the place of others

private:
    std::unique_ptr<email::EmailConnector> m_connector;
};

/// A message of a customer with an id of its own.
QByteArray mailTo(
    const QString &recipient, const QString &id, const QByteArray &extra = {}, const QByteArray &text = "Hello\r\n");

/// A reply as the outbox makes it.
OutboundMessage replyTo(const QString &recipient, const QString &text, const QStringList &references = {});

} // namespace throughline::test
