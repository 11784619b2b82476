// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace throughline {

namespace {

// A signal handler may do no more than write into a pipe; the event loop reads the other end.
int pipeEnds[2] = {-1, -1};

void handle(int number)
{
    std::signal(number, SIG_DFL);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], "!", 1);
}

} // namespace

void onInterrupt(QObject *context, std::function<void()> act)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *const notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, act = std::move(act)] {
        notifier->setEnabled(false);
        act();
    });
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
}

} // namespace throughline
