// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/contract/runningconnector.h"

#include <QObject>

namespace throughline {

/// The other end of the line: a real server, as the contract test needs it. Made anew for each test function.
class ContractPeer
{
public:
    virtual ~ContractPeer() = default;

    /// Settings and secrets with which a connector reaches this peer.
    virtual ChannelConfig config() = 0;

    /// A customer writes a message whose subject or text contains `text`. `running` is connected; only a peer that
    /// lives inside its connector needs it.
    virtual void customerWrites(RunningConnector &running, const QString &text) = 0;

    /// A reply to a customer who is known to the peer, with an external id of its own.
    virtual OutboundMessage reply(const QString &text) = 0;

    /// How many messages the customer has with that external id.
    virtual int arrived(RunningConnector &running, const QString &externalId) = 0;

    // Of a LineContract: the server goes away (its connections too), and comes back at the same place.
    virtual void goAway() { }
    virtual void comeBack() { }
};

/// What every connector must do. A connector's own test derives from it:
///
///     class EmailContract : public LineContract
///     {
///         Q_OBJECT
///     public:
///         EmailContract() : LineContract(u"email"_s) { }
///         std::unique_ptr<ContractPeer> makePeer() override;
///     };
///     QTEST_GUILESS_MAIN(EmailContract)
///
/// with `throughline_test(connectors_email_contract SOURCES … LINKS connector_contract)`. The plugin is `<name>.so` in
/// the folder that THROUGHLINE_CONNECTORS names.
class ConnectorContract : public QObject
{
    Q_OBJECT
public:
    explicit ConnectorContract(const QString &name)
        : m_name(name)
    { }

    /// Null when this machine lacks the real server: the test is then skipped, loudly.
    virtual std::unique_ptr<ContractPeer> makePeer() = 0;

protected:
    ContractPeer &peer() { return *m_peer; }
    ConnectorPlugin &plugin() { return *m_plugin; }
    /// Starts a connector to the peer.
    std::unique_ptr<RunningConnector> start(const QByteArray &checkpoint = {});

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isMadeWithoutSettings();
    void startsAndStopsTwice();
    void stopsWhileConnecting();
    void deliversWhatACustomerWrote();
    void deliversAgainWhatWasNotAcknowledged();
    void deliversOnceWhatWasAcknowledged();
    void answersEverySendOnce();
    void answersSendsThatStopInterrupts();
    void wakingItIsHarmless();
    void repeatedSendIsOneMessage();

private:
    QString m_name;
    ConnectorPlugin *m_plugin = nullptr;
    bool m_recognisesRepeats = false;
    std::unique_ptr<ContractPeer> m_peer;
};

/// Of a connector with a server on the other end of a line.
class LineContract : public ConnectorContract
{
    Q_OBJECT
public:
    using ConnectorContract::ConnectorContract;

private Q_SLOTS:
    void waitsWhenTheServerGoesAway();
    void answersSendsWithoutALine();
    void startsWithoutALine();
};

} // namespace throughline
