// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace throughline::test {

/// Talks a line protocol (IMAP, SMTP, LMTP) without TLS, waiting for each answer: to prepare and to look at a peer.
class LineClient
{
public:
    explicit LineClient(quint16 port);

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void sendLine(const QByteArray &line);
    /// One line without its end; empty when none comes.
    QByteArray readLine(int milliseconds = 10'000);
    /// Everything up to and with the line that starts with `start`.
    QByteArray readUntil(const QByteArray &start);
    /// The last line of an SMTP or LMTP answer.
    QByteArray readReply();

private:
    QTcpSocket m_socket;
};

} // namespace throughline::test
