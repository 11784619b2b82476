// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/contract/contract.h"
#include "support/mailpeers.h"

#include <QTest>
#include <QUuid>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

class MailContractPeer : public ContractPeer
{
public:
    ~MailContractPeer() override
    {
        if (QTest::currentTestFailed())
            qWarning("%s", m_peers.dovecot.log().constData());
    }

    bool start() { return m_peers.start(); }

    ChannelConfig config() override
    {
        return {.id = ChannelId::make(),
            .name = u"support"_s,
            .settings = m_peers.settings(),
            .secrets = {{u"password"_s, DovecotServer::password()}}};
    }

    void customerWrites(RunningConnector &, const QString &text) override
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        QVERIFY(m_peers.dovecot.deliver("From: customer@example.test\r\nTo: agent@example.test\r\nMessage-ID: <" + id
                + "@example.test>\r\nSubject: " + text.toUtf8() + "\r\n\r\n" + text.toUtf8() + "\r\n",
            u"agent@example.test"_s));
    }

    OutboundMessage reply(const QString &text) override
    {
        OutboundMessage message;
        message.id = MessageId::make();
        message.externalId = message.id.toString() + u"@example.test"_s;
        message.recipients.to = {{.handle = u"customer@example.test"_s, .name = u"Customer"_s}};
        message.subject = u"Re: parcel"_s;
        message.text = text;
        message.at = now();
        return message;
    }

    int arrived(RunningConnector &, const QString &externalId) override
    {
        int count = 0;
        const auto mails = m_peers.dovecot.mailbox(u"customer@example.test"_s);
        for (const QByteArray &mail : mails)
            count += mail.contains('<' + externalId.toUtf8() + '>') ? 1 : 0;
        return count;
    }

    void goAway() override
    {
        m_peers.exim.stop();
        m_peers.dovecot.stop();
    }

    void comeBack() override { QVERIFY(m_peers.start()); }

private:
    MailPeers m_peers;
};

} // namespace

class EmailContract : public LineContract
{
    Q_OBJECT
public:
    EmailContract()
        : LineContract(u"email"_s)
    { }

    std::unique_ptr<ContractPeer> makePeer() override
    {
        if (!MailPeers::areInstalled())
            return nullptr;
        auto peer = std::make_unique<MailContractPeer>();
        return peer->start() ? std::move(peer) : nullptr;
    }
};

QTEST_GUILESS_MAIN(EmailContract)
#include "test_contract.moc"
