// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "connectors/email/emailsettings.h"
#include "connectors/email/folderstate.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace throughline::email {

class Dispatcher;
class FolderWatch;
class Postbox;

/// A channel of e-mail: one FolderWatch for each folder and for Sent, a Dispatcher for replies.
class EmailConnector : public Connector
{
    Q_OBJECT
public:
    explicit EmailConnector(const ChannelConfig &config);
    ~EmailConnector() override;

    void start(const QByteArray &checkpoint) override;
    void stop() override;
    void send(const OutboundMessage &message) override;
    void acknowledge(quint64 batch) override;
    void wake() override;

private:
    void connectAll();
    void watch(const QString &folder, Direction direction);
    void findSentFolder();
    void deliver(FolderWatch &from, const QList<InboundMessage> &messages, const FolderState &state, bool history);
    void lose(const Error &error);
    void report();
    void setStatus(const ConnectorStatus &status);
    void finishStop();
    bool isConnected() const { return !m_watches.empty(); }

    Result<EmailSettings> m_settings;
    QObject m_graveyard; ///< sessions that still have to let go of their sockets
    std::unique_ptr<Postbox> m_postbox;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::vector<std::unique_ptr<FolderWatch>> m_watches;
    FolderStates m_states; ///< of what was delivered
    QString m_sentFolder;
    ConnectorStatus m_status;
    QTimer m_patience; ///< of a stop
    quint64 m_lastBatch = 0;
    quint64 m_acknowledged = 0;
    bool m_sentIsKnown = false;
    bool m_stopping = false;
    bool m_stopped = false;
};

} // namespace throughline::email
