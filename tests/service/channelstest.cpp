// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/fragilepeer.h"

#include "core/eventjson.h"
#include "service/archive.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace throughline;

/// Setting channels up, and their life while the program runs.
class ChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstChangeBringsTheList();
    void anAddedChannelDelivers();
    void whatWasImportedIsNotDeliveredAgain_data();
    void whatWasImportedIsNotDeliveredAgain();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void aNameIsTakenOnce();
    void secretsStayOutOfTheWorkspace();
    void aNewSecretIsTakenAtOnce();
    void switchedOffItStops();
    void oneThatDoesNotStopIsGivenUp();
    void removedItIsGoneWithItsSecret_data();
    void removedItIsGoneWithItsSecret();
    void aKindWithoutAPluginSaysSo();
    void aLostLineIsTriedAgain();
    void aFullDiskLosesNothing();
    void testingTellsEachStep();
    void testingWhatCannotBeTested();
    void aSecretThatATestUsedUpIsReplaced();

private:
    ChannelId add(const Channels::Setup &setup);
    ConnectorPhase phase(ChannelId channel) const { return overview(*m_channels, channel).status.phase; }
    QList<TestStep> steps(QFuture<TestStep> future);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<FragilePeer> m_peer;
    std::unique_ptr<Channels> m_channels;
};

void ChannelsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("THROUGHLINE_CONNECTORS", FRAGILE_CONNECTORS);
}

void ChannelsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_peer = std::make_unique<FragilePeer>();
    m_channels = std::make_unique<Channels>(*m_workspace->store, m_workspace->agent.id, true);
}

void ChannelsTest::cleanup()
{
    m_channels.reset();
    m_workspace.reset();
    QFile::remove(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/throughline/secrets.json"_s);
}

ChannelId ChannelsTest::add(const Channels::Setup &setup)
{
    return must(awaited(m_channels->add(setup)));
}

// `throughlinectl channel list` would print nothing.
void ChannelsTest::theFirstChangeBringsTheList()
{
    Channels channels(*m_workspace->store, {}, false);
    QSignalSpy changed(&channels, &Channels::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(channels.list().size(), 1); // the workspace's own
}

void ChannelsTest::anAddedChannelDelivers()
{
    m_peer->customerWrites(u"anna.1"_s, u"Where is my parcel?"_s);
    QSignalSpy wrote(m_channels.get(), &Channels::customersWrote);
    const ChannelId channel = add(m_peer->setup(u"mindful"_s, u"Shop"_s));
    QTRY_VERIFY(overview(*m_channels, channel).status.idle && phase(channel) == ConnectorPhase::Online);
    QTRY_COMPARE(wrote.size(), 1);
    m_peer->customerWrites(u"anna.2"_s, u"Hello?"_s);
    QTRY_COMPARE(wrote.size(), 2);
    QCOMPARE(overview(*m_channels, channel).channel.state, ChannelState::Live);
    qsizetype messages = 0;
    const auto conversations = m_workspace->conversations();
    for (const ConversationSummary &each : conversations)
        messages += m_workspace->messages(each.id).size();
    QCOMPARE(messages, 2);
}

void ChannelsTest::whatWasImportedIsNotDeliveredAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qsizetype>("conversations");
    QTest::newRow("its connector reads files") << u"mindful"_s << qsizetype(1);
    QTest::newRow("its ids are its own") << u"forgetful"_s << qsizetype(2);
}

void ChannelsTest::whatWasImportedIsNotDeliveredAgain()
{
    QFETCH(QString, kind);
    QFETCH(qsizetype, conversations);
    m_workspace->channel = m_workspace->addChannel(importChannelKind, u"Import"_s, {});
    m_workspace->deliver({mail(u"anna.1"_s, u"anna"_s)}, true);
    m_peer->customerWrites(u"anna.1"_s, u"Where is my parcel?"_s);
    const ChannelId channel = add(m_peer->setup(kind, u"Shop"_s));
    const auto checkpoint = [&] {
        return must(m_workspace->store->read([channel](Reader &reader) { return reader.checkpoint(channel); }));
    };
    QTRY_COMPARE(checkpoint(), "anna.1");
    QCOMPARE(m_workspace->conversations().size(), conversations);
}

void ChannelsTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<Channels::Setup>("setup");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QJsonObject folder{{u"folder"_s, u"/tmp"_s}};
    QTest::newRow("unknown kind") << Channels::Setup{u"pigeon"_s, u"P"_s, folder, {}} << ErrorCode::ConnectorMissing
                                  << u"pigeon"_s;
    QTest::newRow("no name") << Channels::Setup{u"mindful"_s, u" "_s, folder, {}} << ErrorCode::InvalidInput
                             << u"name"_s;
    QTest::newRow("a setting missing") << Channels::Setup{u"mindful"_s, u"N"_s, {}, {}} << ErrorCode::InvalidInput
                                       << u"folder"_s;
    QTest::newRow("an unknown secret") << Channels::Setup{u"mindful"_s, u"N"_s, folder, {{u"pin"_s, u"1"_s}}}
                                       << ErrorCode::InvalidInput << u"pin"_s;
    QTest::newRow("a secret among the settings")
        << Channels::Setup{u"mindful"_s, u"N"_s, {{u"folder"_s, u"/tmp"_s}, {u"password"_s, u"x"_s}}, {}}
        << ErrorCode::InvalidInput << u"password"_s;
}

void ChannelsTest::whatIsWrongIsRefused()
{
    QFETCH(Channels::Setup, setup);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto before = m_workspace->events().size();
    const auto added = awaited(m_channels->add(setup));
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().detail, detail);
    QCOMPARE(m_workspace->events().size(), before);
}

// A script that says `--channel NAME` would reach the wrong one.
void ChannelsTest::aNameIsTakenOnce()
{
    add(m_peer->setup(u"mindful"_s, u"Shop"_s));
    const FragilePeer other;
    const auto again = awaited(m_channels->add(other.setup(u"mindful"_s, u"shop"_s)));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

// A backup of the workspace, or its copy on a colleague's desk, would carry the password.
void ChannelsTest::secretsStayOutOfTheWorkspace()
{
    auto setup = m_peer->setup(u"mindful"_s, u"Shop"_s);
    setup.secrets = {{u"password"_s, u"correct horse"_s}};
    add(setup);
    QTRY_COMPARE(m_peer->secret(), "correct horse");
    const auto events = m_workspace->events();
    for (const Event &event : events)
        QVERIFY(!QJsonDocument(toJson(event.body)).toJson().contains("correct horse"));
    QVERIFY(!m_channels->secretsFile().isEmpty());
    QVERIFY(!m_channels->secretsFile().startsWith(m_workspace->folder()));
}

void ChannelsTest::aNewSecretIsTakenAtOnce()
{
    auto setup = m_peer->setup(u"mindful"_s, u"Shop"_s);
    setup.secrets = {{u"password"_s, u"old"_s}};
    const ChannelId channel = add(setup);
    QTRY_COMPARE(m_peer->secret(), "old");
    setup.secrets = {{u"password"_s, u"new"_s}};
    QVERIFY(awaited(m_channels->configure(channel, setup)));
    QTRY_COMPARE(m_peer->secret(), "new");
    // Not named, it stays.
    setup.secrets = {};
    setup.name = u"Shop in town"_s;
    QVERIFY(awaited(m_channels->configure(channel, setup)));
    QTRY_COMPARE(overview(*m_channels, channel).channel.name, u"Shop in town");
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online);
    QCOMPARE(m_peer->secret(), "new");
}

void ChannelsTest::switchedOffItStops()
{
    const ChannelId channel = add(m_peer->setup(u"mindful"_s, u"Shop"_s));
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online);
    QVERIFY(awaited(m_channels->setState(channel, ChannelState::Off)));
    QTRY_COMPARE(phase(channel), ConnectorPhase::Stopped);
    const auto before = m_workspace->conversations().size();
    m_peer->customerWrites(u"anna.1"_s, u"Anybody there?"_s);
    QVERIFY(awaited(m_channels->setState(channel, ChannelState::Pilot)));
    QTRY_COMPARE(m_workspace->conversations().size(), before + 1);
}

// The program could not be closed.
void ChannelsTest::oneThatDoesNotStopIsGivenUp()
{
    m_peer->set(u"stubborn"_s);
    const ChannelId channel = add(m_peer->setup(u"mindful"_s, u"Shop"_s));
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online);
    QVERIFY(awaited(m_channels->setState(channel, ChannelState::Off)));
    QTRY_COMPARE_WITH_TIMEOUT(phase(channel), ConnectorPhase::Stopped, 10'000);
}

void ChannelsTest::removedItIsGoneWithItsSecret_data()
{
    QTest::addColumn<bool>("secretLater");
    QTest::addColumn<bool>("pluginGone");
    QTest::newRow("by the plugin's own names") << false << false;
    QTest::newRow("without its plugin") << false << true;
    QTest::newRow("given later, without its plugin") << true << true;
}

// A mailbox's password would stay on a machine that has nothing to do with the mailbox any more.
void ChannelsTest::removedItIsGoneWithItsSecret()
{
    QFETCH(bool, secretLater);
    QFETCH(bool, pluginGone);
    auto setup = m_peer->setup(u"mindful"_s, u"Shop"_s);
    const QMap<QString, QString> secret{{u"password"_s, u"old"_s}};
    setup.secrets = secretLater ? QMap<QString, QString>() : secret;
    const ChannelId channel = add(setup);
    setup.secrets = secretLater ? secret : QMap<QString, QString>();
    must(awaited(m_channels->configure(channel, setup)));
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online);
    if (pluginGone) {
        m_channels.reset();
        qputenv("THROUGHLINE_CONNECTORS", m_workspace->folder().toUtf8());
        m_channels = std::make_unique<Channels>(*m_workspace->store, m_workspace->agent.id, true);
        qputenv("THROUGHLINE_CONNECTORS", FRAGILE_CONNECTORS);
        QTRY_COMPARE(overview(*m_channels, channel).error, (Error{ErrorCode::ConnectorMissing, u"mindful"_s}));
    }
    QVERIFY(awaited(m_channels->remove(channel)));
    QTRY_VERIFY(overview(*m_channels, channel).channel.id.isNull());
    QFile secrets(m_channels->secretsFile());
    QVERIFY(secrets.open(QIODevice::ReadOnly));
    QVERIFY(!secrets.readAll().contains(channel.toString().toUtf8()));
    const auto again = awaited(m_channels->remove(channel));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

// The workspace's "email" channel, on a machine without that plugin.
void ChannelsTest::aKindWithoutAPluginSaysSo()
{
    const ChannelId channel = m_workspace->channel.id;
    QTRY_COMPARE(phase(channel), ConnectorPhase::Failed);
    QCOMPARE(overview(*m_channels, channel).error, (Error{ErrorCode::ConnectorMissing, u"email"_s}));
}

void ChannelsTest::aLostLineIsTriedAgain()
{
    m_peer->set(u"down"_s);
    const ChannelId channel = add(m_peer->setup(u"mindful"_s, u"Shop"_s));
    QTRY_COMPARE(phase(channel), ConnectorPhase::Waiting);
    QCOMPARE(overview(*m_channels, channel).status.error->code, ErrorCode::Unreachable);
    m_peer->set(u"down"_s, false);
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online); // by itself, after about a second
}

// What could not be stored was never acknowledged: it is there again as soon as there is room.
void ChannelsTest::aFullDiskLosesNothing()
{
    m_peer->set(u"down"_s);
    const ChannelId channel = add(m_peer->setup(u"mindful"_s, u"Shop"_s));
    QTRY_COMPARE(phase(channel), ConnectorPhase::Waiting);
    m_peer->customerWrites(u"anna.1"_s, u"One"_s);
    m_peer->customerWrites(u"anna.2"_s, u"Two"_s);
    m_peer->set(u"down"_s, false);

    rlimit room{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &room), 0);
    const rlimit none{0, room.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    m_channels->wake();
    const bool failed = QTest::qWaitFor([&] {
        const auto status = overview(*m_channels, channel).status;
        return status.phase == ConnectorPhase::Waiting && status.error->code != ErrorCode::Unreachable;
    });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &room), 0);
    QVERIFY(failed);
    QVERIFY(m_workspace->conversations().isEmpty());

    QTRY_VERIFY(overview(*m_channels, channel).status.idle); // by itself
    QCOMPARE(m_workspace->conversations().size(), 1);
    QCOMPARE(m_workspace->messages(m_workspace->conversations().constFirst().id).size(), 2);
}

QList<TestStep> ChannelsTest::steps(QFuture<TestStep> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        QTest::qFail("the test of a channel does not end", __FILE__, __LINE__);
    return future.results();
}

// Whoever sets a channel up would have to guess what is wrong.
void ChannelsTest::testingTellsEachStep()
{
    auto setup = m_peer->setup(u"mindful"_s, u"Shop"_s);
    setup.secrets = {{u"password"_s, u"wrong"_s}};
    const ChannelId channel = add(setup);
    const auto stored = steps(m_channels->test(channel));
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored[0].name, u"reach");
    QVERIFY(!stored[0].error);
    QCOMPARE(stored[1].name, u"login");
    QCOMPARE(stored[1].error->code, ErrorCode::LoginRefused);

    setup.secrets = {{u"password"_s, u"right"_s}};
    QVERIFY(!steps(m_channels->test(setup)).last().error);
    QVERIFY(awaited(m_channels->configure(channel, setup)));
    setup.secrets = {};
    QVERIFY(!steps(m_channels->test(setup, channel)).last().error); // with the one that is kept
    QVERIFY(steps(m_channels->test(setup)).last().error);
}

void ChannelsTest::testingWhatCannotBeTested()
{
    const auto missing = steps(m_channels->test({u"pigeon"_s, u"P"_s, {}, {}}));
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].error->code, ErrorCode::ConnectorMissing);
    const auto incomplete = steps(m_channels->test({u"mindful"_s, u"P"_s, {}, {}}));
    QCOMPARE(incomplete.size(), 1);
    QCOMPARE(incomplete[0].error, (Error{ErrorCode::InvalidInput, u"folder"_s}));
    const auto unknown = steps(m_channels->test(ChannelId::make()));
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown[0].error->code, ErrorCode::NotFound);
}

// The channel would say "sign in again" for a secret that is in the keychain already.
void ChannelsTest::aSecretThatATestUsedUpIsReplaced()
{
    auto setup = m_peer->setup(u"mindful"_s, u"Shop"_s);
    setup.secrets = {{u"password"_s, u"first"_s}};
    const ChannelId channel = add(setup);
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online);
    m_peer->wantSecret("second");
    steps(m_channels->test(channel));
    m_channels->wake(channel);
    QTRY_COMPARE(m_peer->secret(), "second");
    QTRY_COMPARE(phase(channel), ConnectorPhase::Online);
    // One that nobody has replaced stays wrong, and is not tried for ever.
    m_peer->wantSecret("third");
    m_channels->wake(channel);
    QTRY_COMPARE(phase(channel), ConnectorPhase::Failed);
    QCOMPARE(overview(*m_channels, channel).status.error->code, ErrorCode::SignInAgain);
}

QTEST_GUILESS_MAIN(ChannelsTest)
#include "channelstest.moc"
