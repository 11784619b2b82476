// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailsettings.h"
#include "connectors/email/smtpsocket.h"

namespace throughline::email {

/// Who a message goes from and to, on the line; what its header says is another matter.
struct Envelope
{
    QString from;
    QStringList to;
};

/// Hands one message to the submission server (RFC 6409), or only tries whether it would be let in. Answered by
/// finished(), once; all recipients get it or none.
class Submission : public QObject
{
    Q_OBJECT
public:
    Submission(const EmailSettings &settings, QObject *parent);

    void send(const Envelope &envelope, const QByteArray &message);
    /// Logs in and hangs up.
    void tryLogin();

Q_SIGNALS:
    void reached(); ///< there is a line
    void secured(const QString &certificate); ///< whose it is, and who vouches for it
    void finished(const throughline::Result<void> &result);

private:
    void open();
    void greet();
    void takeGreeting(const SmtpReply &reply);
    void logIn();
    void authenticate(const QByteArray &secret);
    void takeLogin(const SmtpReply &reply);
    void begin();
    void nextRecipient();
    void takeRecipient(const QString &recipient, const SmtpReply &reply);
    void sendData();
    void finish(const Result<void> &result);
    void refuse(ErrorCode code, const SmtpReply &reply, const QString &about = {});

    const EmailSettings m_settings;
    SmtpSocket m_socket;
    Envelope m_envelope;
    QByteArray m_message;
    QString m_secret;
    QStringList m_recipientsLeft;
    QByteArrayList m_mechanisms;
    qint64 m_sizeLimit = 0;
    bool m_offersTls = false;
    bool m_offersUtf8 = false; ///< SMTPUTF8 (RFC 6531)
    bool m_secured = false;
    bool m_secretRenewed = false;
    bool m_finished = false;
};

} // namespace throughline::email

Q_DECLARE_METATYPE(throughline::Result<void>)
