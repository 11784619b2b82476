// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/contract/contract.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

/// The customer lives inside the connector: what is sent comes back.
class LoopbackPeer : public ContractPeer
{
public:
    ChannelConfig config() override
    {
        return {ChannelId::make(), u"Loopback"_s, {{u"address"_s, u"us@loopback.example"_s}, {u"delay"_s, 0}}, {}};
    }

    void customerWrites(RunningConnector &running, const QString &text) override
    {
        running.connector().send(reply(text));
    }

    OutboundMessage reply(const QString &text) override
    {
        OutboundMessage message;
        message.id = MessageId::make();
        message.externalId = message.id.toString();
        message.recipients.to = {{u"customer@mail.example"_s, u"A customer"_s}};
        message.text = text;
        message.at = now();
        return message;
    }

    int arrived(RunningConnector &running, const QString &externalId) override
    {
        // An answer carries the id of what it answers; one that is delivered twice is stored once, by its own id.
        QSet<QString> answers;
        for (const Batch &batch : std::as_const(running.batches)) {
            for (const InboundMessage &message : batch.messages) {
                if (message.references.contains(externalId))
                    answers << message.externalId;
            }
        }
        return int(answers.size());
    }
};

class LoopbackContractTest : public ConnectorContract
{
    Q_OBJECT
public:
    LoopbackContractTest()
        : ConnectorContract(u"loopback"_s)
    { }
    std::unique_ptr<ContractPeer> makePeer() override { return std::make_unique<LoopbackPeer>(); }
};

QTEST_GUILESS_MAIN(LoopbackContractTest)
#include "contracttest.moc"
