// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

namespace throughline::bench {

/// Sees when a widget has been painted in the state that was waited for.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Does `act`, and tells how many milliseconds later `widget` had been painted while `shown` held, the whole
    /// window's update included. None after ten seconds.
    std::optional<double> untilPainted(
        QWidget *widget, const std::function<bool()> &shown, const std::function<void()> &act);

    /// Runs events until `done` holds; false after so many milliseconds.
    static bool runUntil(const std::function<bool()> &done, int milliseconds = 30'000);
    static void runFor(int milliseconds);

    template <class T> static T answer(QFuture<T> future)
    {
        bool here = false;
        future.then(qApp, [&here](const T &) { here = true; });
        runUntil([&here] { return here; }, 600'000);
        return future.result();
    }

private:
    QPointer<QWidget> m_widget;
    std::function<bool()> m_shown;
    bool m_painting = false; ///< the widget was painted as it should be, in the update that is under way
    std::optional<qint64> m_painted; ///< nanoseconds
    QElapsedTimer m_clock;
};

} // namespace throughline::bench
