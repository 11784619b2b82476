// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/instance.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr char activationToken[] = "XDG_ACTIVATION_TOKEN"; // what a Wayland desktop lets a window come to the front for

QString nameFor(const QString &workspace)
{
    // A workspace may be named in several ways; the same folder must give the same name.
    const QFileInfo info(workspace);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"throughline-"_s + QString::fromLatin1(hash);
}

} // namespace

Instance::Instance(const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(workspace))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answer);
}

void Instance::claim()
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write("raise " + qgetenv(activationToken) + '\n');
        m_socket.flush();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &Instance::handedOver); // it has understood
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &Instance::listen, Qt::SingleShotConnection);
    m_socket.connectToServer(m_name);
}

void Instance::listen()
{
    m_socket.disconnect(this);
    QLocalServer::removeServer(m_name); // left behind by one that ended without a farewell
    m_server.listen(m_name); // where even that fails, two windows are better than none
    Q_EMIT alone();
}

void Instance::answer()
{
    QLocalSocket *visitor = m_server.nextPendingConnection();
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
        if (!visitor->canReadLine())
            return;
        const QByteArray token = visitor->readLine().trimmed().mid(qsizetype(strlen("raise ")));
        if (!token.isEmpty())
            qputenv(activationToken, token);
        visitor->write("raised\n");
        visitor->flush();
        Q_EMIT raiseWanted();
    });
}

} // namespace throughline
