// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/childprocess.h"
#include "support/peerfolder.h"

namespace throughline::test {

class DovecotServer;

/// A real Exim: submission with STARTTLS and with implicit TLS, PLAIN, LOGIN and XOAUTH2, delivering by LMTP into a
/// Dovecot. Recipients with a part of their own: refused@ is refused at once (550), busy@ put off (451), an address
/// that Dovecot does not know is accepted and then bounces, and what is not ASCII (SMTPUTF8) goes to customer@.
class EximServer
{
public:
    explicit EximServer(const DovecotServer &dovecot);

    static bool isInstalled();
    bool start();
    void stop();
    QByteArray log() const;

    quint16 submissionPort() const { return m_submissionPort; }
    quint16 submissionsPort() const { return m_submissionsPort; }

private:
    QByteArray configuration() const;

    const DovecotServer &m_dovecot;
    PeerFolder m_folder;
    quint16 m_submissionPort = freePort();
    quint16 m_submissionsPort = freePort();
    ChildProcess m_process;
};

} // namespace throughline::test
