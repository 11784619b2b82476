// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/startwatch.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>

#include <unistd.h>

namespace throughline {

namespace {

/// Since this process began (proc_pid_stat(5), field 22), to the kernel's clock tick.
qint64 millisecondsOfLife()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from the third on
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 began = fields.value(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - began;
}

} // namespace

StartWatch::StartWatch(QAbstractItemView &list)
    : m_list(list)
{
    list.viewport()->installEventFilter(this);
}

bool StartWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_list.model()->rowCount() > 0) {
        m_list.viewport()->removeEventFilter(this);
        // The window hands over the picture when all of its widgets have painted: in this turn of the event loop.
        QTimer::singleShot(
            0, this, [] { std::fprintf(stderr, "inbox painted after %lld ms\n", qlonglong(millisecondsOfLife())); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace throughline
