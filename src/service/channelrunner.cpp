// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelrunner.h"

#include "service/archive.h"
#include "service/secretstore.h"
#include "store/store.h"

#include <QPointer>
#include <array>

#include <exception>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline {

namespace {

constexpr auto stopLimit = 5s; // then the connector is given up
constexpr auto turnInterval = 5s; // between looks whether another process was killed; its orderly end shows at once
constexpr auto publishInterval = 100ms;
constexpr auto steadyAfter = 60s; // a line that held so long starts its back-off anew

} // namespace

ChannelRunner::ChannelRunner(const ConnectorTools &tools, const ChannelSummary &channel, bool run)
    : m_tools(tools)
    , m_run(run)
    , m_channel(channel)
    , m_lock(tools.store.folder(), channel.id)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ChannelRunner::advance);
    m_stopLimit.setSingleShot(true);
    m_stopLimit.setInterval(stopLimit);
    connect(&m_stopLimit, &QTimer::timeout, this, &ChannelRunner::discard);
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishInterval);
    connect(&m_publish, &QTimer::timeout, this, [this] { m_lock.publish(m_status); });
    advance();
}

ChannelRunner::~ChannelRunner() = default;

ChannelOverview ChannelRunner::overview() const
{
    return {m_channel, m_status, m_error, m_stage == Stage::Elsewhere && m_status.phase != ConnectorPhase::Stopped};
}

bool ChannelRunner::isWanted() const
{
    return !m_ending && !m_channel.removed && m_channel.state != ChannelState::Off;
}

void ChannelRunner::configure(const ChannelSummary &channel, bool again)
{
    const bool same = channel.settings == m_channel.settings && channel.name == m_channel.name;
    const bool stateSet = channel.state != m_channel.state;
    m_channel = channel;
    if (!same || (again && !stateSet)) {
        m_again = m_stage == Stage::Running || m_stage == Stage::Stopping || m_stage == Stage::Preparing;
        if (m_stage == Stage::Resting)
            m_stage = Stage::Off;
        m_backoff.reset();
    }
    Q_EMIT changed();
    advance();
}

void ChannelRunner::wake()
{
    m_backoff.reset();
    if (m_stage == Stage::Elsewhere) {
        if (m_status.phase != ConnectorPhase::Stopped)
            m_lock.askToWake();
    } else if (m_stage == Stage::Resting) {
        m_stage = Stage::Off;
        advance();
    } else if (m_stage == Stage::Running) {
        m_retry.stop();
        m_connector->wake();
        m_sender->look();
    }
}

void ChannelRunner::lineChanged()
{
    if (m_status.phase != ConnectorPhase::Failed && m_stage != Stage::Elsewhere)
        wake();
}

void ChannelRunner::lookAtOutbox()
{
    if (m_sender)
        m_sender->look();
}

void ChannelRunner::lookAtLocks()
{
    if (m_stage == Stage::Elsewhere) {
        advance();
    } else if (m_lock.isOurs() && m_lock.isAskedToWake()) {
        wake();
        m_lock.publish(m_status); // before the answer, so that nobody takes an older one for it
        m_lock.answerWake();
    }
}

void ChannelRunner::end()
{
    m_ending = true;
    advance();
}

/// What is to be done next, from what is wanted and what is so.
void ChannelRunner::advance()
{
    switch (m_stage) {
    case Stage::Off:
    case Stage::Elsewhere:
        if (isWanted())
            takeTurn();
        else
            settleDown();
        break;
    case Stage::Resting:
        if (!isWanted())
            settleDown();
        else if (m_status.phase == ConnectorPhase::Waiting && !m_retry.isActive())
            takeTurn();
        break;
    case Stage::Preparing:
        if (!isWanted())
            settleDown();
        else if (std::exchange(m_again, false))
            prepare();
        break;
    case Stage::Running:
        if (!isWanted() || m_again)
            stop();
        else if (m_status.phase == ConnectorPhase::Waiting && !m_retry.isActive())
            m_connector->wake();
        break;
    case Stage::Stopping: break;
    }
}

/// Nothing runs here, and nothing is to.
void ChannelRunner::settleDown()
{
    ++m_turn;
    m_retry.stop();
    m_publish.stop();
    m_lock.release();
    m_stage = Stage::Off;
    m_error.reset();
    setStatus({});
    if (m_ending)
        Q_EMIT ended();
}

void ChannelRunner::takeTurn()
{
    if (m_run && m_lock.take()) {
        m_lock.answerWake(); // by starting
        prepare();
        return;
    }
    // Where nobody runs it and this process is not to, it stands as stopped.
    const bool taken = m_lock.isTakenElsewhere();
    auto status = taken ? m_lock.published() : ConnectorStatus();
    if (taken && status.phase == ConnectorPhase::Stopped)
        status.phase = ConnectorPhase::Connecting;
    status.idle = status.idle && !m_lock.isAskedToWake();
    m_stage = Stage::Elsewhere;
    m_error.reset();
    m_retry.start(turnInterval);
    setStatus(status);
}

void ChannelRunner::prepare()
{
    m_stage = Stage::Preparing;
    m_again = false;
    m_error.reset();
    m_retry.stop();
    setStatus({.phase = ConnectorPhase::Connecting});
    gatherKit(this, m_tools, m_channel).then(this, [this, turn = ++m_turn](const Result<ConnectorKit> &kit) {
        if (turn != m_turn)
            return;
        if (kit)
            launch(*kit);
        else
            cannotRun(kit.error());
    });
}

void ChannelRunner::launch(const ConnectorKit &kit)
{
    try {
        m_connector = kit.plugin->create(kit.config);
    } catch (const std::exception &exception) {
        cannotRun({ErrorCode::ConnectorBroken, QString::fromLocal8Bit(exception.what())});
        return;
    }
    if (!m_connector) {
        cannotRun({ErrorCode::ConnectorBroken, m_channel.kind});
        return;
    }
    m_stage = Stage::Running;
    m_stopped = false;
    m_secretNames = secretNames(kit.manifest);
    m_secrets = kit.config.secrets;
    const QString imports = kit.manifest.archives ? QString(importChannelKind) : QString();
    m_keeper = std::make_unique<BatchKeeper>(m_tools.store, m_channel, IntakeOptions{.sharesIdsWith = imports});
    m_sender = std::make_unique<OutboxSender>(m_tools.store, m_channel.id, kit.manifest.recognisesRepeats);
    connectAll();
    m_connector->start(kit.checkpoint);
}

void ChannelRunner::connectAll()
{
    auto *connector = m_connector.get();
    auto *keeper = m_keeper.get();
    auto *sender = m_sender.get();
    connect(connector, &Connector::statusChanged, this, &ChannelRunner::takeStatus);
    connect(connector, &Connector::received, keeper, &BatchKeeper::take);
    connect(connector, &Connector::sendFinished, sender, &OutboxSender::take);
    connect(connector, &Connector::stopped, this, [this] {
        m_stopped = true;
        discardWhenDone();
    });
    connect(keeper, &BatchKeeper::stored, connector, &Connector::acknowledge);
    connect(keeper, &BatchKeeper::customersWrote, this, &ChannelRunner::customersWrote);
    connect(keeper, &BatchKeeper::settled, this, &ChannelRunner::discardWhenDone);
    connect(keeper, &BatchKeeper::failed, this, [this](const Error &error) {
        // Stored is what the checkpoint says; the connector starts from there when the disk can take it.
        m_restWith = ConnectorStatus{.phase = ConnectorPhase::Waiting, .error = error};
        stop();
    });
    connect(sender, &OutboxSender::send, connector, &Connector::send);
    connect(sender, &OutboxSender::settled, this, &ChannelRunner::discardWhenDone);
}

/// Its lock is left to a process that may have what is missing here. Tries again later when that can help.
void ChannelRunner::cannotRun(const Error &error)
{
    m_lock.release();
    m_error = error;
    rest({.phase = error.retryable ? ConnectorPhase::Waiting : ConnectorPhase::Failed, .error = error});
}

void ChannelRunner::rest(const ConnectorStatus &status)
{
    ++m_turn;
    m_stage = Stage::Resting;
    setStatus(status);
    if (status.phase == ConnectorPhase::Waiting)
        m_retry.start(m_backoff.next());
    else
        m_retry.stop();
}

void ChannelRunner::setStatus(const ConnectorStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    if (m_lock.isOurs() && !m_publish.isActive())
        m_publish.start();
    Q_EMIT changed();
}

void ChannelRunner::takeStatus(const ConnectorStatus &status)
{
    if (m_stage != Stage::Running)
        return;
    const bool waits = status.phase == ConnectorPhase::Waiting;
    if (waits && m_online.isValid() && m_online.durationElapsed() >= steadyAfter)
        m_backoff.reset();
    if (status.phase != ConnectorPhase::Online)
        m_online.invalidate();
    else if (!m_online.isValid())
        m_online.start();

    if (!waits)
        m_retry.stop();
    else if (!m_retry.isActive() && (!status.error || status.error->retryable))
        m_retry.start(m_backoff.next());
    if (status.phase == ConnectorPhase::Failed && m_status.phase != ConnectorPhase::Failed)
        lookForOtherSecrets();
    setStatus(status);
    m_sender->setOnline(status.phase == ConnectorPhase::Online);
}

/// It may have failed because a secret was replaced meanwhile: by a test of the channel, or by another process.
void ChannelRunner::lookForOtherSecrets()
{
    m_tools.secrets.load(m_channel.id, m_secretNames)
        .then(this, [this, connector = QPointer<Connector>(m_connector.get())](const Result<Secrets> &kept) {
            if (!connector || connector != m_connector.get() || m_stage != Stage::Running || !kept)
                return;
            if (m_status.phase != ConnectorPhase::Failed || *kept == m_secrets)
                return;
            m_again = true;
            advance();
        });
}

void ChannelRunner::stop()
{
    m_stage = Stage::Stopping;
    m_retry.stop();
    m_keeper->close();
    m_sender->close();
    m_stopLimit.start();
    m_connector->stop();
}

void ChannelRunner::discardWhenDone()
{
    if (m_stage == Stage::Stopping && m_stopped && m_keeper->isSettled() && m_sender->isSettled())
        discard();
}

void ChannelRunner::discard()
{
    m_stopLimit.stop();
    const std::array<QObject *, 3> parts{m_connector.release(), m_keeper.release(), m_sender.release()};
    for (QObject *each : parts) {
        // From each other, not from all: an answer that one still waits for must hear that nobody takes it.
        each->disconnect(this);
        for (const QObject *other : parts)
            each->disconnect(other);
        each->deleteLater(); // it may be on the stack below
    }
    m_online.invalidate();
    m_stage = Stage::Off;
    m_again = false;
    const auto restWith = std::exchange(m_restWith, std::nullopt);
    if (restWith && isWanted())
        rest(*restWith);
    else
        advance();
}

} // namespace throughline
