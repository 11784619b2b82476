// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailsettings.h"

#include <KIMAP/Session>

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace KIMAP {
class Job;
class LoginJob;
} // namespace KIMAP

namespace throughline::email {

/// One line to an IMAP server, secured and logged in. open() is answered by opened() or failed(); later failed() says
/// that the line is lost. After failed() nothing more comes: throw it away and make another.
class ImapLine : public QObject
{
    Q_OBJECT
public:
    /// `graveyard` owns the session after this line's end: KIMAP's session waits in its destructor for a thread that
    /// may be waiting for the server, so it is deleted only once that thread has let go of the socket.
    ImapLine(const EmailSettings &settings, QObject *graveyard, QObject *parent);
    ~ImapLine() override;

    /// SignInAgain, SignInRefused and what TokenRequest says, before the server is called.
    void open();

    KIMAP::Session *session() const { return m_session; }
    bool offers(const QString &capability) const { return m_capabilities.contains(capability); }

Q_SIGNALS:
    void opened();
    void failed(const throughline::Error &error);

private:
    void call();
    /// Asks what any server answers at once, so that a session that does not work is told from a login that takes long.
    void greet();
    /// KIMAP connects before it listens: when the socket is faster than Session's constructor, the session waits for a
    /// connection that it has. The server answers somebody else by then, so one begins again.
    void suspect();
    bool isAnswered() const;
    void logIn(bool plainCommand);
    void loggedIn(const KIMAP::Job *job, bool plainCommand);
    void askCapabilities();
    void diagnose();
    void fail(const Error &error);
    void buryLine();

    const EmailSettings m_settings;
    QObject *m_graveyard;
    QPointer<KIMAP::Session> m_session;
    QString m_secret;
    QStringList m_capabilities;
    QTimer m_watchdog;
    std::chrono::milliseconds m_patience; ///< doubled each time, for a server that is slow
    bool m_greeted = false;
    bool m_open = false;
    bool m_failed = false;
    bool m_secretRenewed = false;
    bool m_ended = false; ///< the session's thread has let go of the socket
};

/// The server's own words in the error of a KIMAP job ("A000003 NO …"); empty when it is not the server that refused.
QString serverWords(const KIMAP::Job *job);

} // namespace throughline::email
