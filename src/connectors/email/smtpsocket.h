// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailsettings.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace throughline::email {

struct SmtpReply
{
    int code = 0;
    QByteArrayList lines; ///< without their codes

    bool isPositive() const { return code / 100 == 2; }
    bool isTemporary() const { return code / 100 == 4; }
    QString words() const; ///< safe to show, with the code
};

/// One line to an SMTP server (RFC 5321): a command, its reply, the next command. Ours and not KSMTP's, because that
/// gives neither a reply's code (so a refusal for now and one for ever look the same) nor a limit of time for DATA,
/// trusts authorities for the whole process only, and ends the process where a server skips TLS.
class SmtpSocket : public QObject
{
    Q_OBJECT
public:
    using Take = std::function<void(const SmtpReply &)>;

    SmtpSocket(const EmailSettings &settings, QObject *parent);

    /// `take` gets the server's greeting.
    void open(Take take);
    void command(const QByteArray &line, Take take);
    /// The message after DATA: dots are doubled (section 4.5.2), the end is added.
    void data(const QByteArray &message, Take take);
    /// After STARTTLS was accepted. What the server said too early is dropped (CVE-2011-0411).
    void secure(std::function<void()> done);
    void close();

Q_SIGNALS:
    void reached(); ///< there is a line, not secured yet
    void secured(const QString &certificate); ///< whose it is, and who vouches for it
    /// Once; then nothing more comes. Also for a certificate that does not verify.
    void failed(const throughline::Error &error);

private:
    void readLines();
    void take(const QByteArray &line);
    void expect(Take take);
    void fail(const Error &error);

    Endpoint m_end;
    QSslSocket m_socket;
    QTimer m_timer;
    SmtpReply m_reply;
    Take m_take;
    std::function<void()> m_whenSecured;
    bool m_ended = false;
};

} // namespace throughline::email
