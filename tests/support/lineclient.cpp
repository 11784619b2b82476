// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lineclient.h"

#include <QHostAddress>

namespace throughline::test {

LineClient::LineClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected(5'000);
}

void LineClient::sendLine(const QByteArray &line)
{
    m_socket.write(line + "\r\n");
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10'000)) { }
}

QByteArray LineClient::readLine(int milliseconds)
{
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(milliseconds))
            return {};
    }
    return m_socket.readLine().trimmed();
}

QByteArray LineClient::readUntil(const QByteArray &start)
{
    QByteArray all;
    while (isConnected() || m_socket.canReadLine()) {
        const QByteArray line = readLine();
        all += line + '\n';
        if (line.startsWith(start))
            break;
    }
    return all;
}

QByteArray LineClient::readReply()
{
    QByteArray line = readLine();
    while (line.size() > 3 && line.at(3) == '-')
        line = readLine();
    return line;
}

} // namespace throughline::test
