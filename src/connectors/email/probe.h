// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailsettings.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace throughline::email {

/// What was found at an IMAP server's end of the line.
struct ProbeReport
{
    std::optional<Error> reach; ///< why there is no line; then nothing else is known
    std::optional<Error> tls; ///< why the line is not to be trusted
    QString greeting;
    QString certificate; ///< whose it is, and who vouches for it
};

/// Calls an IMAP server, greets, secures the line, and hangs up. KIMAP says only that something failed; this finds out
/// what, and is the first half of *test connection*. Lives until it has reported.
class Probe : public QObject
{
    Q_OBJECT
public:
    Probe(const EmailSettings &settings, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const throughline::email::ProbeReport &report);

private:
    void readLines();
    void take(const QByteArray &line);
    void secured();
    void refuse(const QList<QSslError> &errors);
    void fail(const Error &error);
    void finish();

    Endpoint m_end;
    QSslSocket m_socket;
    QTimer m_timer;
    ProbeReport m_report;
    bool m_connected = false;
    bool m_finished = false;
};

} // namespace throughline::email
