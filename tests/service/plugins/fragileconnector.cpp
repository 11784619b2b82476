// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/plugins/fragileconnector.h"

#include <QDir>
#include <QPromise>
#include <QUuid>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

void maybeDie(const char *step)
{
    if (qgetenv("THROUGHLINE_TEST_KILL") == step)
        kill(getpid(), SIGKILL);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's peer cannot write");
}

/// The only one that this peer takes; empty: any.
QString wantedSecret(const QString &folder)
{
    QFile file(folder + u"/wanted"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

FragileConnector::FragileConnector(const ChannelConfig &config, bool recognisesRepeats)
    : m_folder(config.settings[u"folder"].toString())
    , m_password(config.secrets.value(u"password"_s))
    , m_recognisesRepeats(recognisesRepeats)
    , m_watcher(this)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FragileConnector::look);
}

void FragileConnector::start(const QByteArray &checkpoint)
{
    m_running = true;
    m_seen = QString::fromUtf8(checkpoint).split(u'\n', Qt::SkipEmptyParts);
    if (!m_password.isEmpty())
        write(m_folder + u"/secret"_s, m_password.toUtf8());
    m_watcher.addPath(m_folder + u"/in"_s);
    wake();
}

void FragileConnector::stop()
{
    m_running = false;
    if (!is("stubborn"))
        Q_EMIT stopped();
}

void FragileConnector::wake()
{
    if (!m_running)
        return;
    if (is("down")) {
        Q_EMIT statusChanged({ConnectorPhase::Waiting, Error{ErrorCode::Unreachable, {}, true}});
        return;
    }
    if (const QString wanted = wantedSecret(m_folder); !wanted.isEmpty() && wanted != m_password) {
        Q_EMIT statusChanged({ConnectorPhase::Failed, Error{ErrorCode::SignInAgain, {}, false}});
        return;
    }
    report();
    look();
}

void FragileConnector::look()
{
    if (!m_running || is("down"))
        return;
    const QStringList files = QDir(m_folder + u"/in"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        if (m_seen.contains(name))
            continue;
        QFile file(m_folder + u"/in/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        InboundMessage message;
        message.externalId = name;
        message.from = {name.section(u'.', 0, 0) + u"@mail.example"_s, {}};
        message.at = now();
        message.subject = name;
        message.text = QString::fromUtf8(file.readAll());
        m_seen << name;
        m_delivered.insert(m_lastBatch + 1, name);
        maybeDie("before_received");
        Q_EMIT received({++m_lastBatch, {message}, {}, m_seen.join(u'\n').toUtf8(), false});
        maybeDie("after_received");
    }
    report();
}

void FragileConnector::send(const OutboundMessage &message)
{
    maybeDie("before_transmission");
    if (!m_running || is("down") || is("busy") || is("refuse")) {
        const bool later = !is("refuse");
        const auto code = later ? ErrorCode::ServerBusy : ErrorCode::RecipientRefused;
        Q_EMIT sendFinished({message.id, Delivery::Failed, Error{code, {}, later}, {}});
        return;
    }
    const QString name = m_recognisesRepeats ? message.externalId : QUuid::createUuid().toString(QUuid::Id128);
    QByteArray bytes = message.text.toUtf8();
    for (const AttachmentData &attachment : message.attachments)
        bytes += attachment.bytes;
    write(m_folder + u"/out/"_s + name, bytes);
    maybeDie("after_transmission");
    Q_EMIT sendFinished({message.id, Delivery::Sent, std::nullopt, {}});
    maybeDie("after_outcome");
}

void FragileConnector::acknowledge(quint64 batch)
{
    maybeDie("stored");
    m_acknowledged = batch;
    QFile::remove(m_folder + u"/in/"_s + m_delivered.take(batch));
    report();
}

bool FragileConnector::is(const char *what) const
{
    return QFile::exists(m_folder + u'/' + QLatin1StringView(what));
}

void FragileConnector::report()
{
    Q_EMIT statusChanged({.phase = ConnectorPhase::Online, .idle = m_acknowledged == m_lastBatch});
}

std::unique_ptr<Connector> FragilePlugin::create(const ChannelConfig &config)
{
    return std::make_unique<FragileConnector>(config, m_recognisesRepeats);
}

QFuture<TestStep> FragilePlugin::test(const ChannelConfig &config)
{
    QPromise<TestStep> steps;
    steps.start();
    steps.addResult({u"reach"_s, std::nullopt, config.settings[u"folder"].toString()});
    if (const QString wanted = wantedSecret(config.settings[u"folder"].toString()); !wanted.isEmpty())
        config.keepSecret(u"password"_s, wanted); // this peer gives a new one for each
    if (config.secrets.value(u"password"_s) == u"right")
        steps.addResult({u"login"_s, std::nullopt, {}});
    else
        steps.addResult({u"login"_s, Error{ErrorCode::LoginRefused}, {}});
    steps.finish();
    return steps.future();
}

} // namespace throughline
