// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/connectiontest.h"

#include "connectors/email/imapline.h"
#include "connectors/email/probe.h"
#include "connectors/email/submission.h"

#include <KIMAP/SelectJob>

#include <utility>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

QString placeOf(const Endpoint &end)
{
    return u"%1:%2"_s.arg(end.host).arg(end.port);
}

QFuture<TestStep> refused(const Error &error)
{
    QPromise<TestStep> promise;
    promise.start();
    promise.addResult(TestStep{.name = u"reach"_s, .error = error, .detail = {}});
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<TestStep> ConnectionTest::run(const ChannelConfig &config)
{
    const auto settings = emailSettings(config);
    if (!settings)
        return refused(settings.error());
    auto *test = new ConnectionTest(*settings);
    const QFuture<TestStep> future = test->m_promise.future();
    test->start();
    return future;
}

ConnectionTest::ConnectionTest(const EmailSettings &settings)
    : m_settings(settings)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcher<TestStep>::canceled, this, &ConnectionTest::end);
    m_watcher.setFuture(m_promise.future());
}

void ConnectionTest::start()
{
    auto *probe = new Probe(m_settings, this);
    connect(probe, &Probe::finished, this, &ConnectionTest::takeProbe);
    probe->start();
}

void ConnectionTest::takeProbe(const ProbeReport &found)
{
    report(u"reach"_s, found.reach, placeOf(m_settings.imap));
    if (!found.reach && m_settings.imap.security != Security::None)
        report(u"tls"_s, found.tls, found.certificate);
    if (found.reach || found.tls)
        submit();
    else
        logIn();
}

void ConnectionTest::logIn()
{
    m_line = new ImapLine(m_settings, &m_graveyard, this);
    connect(m_line, &ImapLine::opened, this, [this] {
        report(u"login"_s, std::nullopt, m_settings.user);
        openFolders(m_settings.folders, {});
    });
    connect(m_line, &ImapLine::failed, this, [this](const Error &error) {
        report(m_opened ? u"folder"_s : u"login"_s, error, m_settings.user);
        submit();
    });
    m_line->open();
}

void ConnectionTest::openFolders(QStringList folders, const QStringList &opened)
{
    m_opened = true;
    if (folders.isEmpty()) {
        report(u"folder"_s, std::nullopt, opened.join(u", "_s));
        submit();
        return;
    }
    const QString folder = folders.takeFirst();
    auto *job = new KIMAP::SelectJob(m_line->session());
    job->setMailBox(folder);
    job->setOpenReadOnly(true);
    connect(job, &KJob::result, this, [this, job, folder, folders, opened] {
        if (!job->error()) {
            openFolders(folders, opened + QStringList{u"%1 (%2)"_s.arg(folder).arg(job->messageCount())});
        } else if (const QString words = serverWords(job); !words.isEmpty()) { // else the line reports
            report(u"folder"_s, Error{ErrorCode::FolderMissing, folder}, words);
            submit();
        }
    });
    job->start();
}

/// Needs nothing of what was found about IMAP: whoever mends the settings sees at once all that is wrong with them.
void ConnectionTest::submit()
{
    if (m_promise.isCanceled() || std::exchange(m_submitting, true))
        return;
    if (m_line)
        disconnect(m_line, nullptr, this, nullptr);
    auto *submission = new Submission(m_settings, this);
    connect(submission, &Submission::reached, this, [this] {
        m_submissionStep = m_settings.smtp.security == Security::None ? u"submission"_s : u"submission_tls"_s;
        report(u"submission_reach"_s, std::nullopt, placeOf(m_settings.smtp));
    });
    connect(submission, &Submission::secured, this, [this](const QString &certificate) {
        m_submissionStep = u"submission"_s;
        report(u"submission_tls"_s, std::nullopt, certificate);
    });
    connect(submission, &Submission::finished, this, [this](const Result<void> &result) {
        report(m_submissionStep, result ? std::nullopt : std::optional(result.error()), m_settings.user);
        end();
    });
    submission->tryLogin();
}

void ConnectionTest::report(const QString &name, const std::optional<Error> &error, const QString &detail)
{
    if (!m_promise.isCanceled())
        m_promise.addResult(TestStep{.name = name, .error = error, .detail = detail});
}

void ConnectionTest::end()
{
    disconnect(&m_watcher, nullptr, this, nullptr);
    if (m_line)
        disconnect(m_line, nullptr, this, nullptr);
    m_promise.finish();
    deleteLater();
}

} // namespace throughline::email
