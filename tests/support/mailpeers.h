// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/dovecotserver.h"
#include "support/eximserver.h"

#include <QJsonObject>

namespace throughline::test {

/// Dovecot and Exim together: what a channel of e-mail needs. In a test:
///     if (!MailPeers::areInstalled()) QSKIP("Dovecot or Exim is missing");
///     MailPeers peers; QVERIFY(peers.start());
class MailPeers
{
public:
    static bool areInstalled() { return DovecotServer::isInstalled() && EximServer::isInstalled(); }
    bool start() { return dovecot.start() && exim.start(); }

    /// Settings of an e-mail channel for this user, with implicit TLS; the password is DovecotServer::password().
    QJsonObject settings(const QString &user = QStringLiteral("agent@example.test")) const;

    DovecotServer dovecot;
    EximServer exim{dovecot};
};

} // namespace throughline::test
