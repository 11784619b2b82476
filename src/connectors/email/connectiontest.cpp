// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/connectiontest.h"

#include "connectors/email/imapline.h"
#include "connectors/email/probe.h"
#include "connectors/email/submission.h"

#include <KIMAP/SelectJob>

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
    if (!report(u"reach"_s, found.reach, placeOf(m_settings.imap)))
        return;
    if (m_settings.imap.security == Security::None || report(u"tls"_s, found.tls, found.certificate))
        logIn();
}

void ConnectionTest::logIn()
{
    m_line = new ImapLine(m_settings, &m_graveyard, this);
    connect(m_line, &ImapLine::opened, this, [this] {
        if (report(u"login"_s, std::nullopt, m_settings.user))
            openFolders(m_settings.folders, {});
    });
    connect(
        m_line, &ImapLine::failed, this, [this](const Error &error) { report(u"login"_s, error, m_settings.user); });
    m_line->open();
}

void ConnectionTest::openFolders(QStringList folders, const QStringList &opened)
{
    if (folders.isEmpty()) {
        if (report(u"folder"_s, std::nullopt, opened.join(u", "_s)))
            submit();
        return;
    }
    const QString folder = folders.takeFirst();
    auto *job = new KIMAP::SelectJob(m_line->session());
    job->setMailBox(folder);
    job->setOpenReadOnly(true);
    connect(job, &KJob::result, this, [this, job, folder, folders, opened] {
        if (job->error())
            report(u"folder"_s, Error{ErrorCode::FolderMissing, folder}, serverWords(job));
        else
            openFolders(folders, opened + QStringList{u"%1 (%2)"_s.arg(folder).arg(job->messageCount())});
    });
    job->start();
}

void ConnectionTest::submit()
{
    auto *submission = new Submission(m_settings, this);
    connect(submission, &Submission::finished, this, [this](const Result<void> &result) {
        if (report(u"submission"_s, result ? std::nullopt : std::optional(result.error()), placeOf(m_settings.smtp)))
            end();
    });
    submission->tryLogin();
}

bool ConnectionTest::report(const QString &name, const std::optional<Error> &error, const QString &detail)
{
    if (m_promise.isCanceled())
        return false;
    m_promise.addResult(TestStep{.name = name, .error = error, .detail = detail});
    if (error)
        end();
    return !error;
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
