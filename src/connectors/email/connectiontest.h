// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "connectors/email/emailsettings.h"

#include <QFutureWatcher>
#include <QPromise>

namespace throughline::email {

class ImapLine;
struct ProbeReport;

/// *Test connection*: reach, tls, login, folder; then, whatever came of those, submission_reach, submission_tls,
/// submission. A step that needs one that failed is left out. Lives until it has said the last or is cancelled.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    static QFuture<TestStep> run(const ChannelConfig &config);

private:
    explicit ConnectionTest(const EmailSettings &settings);

    void start();
    void takeProbe(const ProbeReport &report);
    void logIn();
    void openFolders(QStringList folders, const QStringList &opened);
    void submit();
    void report(const QString &name, const std::optional<Error> &error, const QString &detail);
    void end();

    const EmailSettings m_settings;
    QPromise<TestStep> m_promise;
    QFutureWatcher<TestStep> m_watcher;
    QObject m_graveyard;
    ImapLine *m_line = nullptr;
    QString m_submissionStep = QStringLiteral("submission_reach"); ///< the one under way
    bool m_opened = false; ///< the login is accepted
    bool m_submitting = false;
};

} // namespace throughline::email
