// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/childprocess.h"
#include "support/peerfolder.h"
#include "support/testcertificates.h"

#include <QList>

namespace throughline::test {

/// A real Dovecot: IMAP (plain with STARTTLS, and implicit TLS) and LMTP, every mailbox a Maildir of its own. The users
/// are agent@, support@, customer@, second@ and third@example.test; every password is `password()`.
class DovecotServer
{
public:
    DovecotServer();

    static bool isInstalled();
    bool start();
    void stop();
    bool restart();
    QByteArray log() const;

    quint16 imapPort() const { return m_imapPort; }
    quint16 imapsPort() const { return m_imapsPort; }
    quint16 lmtpPort() const { return m_lmtpPort; }
    const TestCertificates &certificates() const { return m_certificates; }

    static QString password() { return QStringLiteral("correct horse"); }
    /// A bearer token for XOAUTH2, which this server accepts for so many seconds.
    static QString token(const QString &user, int lifetime = 3600);

    /// Hands a message to the user by LMTP; false when it was refused.
    bool deliver(const QByteArray &raw, const QString &user, const QByteArray &from = "customer@example.test");
    /// Puts messages straight into the folder, without the server: for many at once. Only while no client looks.
    void place(const QList<QByteArray> &messages, const QString &user, const QString &folder = QStringLiteral("INBOX"));

    /// Puts one message there through the server, as another mail program would.
    bool append(const QByteArray &raw, const QString &user, const QString &folder = QStringLiteral("INBOX"),
        const QByteArray &options = {});

    /// What is in the folder, oldest first, as stored (lines end with LF).
    QList<QByteArray> mailbox(const QString &user, const QString &folder = QStringLiteral("INBOX")) const;
    /// The Maildir flags (such as "RS") of its messages, in the same order.
    QStringList flags(const QString &user, const QString &folder = QStringLiteral("INBOX")) const;

    /// Runs IMAP commands (without tags) as the user, and answers all that the server said.
    QByteArray imap(const QString &user, const QList<QByteArray> &commands);

private:
    QString maildir(const QString &user, const QString &folder) const;
    QStringList files(const QString &user, const QString &folder) const;
    QByteArray configuration() const;
    void prepareMailboxes();
    static QStringList users() { return QStringLiteral("agent support customer second third").split(u' '); }

    PeerFolder m_folder;
    TestCertificates m_certificates;
    quint16 m_imapPort = freePort();
    quint16 m_imapsPort = freePort();
    quint16 m_lmtpPort = freePort();
    ChildProcess m_process;
    bool m_prepared = false;
};

} // namespace throughline::test
