// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailconnector.h"

#include "connectors/email/dispatcher.h"
#include "connectors/email/folderwatch.h"
#include "connectors/email/postbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

namespace {

/// Batches under way to the disk. More would only wait in memory.
constexpr quint64 window = 2;
/// For the copies of what was just sent, and for KIMAP to let go of its sockets.
constexpr auto patienceWhenStopping = 5s;

} // namespace

EmailConnector::EmailConnector(const ChannelConfig &config)
    : m_settings(emailSettings(config))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &EmailConnector::finishStop);
}

EmailConnector::~EmailConnector() = default;

void EmailConnector::start(const QByteArray &checkpoint)
{
    m_states = fromCheckpoint(checkpoint);
    if (!m_settings) {
        setStatus({.phase = ConnectorPhase::Failed, .error = m_settings.error()});
        return;
    }
    m_postbox = std::make_unique<Postbox>(*m_settings, &m_graveyard, nullptr);
    m_dispatcher = std::make_unique<Dispatcher>(*m_settings, *m_postbox, nullptr);
    connect(m_dispatcher.get(), &Dispatcher::finished, this, &Connector::sendFinished);
    connect(m_postbox.get(), &Postbox::idle, this, [this] {
        if (m_stopping)
            finishStop();
    });
    connectAll();
}

void EmailConnector::connectAll()
{
    setStatus({.phase = ConnectorPhase::Connecting});
    for (const QString &folder : std::as_const(m_settings->folders))
        watch(folder, Direction::Inbound);
    if (m_sentIsKnown && !m_sentFolder.isEmpty())
        watch(m_sentFolder, Direction::Outbound);
    else if (!m_sentIsKnown)
        findSentFolder();
}

void EmailConnector::findSentFolder()
{
    m_postbox->findSentFolder([this](const Result<QString> &folder) {
        if (m_stopping)
            return;
        if (!folder && folder.error().retryable) {
            lose(folder.error());
            return;
        }
        m_sentIsKnown = true;
        m_sentFolder = folder.value_or(QString());
        if (isConnected() && !m_sentFolder.isEmpty() && !m_settings->folders.contains(m_sentFolder))
            watch(m_sentFolder, Direction::Outbound);
        report();
    });
}

void EmailConnector::watch(const QString &folder, Direction direction)
{
    auto watch =
        std::make_unique<FolderWatch>(*m_settings, folder, direction, m_states.value(folder), &m_graveyard, nullptr);
    FolderWatch *added = watch.get();
    connect(added, &FolderWatch::changed, this, &EmailConnector::report);
    connect(added, &FolderWatch::failed, this, [this, direction](const Error &error) {
        // A Sent folder that is named but not made yet is made with the first copy.
        if (error.code == ErrorCode::FolderMissing && direction == Direction::Outbound) {
            std::erase_if(m_watches, [&error](const auto &each) { return each->folder() == error.detail; });
            report();
            return;
        }
        lose(error);
    });
    connect(added, &FolderWatch::delivered, this,
        [this, added](const QList<InboundMessage> &messages, const FolderState &state, bool history) {
            deliver(*added, messages, state, history);
        });
    m_watches.push_back(std::move(watch));
    added->start();
}

void EmailConnector::deliver(
    FolderWatch &from, const QList<InboundMessage> &messages, const FolderState &state, bool history)
{
    m_states[from.folder()] = state;
    Q_EMIT received(Batch{.number = ++m_lastBatch,
        .messages = messages,
        .reports = {},
        .checkpoint = toCheckpoint(m_states),
        .history = history});
    // The next ones are fetched while these are written.
    if (m_lastBatch - m_acknowledged < window)
        QMetaObject::invokeMethod(&from, &FolderWatch::resume, Qt::QueuedConnection);
}

void EmailConnector::acknowledge(quint64 batch)
{
    m_acknowledged = std::max(m_acknowledged, batch);
    if (m_stopping || m_lastBatch - m_acknowledged >= window)
        return;
    for (const auto &each : m_watches)
        each->resume();
    report();
}

void EmailConnector::lose(const Error &error)
{
    if (!isConnected() || m_stopping)
        return;
    // This may be a watch's own signal: it goes when that has returned.
    for (auto &each : std::exchange(m_watches, {})) {
        disconnect(each.get(), nullptr, this, nullptr);
        each.release()->deleteLater();
    }
    setStatus({.phase = error.retryable ? ConnectorPhase::Waiting : ConnectorPhase::Failed, .error = error});
}

void EmailConnector::wake()
{
    if (m_stopping || m_stopped || !m_settings || m_status.phase == ConnectorPhase::Stopped)
        return;
    if (!isConnected())
        connectAll();
    for (const auto &each : m_watches)
        each->check();
}

void EmailConnector::report()
{
    if (!isConnected() || m_stopping)
        return;
    ConnectorStatus status{.phase = ConnectorPhase::Online};
    bool settled = m_sentIsKnown && m_lastBatch == m_acknowledged;
    for (const auto &each : m_watches) {
        if (!each->isSelected())
            status.phase = ConnectorPhase::Connecting;
        settled = settled && each->isSettled();
        status.done += each->historyDone();
        status.total += each->historyTotal();
    }
    status.idle = settled && status.phase == ConnectorPhase::Online;
    if (status.done == status.total)
        status.done = status.total = 0;
    setStatus(status);
}

void EmailConnector::setStatus(const ConnectorStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

void EmailConnector::send(const OutboundMessage &message)
{
    const Error error = m_settings ? Error{ErrorCode::ConnectionLost, {}, true} : m_settings.error();
    if (m_dispatcher && !m_stopping) {
        m_dispatcher->send(message);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, error, id = message.id] {
            Q_EMIT sendFinished({.id = id, .delivery = Delivery::Failed, .error = error, .source = {}});
        },
        Qt::QueuedConnection);
}

void EmailConnector::stop()
{
    if (m_stopping || m_stopped)
        return;
    m_stopping = true;
    for (auto &each : std::exchange(m_watches, {}))
        each.release()->deleteLater();
    if (m_dispatcher)
        m_dispatcher->stop({ErrorCode::ConnectionLost, {}, true});
    m_patience.start(patienceWhenStopping);
    // Not from within stop(): whatever was asked of this connector before is answered first.
    QMetaObject::invokeMethod(this, &EmailConnector::finishStop, Qt::QueuedConnection);
}

void EmailConnector::finishStop()
{
    if (m_stopped || (m_patience.isActive() && m_postbox && m_postbox->isBusy()))
        return;
    m_stopped = true;
    m_patience.stop();
    m_status = {.phase = ConnectorPhase::Stopped};
    Q_EMIT statusChanged(m_status);
    Q_EMIT stopped();
}

} // namespace throughline::email
