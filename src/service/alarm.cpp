// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/alarm.h"

#include <algorithm>
#include <cerrno>

#include <sys/timerfd.h>
#include <unistd.h>

namespace throughline {

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_descriptor(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Alarm::read);
}

Alarm::~Alarm()
{
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

void Alarm::set(Instant at)
{
    const qint64 msecs = std::max<qint64>(1, toMsecs(at)); // zero would switch it off
    itimerspec time{};
    time.it_value.tv_sec = time_t(msecs / 1000);
    time.it_value.tv_nsec = long(msecs % 1000) * 1'000'000;
    timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &time, nullptr);
}

void Alarm::clear()
{
    const itimerspec never{};
    timerfd_settime(m_descriptor, 0, &never, nullptr);
}

void Alarm::read()
{
    uint64_t times = 0;
    // Fails with ECANCELED when the clock was set: whoever waits looks at the clock and sets the alarm again.
    if (::read(m_descriptor, &times, sizeof times) >= 0 || errno == ECANCELED)
        Q_EMIT rang();
}

} // namespace throughline
