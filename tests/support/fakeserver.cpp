// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeserver.h"

#include <QTcpSocket>

namespace throughline::test {

FakeServer::FakeServer(QByteArray greeting, Answer answer, QObject *parent)
    : QObject(parent)
    , m_greeting(std::move(greeting))
    , m_answer(std::move(answer))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a fake server");
}

void FakeServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine()) {
                const QByteArray line = socket->readLine().trimmed();
                m_lines.append(line);
                send(socket, m_answer(line));
            }
        });
        send(socket, m_greeting);
    }
}

void FakeServer::send(QTcpSocket *socket, const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(closeHere);
    socket->write(end < 0 ? bytes : bytes.first(end));
    if (end >= 0)
        socket->disconnectFromHost();
}

} // namespace throughline::test
