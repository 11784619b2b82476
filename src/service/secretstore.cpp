// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/secretstore.h"

#include "service/secretservice.h"

#include <QFile>
#include <QPromise>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <memory>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

const QString service = u"throughline"_s;

QString entry(ChannelId channel, const QString &name)
{
    return channel.toString() + u'/' + name;
}

Error keychainError(const QKeychain::Job &job)
{
    return {ErrorCode::KeychainFailed, job.errorString(), job.error() == QKeychain::OtherError};
}

Result<Secrets> fromFile(const QString &file, ChannelId channel, const QStringList &names)
{
    const auto all = readSecretFile(file);
    if (!all)
        return failure(all.error());
    Secrets found;
    for (const QString &name : names) {
        if (const auto each = all->find(entry(channel, name)); each != all->end())
            found.insert(name, *each);
    }
    return found;
}

Result<void> removeFromFile(const QString &file, ChannelId channel, const QStringList &names)
{
    if (!QFile::exists(file))
        return {};
    return changeSecretFile(file, [&](Secrets &all) {
        for (const QString &name : names)
            all.remove(entry(channel, name));
    });
}

Result<void> saveToFile(const QString &file, ChannelId channel, const Secrets &secrets)
{
    return changeSecretFile(file, [&](Secrets &all) {
        for (auto each = secrets.begin(); each != secrets.end(); ++each)
            all.insert(entry(channel, each.key()), each.value());
    });
}

/// The rest of a change of the keychain: what it has or must not have is not left in the file.
std::function<void(Result<void>)> thenDropFromFile(
    const QString &file, ChannelId channel, const QStringList &names, const std::function<void(Result<void>)> &done)
{
    return [=](const Result<void> &changed) {
        if (changed)
            QtConcurrent::run(removeFromFile, file, channel, names).then(done);
        else
            done(changed);
    };
}

template <class T> std::pair<QFuture<Result<T>>, std::function<void(Result<T>)>> makeAnswer()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return {promise->future(), [promise](Result<T> answer) {
                promise->addResult(std::move(answer));
                promise->finish();
            }};
}

} // namespace

QString SecretStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/throughline/secrets.json"_s;
}

SecretStore::SecretStore(const QString &file)
    : m_file(file)
{
    QtConcurrent::run(secretServiceAnswers).then(this, [this](bool answers) {
        m_keychain = answers;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &work : waiting)
            work();
        Q_EMIT settled();
    });
}

QString SecretStore::file() const
{
    return m_keychain.value_or(false) ? QString() : m_file;
}

void SecretStore::whenSettled(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, [this, work = std::move(work)] {
        if (m_keychain)
            work();
        else
            m_waiting << work;
    });
}

QFuture<Result<Secrets>> SecretStore::load(ChannelId channel, const QStringList &names, const Secrets &given)
{
    auto [future, done] = makeAnswer<Secrets>();
    whenSettled([this, channel, names, given, done] {
        QStringList asked = names;
        asked.removeIf([&given](const QString &name) { return given.contains(name); });
        loadKept(channel, asked, [this, channel, given, done](const Result<Secrets> &kept) {
            if (!kept)
                return done(kept);
            Secrets all = latest(*kept);
            if (all != *kept)
                saveKept(channel, all, [](const Result<void> &) { });
            all.insert(latest(given));
            done(all);
        });
    });
    return future;
}

/// Answers on this object's thread.
void SecretStore::loadKept(ChannelId channel, const QStringList &names, const Loaded &done)
{
    auto fileToo = [this, channel, names, done](const Secrets &found) {
        QtConcurrent::run(fromFile, m_file, channel, names).then(this, [found, done](const Result<Secrets> &inFile) {
            if (!inFile && found.isEmpty())
                return done(inFile);
            Secrets all = inFile.value_or(Secrets());
            all.insert(found);
            done(all);
        });
    };
    if (!*m_keychain)
        return fileToo({});
    loadFromKeychain(channel, names, [names, fileToo, done](const Result<Secrets> &found) {
        // What was kept before there was a keychain is still in the file.
        if (found && found->size() < names.size())
            fileToo(*found);
        else
            done(found);
    });
}

QFuture<Result<void>> SecretStore::save(ChannelId channel, const Secrets &secrets)
{
    auto [future, done] = makeAnswer<void>();
    whenSettled([this, channel, secrets, done] { saveKept(channel, latest(secrets), done); });
    return future;
}

void SecretStore::saveKept(ChannelId channel, const Secrets &secrets, const std::function<void(Result<void>)> &done)
{
    if (!*m_keychain)
        QtConcurrent::run(saveToFile, m_file, channel, secrets).then(done);
    else
        changeKeychain(channel, secrets, {}, thenDropFromFile(m_file, channel, secrets.keys(), done));
}

void SecretStore::replace(ChannelId channel, const QString &name, const QString &before, const QString &now)
{
    if (before.isEmpty() || before == now)
        return;
    whenSettled([this, before, now] {
        m_replaced.remove(now); // a server may come back to one, and a circle would have no end
        m_replaced.insert(before, now);
    });
    load(channel, {name}); // which finds the old one, and saves the new
}

Secrets SecretStore::latest(Secrets secrets) const
{
    for (QString &each : secrets) {
        while (m_replaced.contains(each))
            each = m_replaced.value(each);
    }
    return secrets;
}

QFuture<Result<void>> SecretStore::remove(ChannelId channel, const QStringList &names)
{
    auto [future, done] = makeAnswer<void>();
    whenSettled([this, channel, names, done] {
        const auto fileToo = thenDropFromFile(m_file, channel, names, done);
        if (*m_keychain)
            changeKeychain(channel, {}, names, fileToo);
        else
            fileToo({});
    });
    return future;
}

void SecretStore::loadFromKeychain(
    ChannelId channel, const QStringList &names, const std::function<void(Result<Secrets>)> &done)
{
    struct Work
    {
        Result<Secrets> found = Secrets();
        qsizetype left = 0;
    };
    auto work = std::make_shared<Work>();
    work->left = names.size();
    if (names.isEmpty())
        return done(work->found);
    // A job deletes itself at its end, and not before: somebody may still be typing the keychain's own password.
    for (const QString &name : names) {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(entry(channel, name));
        connect(job, &QKeychain::Job::finished, this, [work, job, name, done] {
            if (job->error() == QKeychain::NoError && work->found)
                work->found->insert(name, job->textData());
            else if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                work->found = failure(keychainError(*job));
            if (--work->left == 0)
                done(work->found);
        });
        job->start();
    }
}

void SecretStore::changeKeychain(ChannelId channel, const Secrets &secrets, const QStringList &removed,
    const std::function<void(Result<void>)> &done)
{
    QList<QKeychain::Job *> jobs;
    for (auto each = secrets.begin(); each != secrets.end(); ++each) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(entry(channel, each.key()));
        job->setTextData(each.value());
        jobs << job;
    }
    for (const QString &name : removed) {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(entry(channel, name));
        jobs << job;
    }
    if (jobs.isEmpty())
        return done({});
    auto left = std::make_shared<std::pair<qsizetype, Result<void>>>(jobs.size(), Result<void>());
    for (QKeychain::Job *job : std::as_const(jobs)) {
        connect(job, &QKeychain::Job::finished, this, [left, job, done] {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                left->second = failure(keychainError(*job));
            if (--left->first == 0)
                done(left->second);
        });
        job->start();
    }
}

} // namespace throughline
