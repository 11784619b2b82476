// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/signinserver.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace throughline::test {

SignInServer::SignInServer(Decide decide)
    : m_decide(std::move(decide))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a sign-in server");
}

QString SignInServer::url() const
{
    return u"http://127.0.0.1:%1/token"_s.arg(m_server.serverPort());
}

void SignInServer::take(QTcpSocket &socket)
{
    static const QRegularExpression length(u"\r\ncontent-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QByteArray request = socket.peek(socket.bytesAvailable());
    const qsizetype header = request.indexOf("\r\n\r\n");
    const qsizetype body = length.match(QString::fromLatin1(request.left(header))).captured(1).toLongLong();
    if (header < 0 || request.size() < header + 4 + body)
        return;
    socket.readAll();
    const QUrlQuery form(QString::fromLatin1(request.mid(header + 4, body)));
    m_forms.append(form);
    const Answer answer = m_decide(form);
    const QByteArray json = QJsonDocument(answer.json).toJson(QJsonDocument::Compact);
    socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
    socket.disconnectFromHost();
}

} // namespace throughline::test
