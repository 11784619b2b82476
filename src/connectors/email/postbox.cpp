// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/postbox.h"

#include "connectors/email/imapline.h"

#include <KIMAP/AppendJob>
#include <KIMAP/CreateJob>
#include <KIMAP/ListJob>
#include <KIMAP/SearchJob>
#include <KIMAP/SelectJob>
#include <KIMAP/StoreJob>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

namespace {

std::optional<Error> errorOf(const KIMAP::Job *job)
{
    if (!job->error())
        return std::nullopt;
    const QString words = serverWords(job);
    return words.isEmpty() ? Error{ErrorCode::ConnectionLost, {}, true} : Error{ErrorCode::ServerRefused, words, false};
}

/// What servers without special-use (RFC 6154) call it.
QString usualSentFolder(const QStringList &names)
{
    for (const QString &usual :
        {u"Sent"_s, u"Sent Items"_s, u"Sent Messages"_s, u"INBOX.Sent"_s, u"INBOX/Sent"_s, u"[Gmail]/Sent Mail"_s}) {
        if (names.contains(usual))
            return usual;
    }
    return {};
}

} // namespace

Postbox::Postbox(const EmailSettings &settings, QObject *graveyard, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_graveyard(graveyard)
    , m_sentFolder(settings.sentFolder)
{
    m_giveUp.setSingleShot(true);
    m_giveUp.setInterval(60s);
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        m_open = false;
        delete std::exchange(m_line, nullptr);
    });
}

Postbox::~Postbox()
{
    lose({ErrorCode::Cancelled, {}, true});
}

void Postbox::enqueue(Task task, std::function<void(std::optional<Error>)> answer)
{
    m_tasks.enqueue({.task = std::move(task), .answer = std::move(answer)});
    if (!m_running)
        runNext();
}

void Postbox::runNext()
{
    if (m_tasks.isEmpty()) {
        m_running = false;
        m_giveUp.start();
        Q_EMIT idle();
        return;
    }
    m_running = true;
    m_giveUp.stop();
    m_current = m_tasks.dequeue();
    if (m_open) {
        run();
        return;
    }
    m_line = new ImapLine(m_settings, m_graveyard, this);
    connect(m_line, &ImapLine::opened, this, [this] {
        m_open = true;
        run();
    });
    connect(m_line, &ImapLine::failed, this, &Postbox::lose);
    m_line->open();
}

void Postbox::run()
{
    const Task task = m_current->task;
    task([this](const std::optional<Error> &error) { end(error); });
}

void Postbox::end(const std::optional<Error> &error)
{
    if (!m_current)
        return;
    const Waiting ended = std::move(*m_current);
    m_current.reset();
    ended.answer(error);
    // Not from within the answer to a job: the next one may be this one's continuation.
    QMetaObject::invokeMethod(this, &Postbox::runNext, Qt::QueuedConnection);
}

void Postbox::lose(const Error &error)
{
    m_open = false;
    if (m_line)
        m_line->deleteLater();
    m_line = nullptr;
    QQueue<Waiting> all = std::exchange(m_tasks, {});
    if (m_current)
        all.prepend(std::move(*m_current));
    m_current.reset();
    m_running = false;
    for (const Waiting &each : std::as_const(all))
        each.answer(error);
    Q_EMIT idle();
}

void Postbox::findSentFolder(std::function<void(Result<QString>)> answer)
{
    enqueue([this](Done done) { listFolders(std::move(done)); },
        [this, answer = std::move(answer)](const std::optional<Error> &error) {
            answer(error ? Result<QString>(failure(*error)) : Result<QString>(m_sentFolder));
        });
}

void Postbox::isSent(const QString &externalId, std::function<void(Result<bool>)> answer)
{
    const auto found = std::make_shared<bool>(false);
    enqueue(
        [this, externalId, found](const Done &done) {
            lookInSent(externalId, [found, done](Result<bool> result) {
                *found = result.value_or(false);
                done(result ? std::nullopt : std::optional(result.error()));
            });
        },
        [found, answer = std::move(answer)](const std::optional<Error> &error) {
            answer(error ? Result<bool>(failure(*error)) : Result<bool>(*found));
        });
}

void Postbox::keepCopy(const QString &externalId, const QByteArray &raw, std::function<void(Result<void>)> answer)
{
    enqueue(
        [this, externalId, raw](const Done &done) {
            lookInSent(externalId, [this, raw, done](const Result<bool> &there) {
                if (there && *there)
                    done(std::nullopt); // the server kept it by itself, as Gmail does
                else if (!there)
                    done(there.error());
                else
                    append(raw, done);
            });
        },
        [answer = std::move(answer)](
            const std::optional<Error> &error) { answer(error ? Result<void>(failure(*error)) : Result<void>()); });
}

void Postbox::markAnswered(const QString &externalId, std::function<void(Result<void>)> answer)
{
    enqueue([this, externalId](Done done) { mark(externalId, m_settings.folders, std::move(done)); },
        [answer = std::move(answer)](
            const std::optional<Error> &error) { answer(error ? Result<void>(failure(*error)) : Result<void>()); });
}

void Postbox::listFolders(Done done)
{
    if (m_listed || !m_settings.sentFolder.isEmpty()) {
        done(std::nullopt);
        return;
    }
    auto names = std::make_shared<QStringList>();
    auto *job = new KIMAP::ListJob(m_line->session());
    job->setOption(KIMAP::ListJob::IncludeUnsubscribed);
    connect(job, &KIMAP::ListJob::mailBoxesReceived, this,
        [this, names](const QList<KIMAP::MailBoxDescriptor> &boxes, const QList<QList<QByteArray>> &flags) {
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                names->append(boxes.at(i).name);
                if (flags.value(i).contains("\\sent"))
                    m_sentFolder = boxes.at(i).name;
            }
        });
    connect(job, &KJob::result, this, [this, job, names, done = std::move(done)] {
        m_listed = !job->error();
        if (m_sentFolder.isEmpty())
            m_sentFolder = usualSentFolder(*names);
        done(errorOf(job));
    });
    job->start();
}

void Postbox::select(const QString &folder, Done done)
{
    auto *job = new KIMAP::SelectJob(m_line->session());
    job->setMailBox(folder);
    connect(job, &KJob::result, this, [job, done = std::move(done)] { done(errorOf(job)); });
    job->start();
}

void Postbox::search(const QString &externalId, std::function<void(Result<QList<qint64>>)> answer)
{
    QString id = externalId;
    id.remove(u'"').remove(u'\\');
    auto *job = new KIMAP::SearchJob(m_line->session());
    job->setUidBased(true);
    job->setTerm(KIMAP::Term(u"Message-ID"_s, id));
    connect(job, &KJob::result, this, [job, answer = std::move(answer)] {
        if (const auto error = errorOf(job))
            answer(failure(*error));
        else
            answer(job->results());
    });
    job->start();
}

void Postbox::lookInSent(const QString &externalId, std::function<void(Result<bool>)> answer)
{
    listFolders([this, externalId, answer = std::move(answer)](const std::optional<Error> &listError) {
        if (listError)
            return answer(failure(*listError));
        if (m_sentFolder.isEmpty())
            return answer(false);
        select(m_sentFolder, [this, externalId, answer](const std::optional<Error> &error) {
            if (error && error->code == ErrorCode::ServerRefused)
                return answer(false); // named in the settings, not made yet
            if (error)
                return answer(failure(*error));
            search(externalId, [answer](const Result<QList<qint64>> &found) {
                answer(found ? Result<bool>(!found->isEmpty()) : Result<bool>(failure(found.error())));
            });
        });
    });
}

void Postbox::makeSentFolder(Done done)
{
    if (m_sentFolder.isEmpty())
        m_sentFolder = u"Sent"_s;
    auto *job = new KIMAP::CreateJob(m_line->session());
    job->setMailBox(m_sentFolder);
    connect(job, &KJob::result, this, [job, done = std::move(done)] { done(errorOf(job)); });
    job->start();
}

void Postbox::append(const QByteArray &raw, Done done)
{
    if (m_sentFolder.isEmpty()) {
        makeSentFolder([this, raw, done](const std::optional<Error> &error) {
            if (error)
                done(error);
            else
                append(raw, done);
        });
        return;
    }
    auto *job = new KIMAP::AppendJob(m_line->session());
    job->setMailBox(m_sentFolder);
    job->setContent(raw);
    job->setFlags({"\\Seen"});
    connect(job, &KJob::result, this, [this, job, raw, done = std::move(done)] {
        if (job->errorText().contains("TRYCREATE"_L1)) {
            makeSentFolder([this, raw, done](const std::optional<Error> &error) {
                if (error)
                    done(error);
                else
                    append(raw, done);
            });
            return;
        }
        done(errorOf(job));
    });
    job->start();
}

void Postbox::mark(const QString &externalId, QStringList folders, Done done)
{
    if (folders.isEmpty()) {
        done(std::nullopt); // moved or removed meanwhile: nothing to mark
        return;
    }
    const QString folder = folders.takeFirst();
    select(folder, [this, externalId, folders, done = std::move(done)](const std::optional<Error> &error) {
        if (error)
            return done(error);
        search(externalId, [this, externalId, folders, done](const Result<QList<qint64>> &found) {
            if (!found)
                return done(found.error());
            if (found->isEmpty())
                return mark(externalId, folders, done);
            auto *job = new KIMAP::StoreJob(m_line->session());
            job->setUidBased(true);
            KIMAP::ImapSet set;
            set.add(*found);
            job->setSequenceSet(set);
            job->setFlags({"\\Answered", "\\Seen"});
            job->setMode(KIMAP::StoreJob::AppendFlags);
            connect(job, &KJob::result, this, [job, done] { done(errorOf(job)); });
            job->start();
        });
    });
}

} // namespace throughline::email
