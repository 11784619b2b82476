// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

namespace throughline {

/// Sees to it that a workspace has one window: a second start raises the first one and ends.
class Instance : public QObject
{
    Q_OBJECT
public:
    explicit Instance(const QString &workspace, QObject *parent = nullptr);

    void claim(); ///< answered by one of the first two signals, once

Q_SIGNALS:
    void alone(); ///< the workspace is ours
    void handedOver(); ///< another process has it, and was told to show its window
    void raiseWanted();

private:
    void listen();
    void answer();

    QString m_name;
    QLocalSocket m_socket;
    QLocalServer m_server;
};

} // namespace throughline
