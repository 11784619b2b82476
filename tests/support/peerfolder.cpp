// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peerfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace throughline::test {

PeerUser peerUser()
{
    const passwd *user = getuid() == 0 ? getpwnam("nobody") : getpwuid(getuid());
    if (!user)
        return {};
    PeerUser found{
        .uid = user->pw_uid, .gid = user->pw_gid, .name = QString::fromLocal8Bit(user->pw_name), .group = {}};
    if (const group *own = getgrgid(user->pw_gid))
        found.group = QString::fromLocal8Bit(own->gr_name);
    return found;
}

quint16 freePort()
{
    // Not bind(0): those ports are also given to outgoing connections, and one is soon taken while a peer starts.
    QTcpServer server;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto port = quint16(QRandomGenerator::system()->bounded(10'000, 32'000));
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

QString findPeerProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
        : found;
}

PeerFolder::PeerFolder()
    : m_folder(QDir::tempPath() + QStringLiteral("/throughline-peer-XXXXXX"))
{
    handOver();
}

QString PeerFolder::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

void PeerFolder::makeFolder(const QString &name) const
{
    if (!QDir().mkpath(path(name)))
        qFatal("cannot make the folder %s", qPrintable(path(name)));
}

void PeerFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void PeerFolder::handOver(const QString &name) const
{
    if (getuid() != 0)
        return;
    const PeerUser user = peerUser();
    const auto give = [&user](const QString &each) {
        if (lchown(QFile::encodeName(each).constData(), user.uid, user.gid) != 0)
            qFatal("cannot hand over %s", qPrintable(each));
    };
    give(path(name));
    QDirIterator below(path(name), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (below.hasNext())
        give(below.next());
}

} // namespace throughline::test
