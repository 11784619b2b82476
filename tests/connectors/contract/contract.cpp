// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/contract/contract.h"

#include "connector/manifest.h"

#include <QDir>
#include <QPluginLoader>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

// A real server on a busy machine: long enough to mean "never".
constexpr int patience = 20'000;

/// As its host does, wakes a connector that lost its line: a server on a busy machine may drop one.
bool online(RunningConnector &running)
{
    if (running.status.phase == ConnectorPhase::Waiting)
        running.connector().wake();
    return running.status.phase == ConnectorPhase::Online;
}

} // namespace

#define CONTRACT_TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

void ConnectorContract::initTestCase()
{
    const QDir folder(qEnvironmentVariable("THROUGHLINE_CONNECTORS"));
    QPluginLoader loader(folder.filePath(m_name + u".so"_s));
    const QJsonObject plugin = loader.metaData();
    const auto manifest = manifestFromJson(plugin[u"MetaData"].toObject());
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
    QCOMPARE(plugin[u"IID"].toString(), QStringLiteral(THROUGHLINE_CONNECTOR_IID));
    m_recognisesRepeats = manifest->recognisesRepeats;
    m_plugin = qobject_cast<ConnectorPlugin *>(loader.instance());
    QVERIFY2(m_plugin, qPrintable(loader.errorString()));
}

void ConnectorContract::init()
{
    m_peer = makePeer();
    if (!m_peer)
        QSKIP("The server that this connector needs is not installed.");
}

void ConnectorContract::cleanup()
{
    m_peer.reset();
}

std::unique_ptr<RunningConnector> ConnectorContract::start(const QByteArray &checkpoint)
{
    return std::make_unique<RunningConnector>(plugin(), peer().config(), checkpoint);
}

// The probe makes one like this before the plugin is used: a crash here would name the connector broken.
void ConnectorContract::isMadeWithoutSettings()
{
    const auto connector = plugin().create({});
    QVERIFY(connector);
}

// A channel that was switched off and on would stay dead.
void ConnectorContract::startsAndStopsTwice()
{
    for (int round = 0; round < 2; ++round) {
        const auto running = start();
        CONTRACT_TRY(online(*running));
        running->stop();
        CONTRACT_TRY(running->stops > 0);
        QTest::qWait(0);
        QCOMPARE(running->stops, 1);
        QCOMPARE(running->afterStop, 0);
    }
}

// Closing the program while a server does not answer would hang.
void ConnectorContract::stopsWhileConnecting()
{
    const auto running = start();
    running->stop();
    CONTRACT_TRY(running->stops == 1);
    QCOMPARE(running->afterStop, 0);
}

// A customer would wait for ever.
void ConnectorContract::deliversWhatACustomerWrote()
{
    const auto running = start();
    CONTRACT_TRY(online(*running) && running->status.idle);
    peer().customerWrites(*running, u"where is my parcel"_s);
    CONTRACT_TRY(running->has(u"where is my parcel"_s));
    quint64 last = 0;
    for (const Batch &batch : std::as_const(running->batches)) {
        QVERIFY(batch.number > last);
        last = batch.number;
    }
    running->stop();
    CONTRACT_TRY(running->stops == 1);
}

// A crash before the commit would lose the message.
void ConnectorContract::deliversAgainWhatWasNotAcknowledged()
{
    const auto first = start();
    CONTRACT_TRY(online(*first) && first->status.idle);
    peer().customerWrites(*first, u"parcel lost"_s);
    CONTRACT_TRY(first->has(u"parcel lost"_s));
    const QString id = first->externalIdOf(u"parcel lost"_s);
    first->stop();
    CONTRACT_TRY(first->stops == 1);

    // Everything was stored up to the batch before the message; then again, as after a crash.
    QByteArray before;
    for (const Batch &batch : std::as_const(first->batches)) {
        if (std::ranges::any_of(batch.messages, [&](const InboundMessage &each) { return each.externalId == id; }))
            break;
        if (!batch.checkpoint.isEmpty())
            before = batch.checkpoint;
    }
    const auto second = start(before);
    CONTRACT_TRY(second->deliveries(id) == 1);
    second->stop();
    CONTRACT_TRY(second->stops == 1);
}

// Every start would fetch the whole history again.
void ConnectorContract::deliversOnceWhatWasAcknowledged()
{
    const auto first = start();
    CONTRACT_TRY(online(*first) && first->status.idle);
    peer().customerWrites(*first, u"parcel found"_s);
    CONTRACT_TRY(first->has(u"parcel found"_s) && first->allStored() && first->status.idle);
    const QString id = first->externalIdOf(u"parcel found"_s);
    first->stop();
    CONTRACT_TRY(first->stops == 1);

    const auto second = start(first->checkpoint);
    CONTRACT_TRY(online(*second) && second->status.idle);
    QCOMPARE(second->deliveries(id), 0);
    second->stop();
    CONTRACT_TRY(second->stops == 1);
}

// A reply would stay "sending" for ever, or be sent twice.
void ConnectorContract::answersEverySendOnce()
{
    const auto running = start();
    CONTRACT_TRY(online(*running));
    QList<OutboundMessage> replies;
    for (const auto *text : {u"one", u"two", u"three"}) {
        replies << peer().reply(QString(text));
        running->connector().send(replies.last());
        CONTRACT_TRY(running->answers(replies.last().id) == 1);
    }
    for (const OutboundMessage &reply : std::as_const(replies)) {
        CONTRACT_TRY(peer().arrived(*running, reply.externalId) == 1);
        QCOMPARE(running->answers(reply.id), 1);
        QVERIFY(running->outcome(reply.id)->delivery != Delivery::Failed);
    }
    running->stop();
    CONTRACT_TRY(running->stops == 1);
    QCOMPARE(running->outcomes.size(), replies.size());
}

// The outbox would wait for ever for a send that the end of the program cut off.
void ConnectorContract::answersSendsThatStopInterrupts()
{
    const auto running = start();
    CONTRACT_TRY(online(*running));
    const OutboundMessage before = peer().reply(u"before"_s);
    const OutboundMessage after = peer().reply(u"after"_s);
    running->connector().send(before);
    running->stop();
    running->connector().send(after);
    CONTRACT_TRY(running->stops == 1 && running->answers(before.id) > 0 && running->answers(after.id) > 0);
    QCOMPARE(running->answers(before.id), 1);
    QCOMPARE(running->answers(after.id), 1);
    QCOMPARE(running->outcome(after.id)->delivery, Delivery::Failed);
    QVERIFY(running->outcome(after.id)->error);
    QVERIFY(running->outcome(after.id)->error->retryable);
}

// The machine wakes up at any moment.
void ConnectorContract::wakingItIsHarmless()
{
    const auto running = start();
    running->connector().wake();
    CONTRACT_TRY(online(*running) && running->status.idle);
    running->connector().wake();
    running->connector().wake();
    CONTRACT_TRY(online(*running) && running->status.idle);
    peer().customerWrites(*running, u"still there"_s);
    CONTRACT_TRY(running->has(u"still there"_s));
    QCOMPARE(running->deliveries(running->externalIdOf(u"still there"_s)), 1);
    running->stop();
    CONTRACT_TRY(running->stops == 1);
    running->connector().wake();
    QCOMPARE(running->afterStop, 0);
}

// After a crash while sending, the customer would get the same answer twice.
void ConnectorContract::repeatedSendIsOneMessage()
{
    if (!m_recognisesRepeats)
        return;
    const auto first = start();
    CONTRACT_TRY(online(*first));
    OutboundMessage reply = peer().reply(u"only once"_s);
    first->connector().send(reply);
    CONTRACT_TRY(first->answers(reply.id) == 1);
    CONTRACT_TRY(peer().arrived(*first, reply.externalId) == 1 && first->allStored());
    first->stop();
    CONTRACT_TRY(first->stops == 1);

    const auto second = start(first->checkpoint);
    CONTRACT_TRY(online(*second));
    reply.repeated = true;
    second->connector().send(reply);
    CONTRACT_TRY(second->answers(reply.id) == 1);
    QVERIFY(second->outcome(reply.id)->delivery != Delivery::Failed);
    CONTRACT_TRY(second->status.idle);
    QCOMPARE(peer().arrived(*second, reply.externalId), 1);
    second->stop();
    CONTRACT_TRY(second->stops == 1);
}

// A server that restarts would need a person to notice.
void LineContract::waitsWhenTheServerGoesAway()
{
    const auto running = start();
    CONTRACT_TRY(online(*running) && running->status.idle);
    peer().goAway();
    CONTRACT_TRY(running->status.phase == ConnectorPhase::Waiting);
    QVERIFY(running->status.error);
    QVERIFY(running->status.error->retryable);
    running->connector().wake();
    CONTRACT_TRY(running->status.phase == ConnectorPhase::Waiting);
    peer().comeBack();
    running->connector().wake();
    CONTRACT_TRY(online(*running) && running->status.idle);
    peer().customerWrites(*running, u"are you back"_s);
    CONTRACT_TRY(running->has(u"are you back"_s));
    running->stop();
    CONTRACT_TRY(running->stops == 1);
}

// A reply that was written on a train would stay "sending".
void LineContract::answersSendsWithoutALine()
{
    const auto running = start();
    CONTRACT_TRY(online(*running));
    peer().goAway();
    const OutboundMessage reply = peer().reply(u"from the train"_s);
    running->connector().send(reply);
    CONTRACT_TRY(running->answers(reply.id) == 1);
    QCOMPARE(running->outcome(reply.id)->delivery, Delivery::Failed);
    QVERIFY(running->outcome(reply.id)->error);
    QVERIFY(running->outcome(reply.id)->error->retryable);
    running->stop();
    CONTRACT_TRY(running->stops == 1);
}

// A desk that was opened offline would never connect.
void LineContract::startsWithoutALine()
{
    const ChannelConfig config = peer().config();
    peer().goAway();
    RunningConnector running(plugin(), config);
    CONTRACT_TRY(running.status.phase == ConnectorPhase::Waiting);
    peer().comeBack();
    running.connector().wake();
    CONTRACT_TRY(online(running));
    running.stop();
    CONTRACT_TRY(running.stops == 1);
}

} // namespace throughline
