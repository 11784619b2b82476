// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/application.h"

#include <QTimer>

namespace throughline::bench {

bool Application::notify(QObject *receiver, QEvent *event)
{
    if (!m_widget)
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && receiver == m_widget && m_shown())
        m_painting = true;
    const bool done = QApplication::notify(receiver, event);
    // A window paints all of its widgets in one update, and hands the picture over at its end.
    if (m_painting && !m_painted && event->type() == QEvent::UpdateRequest)
        m_painted = m_clock.nsecsElapsed();
    return done;
}

std::optional<double> Application::untilPainted(
    QWidget *widget, const std::function<bool()> &shown, const std::function<void()> &act)
{
    m_widget = widget;
    m_shown = shown;
    m_painting = false;
    m_painted.reset();
    m_clock.start();
    act();
    const bool painted = runUntil([this] { return m_painted.has_value(); }, 10'000);
    m_widget.clear();
    return painted ? std::optional(double(*m_painted) / 1e6) : std::nullopt;
}

bool Application::runUntil(const std::function<bool()> &done, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    QTimer wake; // so that the time is looked at where nothing else happens
    wake.start(milliseconds < 1000 ? 10 : 200);
    while (!done() && clock.elapsed() < milliseconds)
        processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

void Application::runFor(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, qApp, [&over] { over = true; });
    while (!over)
        processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace throughline::bench
