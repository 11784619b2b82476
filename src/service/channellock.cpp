// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channellock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QJsonObject toJson(const ConnectorStatus &status)
{
    QJsonObject json{{u"phase"_s, nameOf(status.phase)}, {u"done"_s, status.done}, {u"total"_s, status.total},
        {u"idle"_s, status.idle}};
    if (status.error) {
        json[u"error"_s] = errorName(status.error->code);
        json[u"detail"_s] = status.error->detail;
        json[u"retryable"_s] = status.error->retryable;
    }
    return json;
}

ConnectorStatus statusFromJson(const QJsonObject &json)
{
    ConnectorStatus status;
    status.phase = fromName<ConnectorPhase>(json[u"phase"].toString()).value_or(ConnectorPhase::Stopped);
    status.done = json[u"done"].toInteger();
    status.total = json[u"total"].toInteger();
    status.idle = json[u"idle"].toBool();
    if (json.contains("error"_L1)) {
        status.error =
            Error{errorFromName(json[u"error"].toString()), json[u"detail"].toString(), json[u"retryable"].toBool()};
    }
    return status;
}

} // namespace

QString ChannelLock::folder(const QString &workspace)
{
    const QString path = workspace + u"/locks"_s;
    QDir().mkpath(path);
    return path;
}

ChannelLock::ChannelLock(const QString &workspace, ChannelId channel)
    : m_path(folder(workspace) + u'/' + channel.toString())
    , m_lock(m_path + u".lock"_s)
{
    m_lock.setStaleLockTime(std::chrono::seconds(0)); // however old: stale only when its process is gone
}

ChannelLock::~ChannelLock()
{
    release();
}

bool ChannelLock::take()
{
    return m_lock.isLocked() || m_lock.tryLock(std::chrono::milliseconds(0));
}

bool ChannelLock::isTakenElsewhere() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.isLocked() || !m_lock.getLockInfo(&process, &host, &program))
        return false;
    return host != QSysInfo::machineHostName() || kill(pid_t(process), 0) == 0 || errno == EPERM;
}

void ChannelLock::release()
{
    if (!m_lock.isLocked())
        return;
    QFile::remove(m_path + u".json"_s);
    m_lock.unlock();
}

void ChannelLock::publish(const ConnectorStatus &status)
{
    if (!m_lock.isLocked())
        return;
    // For show only, so it is whole but not synced; where it cannot be written (a full disk) the others show an older
    // one.
    const QString fresh = m_path + u".new"_s;
    QFile file(fresh);
    const QByteArray bytes = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path + u".json"_s).constData());
}

ConnectorStatus ChannelLock::published() const
{
    QFile file(m_path + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return statusFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

void ChannelLock::askToWake()
{
    QFile file(m_path + u".wake"_s);
    if (file.open(QIODevice::WriteOnly))
        file.close();
}

bool ChannelLock::isAskedToWake() const
{
    return QFile::exists(m_path + u".wake"_s);
}

void ChannelLock::answerWake()
{
    QFile::remove(m_path + u".wake"_s);
}

} // namespace throughline
