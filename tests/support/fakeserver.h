// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

#include <functional>

namespace throughline::test {

/// A server that says exactly what a test wants, when it wants: to hang, to lie, to close in the middle. No TLS.
class FakeServer : public QObject
{
    Q_OBJECT
public:
    /// Answers one line of a client: what to send back (as is), or nothing at all. Bytes that are not a whole line
    /// wait.
    using Answer = std::function<QByteArray(const QByteArray &line)>;

    FakeServer(QByteArray greeting, Answer answer, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return m_connections; }
    const QByteArrayList &lines() const { return m_lines; }

    /// What an answer contains in order to close the connection right there.
    static constexpr QByteArrayView closeHere{"\x01"
                                              "CLOSE\x01"};

private:
    void accept();
    void send(class QTcpSocket *socket, const QByteArray &bytes);

    QByteArray m_greeting;
    Answer m_answer;
    QTcpServer m_server;
    QByteArrayList m_lines;
    int m_connections = 0;
};

} // namespace throughline::test
