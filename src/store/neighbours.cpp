// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/neighbours.h"

#include "store/workspacefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline {

namespace {

constexpr auto firstPause = 20ms;
constexpr auto longestPause = 3s;

} // namespace

Neighbours::Neighbours(const WorkspaceFile &file, QObject *parent)
    : QObject(parent)
    , m_folder(file.folder)
    , m_log(file.database + u"-wal"_s)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Neighbours::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Neighbours::startLooking);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Neighbours::watch);
    watch();
}

void Neighbours::watch()
{
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    // The log is made anew after the last process had closed it.
    if (m_watcher.files().isEmpty() && QFileInfo::exists(m_log)) {
        m_watcher.addPath(m_log);
        startLooking();
    }
}

void Neighbours::startLooking()
{
    watch();
    m_pause = firstPause;
    if (!m_timer.isActive() || m_timer.intervalAsDuration() > firstPause)
        m_timer.start(firstPause);
}

void Neighbours::look()
{
    Q_EMIT mayHaveWritten();
    m_pause *= 2;
    if (m_pause <= longestPause)
        m_timer.start(m_pause);
}

} // namespace throughline
