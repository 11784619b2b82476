// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace throughline::test {

/// Who the peers run as: this process's own user, or nobody when that is root (Dovecot delivers to no uid 0).
struct PeerUser
{
    uint uid = 0;
    uint gid = 0;
    QString name;
    QString group;
};

PeerUser peerUser();

/// A port of loopback that nobody listened on a moment ago.
quint16 freePort();

/// Where the program is, empty when this machine does not have it.
QString findPeerProgram(const QString &name);

/// A temporary folder that belongs to the peers' user. Its contents go with it.
class PeerFolder
{
public:
    PeerFolder();

    QString path(const QString &name = {}) const;
    void makeFolder(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    /// Gives everything below it to the peers' user. Call after the last write().
    void handOver(const QString &name = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace throughline::test
