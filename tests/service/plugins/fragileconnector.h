// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

#include <QFileSystemWatcher>
#include <QHash>

namespace throughline {

/// A connector whose server is a folder: each file in `in` is a message of a customer (its name is the id, its content
/// the text), taken away once it is acknowledged; each file in `out` is one transmission. THROUGHLINE_TEST_KILL names a
/// step at which the process is killed: before_received, after_received, stored, before_transmission,
/// after_transmission, after_outcome. A file `down` makes the line fail, `refuse` makes the server refuse what is sent,
/// `busy` makes it refuse for now, `stubborn` makes the connector never stop; `secret` gets the password.
class FragileConnector : public Connector
{
    Q_OBJECT
public:
    FragileConnector(const ChannelConfig &config, bool recognisesRepeats);

    void start(const QByteArray &checkpoint) override;
    void stop() override;
    void send(const OutboundMessage &message) override;
    void acknowledge(quint64 batch) override;
    void wake() override;

private:
    void look();
    bool is(const char *what) const;
    void report();

    const QString m_folder;
    const QString m_password;
    const bool m_recognisesRepeats;
    bool m_running = false;
    QStringList m_seen; ///< what the checkpoint says
    QHash<quint64, QString> m_delivered; ///< by batch, what its acknowledgement takes from the server
    quint64 m_lastBatch = 0;
    quint64 m_acknowledged = 0;
    QFileSystemWatcher m_watcher;
};

class FragilePlugin : public QObject, public ConnectorPlugin
{
    Q_OBJECT
public:
    explicit FragilePlugin(bool recognisesRepeats)
        : m_recognisesRepeats(recognisesRepeats)
    { }

    std::unique_ptr<Connector> create(const ChannelConfig &config) override;
    QFuture<TestStep> test(const ChannelConfig &config) override;

private:
    const bool m_recognisesRepeats;
};

} // namespace throughline
