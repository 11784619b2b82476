// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/fragilepeer.h"

#include "service/channellock.h"
#include "service/killedchild.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace throughline;

/// One process of a workspace runs a channel; the others show what it does, and follow when it ends.
class ChannelsTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theOtherShowsTheStatus();
    void theOtherTakesOverAtTheEnd();
    void theOtherTakesOverAfterAKill();
    void wakingReachesTheOther();
    void lookingOnlyLooks();
    void whatAnotherProcessSetsUpRunsHere();

private:
    std::unique_ptr<Channels> open(Store &store, bool run = true);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<FragilePeer> m_peer;
    std::unique_ptr<Store> m_store; ///< of the other
    std::unique_ptr<Channels> m_first;
    std::unique_ptr<Channels> m_other;
    ChannelId m_channel;
};

namespace {

void prepareEnvironment()
{
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("THROUGHLINE_CONNECTORS", FRAGILE_CONNECTORS);
}

} // namespace

std::unique_ptr<Channels> ChannelsTurnTest::open(Store &store, bool run)
{
    return std::make_unique<Channels>(store, m_workspace->agent.id, run);
}

void ChannelsTurnTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_peer = std::make_unique<FragilePeer>();
    auto opened = Store::open(m_workspace->folder(), Store::Mode::Existing);
    QVERIFY(opened);
    m_store = *std::move(opened);
    m_first = open(*m_workspace->store);
    m_channel = must(awaited(m_first->add(m_peer->setup(u"mindful"_s, u"Shop"_s))));
    QTRY_COMPARE(overview(*m_first, m_channel).status.phase, ConnectorPhase::Online);
}

void ChannelsTurnTest::cleanup()
{
    m_first.reset();
    m_other.reset();
    m_store.reset();
    m_workspace.reset();
}

// `throughlinectl channel list` would say "stopped" beside a window that runs it.
void ChannelsTurnTest::theOtherShowsTheStatus()
{
    m_other = open(*m_store);
    QTRY_COMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Online);
    QVERIFY(overview(*m_other, m_channel).elsewhere);
    QVERIFY(!overview(*m_first, m_channel).elsewhere);
    m_peer->set(u"down"_s);
    m_first->wake();
    QTRY_COMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Waiting);
    QCOMPARE(overview(*m_other, m_channel).status.error->code, ErrorCode::Unreachable);
}

// Two would fetch and send the same messages; none would after the first has gone.
void ChannelsTurnTest::theOtherTakesOverAtTheEnd()
{
    m_other = open(*m_store);
    QTRY_VERIFY(overview(*m_other, m_channel).elsewhere);
    m_first.reset();
    QTRY_VERIFY(!overview(*m_other, m_channel).elsewhere);
    QTRY_COMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Online);
    m_peer->customerWrites(u"anna.1"_s, u"Hello"_s);
    QTRY_COMPARE(m_workspace->conversations().size(), 1);
}

void ChannelsTurnTest::theOtherTakesOverAfterAKill()
{
    m_first.reset();
    KilledChild child(u"run"_s, {m_workspace->folder(), m_channel.toString()});
    QCOMPARE(child.nextLine(), "online");
    m_other = open(*m_store);
    QTRY_VERIFY(overview(*m_other, m_channel).elsewhere);
    child.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!overview(*m_other, m_channel).elsewhere, 15'000);
    QTRY_COMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Online);
}

// `throughlinectl sync` beside an open window would wait for the window's next attempt.
void ChannelsTurnTest::wakingReachesTheOther()
{
    m_peer->set(u"down"_s);
    m_first->wake();
    m_other = open(*m_store);
    QTRY_COMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Waiting);
    m_peer->set(u"down"_s, false);
    m_other->wake(m_channel);
    QTRY_COMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Online);
    QTRY_VERIFY(overview(*m_other, m_channel).status.idle);
}

// A look at the list would take the channel from the window.
void ChannelsTurnTest::lookingOnlyLooks()
{
    m_other = open(*m_store, false);
    QTRY_VERIFY(overview(*m_other, m_channel).elsewhere);
    m_first.reset();
    QTRY_VERIFY(!overview(*m_other, m_channel).elsewhere);
    QCOMPARE(overview(*m_other, m_channel).status.phase, ConnectorPhase::Stopped);
    // Looking at it must not be a change to look at, or the two would chase each other.
    const std::filesystem::path locks = ChannelLock::folder(m_workspace->folder()).toStdString();
    const auto longAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    std::filesystem::last_write_time(locks, longAgo);
    m_other->wake();
    const QFuture<TestStep> later = m_other->test(m_channel); // on the same thread, and so after it
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(std::filesystem::last_write_time(locks), longAgo);
    ChannelLock lock(m_workspace->folder(), m_channel);
    QVERIFY(lock.take());
}

void ChannelsTurnTest::whatAnotherProcessSetsUpRunsHere()
{
    m_other = open(*m_store, false);
    const FragilePeer second;
    const ChannelId added = must(awaited(m_other->add(second.setup(u"mindful"_s, u"Second"_s))));
    QTRY_COMPARE(overview(*m_first, added).status.phase, ConnectorPhase::Online);
    QVERIFY(awaited(m_other->setState(added, ChannelState::Off)));
    QTRY_COMPARE(overview(*m_first, added).status.phase, ConnectorPhase::Stopped);
}

namespace {

/// The part of the process that is killed.
int run(const QString &folder, const QString &channel)
{
    auto store = Store::open(folder, Store::Mode::Existing);
    if (!store)
        return 1;
    Channels channels(**store, {}, true);
    QObject::connect(&channels, &Channels::changed, &channels, [&, told = false]() mutable {
        const auto status = overview(channels, ChannelId::fromString(channel)).status;
        if (!told && status.phase == ConnectorPhase::Online) {
            told = true;
            tell("online");
        }
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    prepareEnvironment();
    if (argc == 4 && qstrcmp(argv[1], "run") == 0)
        return run(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    ChannelsTurnTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "channelsturntest.moc"
