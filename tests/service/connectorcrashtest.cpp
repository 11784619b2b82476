// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/fragilepeer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace throughline;

/// kill -9 between any two steps of receiving and of sending: every message is there once, and nothing is sent twice.
class ConnectorCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void receiving_data();
    void receiving();
    void sending_data();
    void sending();

private:
    ChannelId prepare(const QString &kind);
    void runUntilKilled(const QByteArray &step);
    qsizetype storedMessages();

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<FragilePeer> m_peer;
};

void ConnectorCrashTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_peer = std::make_unique<FragilePeer>();
}

/// A channel, and an event loop for as long as that takes.
ChannelId ConnectorCrashTest::prepare(const QString &kind)
{
    Channels channels(*m_workspace->store, m_workspace->agent.id, false);
    return must(awaited(channels.add(m_peer->setup(kind, u"Shop"_s))));
}

void ConnectorCrashTest::runUntilKilled(const QByteArray &step)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"THROUGHLINE_TEST_KILL"_s, QString::fromLatin1(step));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"run"_s, m_workspace->folder()});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), SIGKILL);
}

qsizetype ConnectorCrashTest::storedMessages()
{
    qsizetype count = 0;
    const auto conversations = m_workspace->conversations();
    for (const ConversationSummary &each : conversations)
        count += m_workspace->messages(each.id).size();
    return count;
}

void ConnectorCrashTest::receiving_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : {"before_received", "after_received", "stored"})
        QTest::newRow(step) << QByteArray(step);
}

void ConnectorCrashTest::receiving()
{
    QFETCH(QByteArray, step);
    const ChannelId channel = prepare(u"mindful"_s);
    for (int i = 0; i < 5; ++i)
        m_peer->customerWrites(u"anna.%1"_s.arg(i), u"Message %1"_s.arg(i));
    runUntilKilled(step);
    runUntilKilled(step); // and once more, on what the first one left

    Channels channels(*m_workspace->store, m_workspace->agent.id, true);
    QTRY_VERIFY(overview(channels, channel).status.idle);
    QCOMPARE(storedMessages(), 5);
    for (int i = 0; i < 5; ++i) {
        const QString id = u"anna.%1"_s.arg(i);
        QVERIFY(must(m_workspace->store->read([&](Reader &reader) {
            return reader.messageByExternalId(channel, id);
        })).has_value());
    }
}

void ConnectorCrashTest::sending_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<Delivery>("expected");
    QTest::addColumn<int>("transmissions");
    QTest::newRow("mindful, before the line")
        << u"mindful"_s << QByteArray("before_transmission") << Delivery::Sent << 1;
    QTest::newRow("mindful, after the line") << u"mindful"_s << QByteArray("after_transmission") << Delivery::Sent << 1;
    QTest::newRow("mindful, after the outcome") << u"mindful"_s << QByteArray("after_outcome") << Delivery::Sent << 1;
    // It cannot be known whether it went out: a person is asked, and nothing is sent twice.
    QTest::newRow("forgetful, before the line")
        << u"forgetful"_s << QByteArray("before_transmission") << Delivery::Held << 0;
    QTest::newRow("forgetful, after the line")
        << u"forgetful"_s << QByteArray("after_transmission") << Delivery::Held << 1;
}

void ConnectorCrashTest::sending()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, step);
    QFETCH(Delivery, expected);
    QFETCH(int, transmissions);
    const ChannelId channel = prepare(kind);
    const auto conversation = m_workspace->receive(mail(u"first"_s, u"anna@mail.example"_s));
    const auto reply = queueReply(*m_workspace, conversation, channel, u"On its way"_s);
    runUntilKilled(step);

    const auto message = [&] {
        return must(m_workspace->store->read([&](Reader &reader) { return reader.message(reply.id); }));
    };
    QVERIFY(message().delivery == Delivery::Sending || step == "after_outcome");
    Channels channels(*m_workspace->store, m_workspace->agent.id, true);
    QTRY_COMPARE(message().delivery, expected);
    QTRY_VERIFY(overview(channels, channel).status.idle);
    QCOMPARE(m_peer->transmissions().size(), transmissions);
    if (expected == Delivery::Held)
        QCOMPARE(message().deliveryError->code, ErrorCode::UncertainDelivery);

    // The queue behind it is not stuck.
    const auto next = queueReply(*m_workspace, conversation, channel, u"One more thing"_s);
    QTRY_COMPARE(must(m_workspace->store->read([&](Reader &reader) { return reader.message(next.id); })).delivery,
        Delivery::Sent);
    QCOMPARE(m_peer->transmissions().size(), transmissions + 1);
}

namespace {

int run(const QString &folder)
{
    auto store = Store::open(folder, Store::Mode::Existing);
    if (!store)
        return 1;
    const Channels channels(**store, {}, true);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("THROUGHLINE_CONNECTORS", FRAGILE_CONNECTORS);
    if (argc == 3 && qstrcmp(argv[1], "run") == 0)
        return run(QString::fromLocal8Bit(argv[2]));
    ConnectorCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "connectorcrashtest.moc"
