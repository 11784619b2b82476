// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QObject>
#include <QSocketNotifier>

namespace throughline {

/// Rings at a moment of the wall clock, also when the machine slept through it, and when the clock was set. QTimer
/// counts neither sleep nor what people do to the clock.
class Alarm : public QObject
{
    Q_OBJECT
public:
    explicit Alarm(QObject *parent = nullptr);
    ~Alarm() override;

    void set(Instant at); ///< instead of an earlier one; rings at once when that is past
    void clear();

Q_SIGNALS:
    void rang();

private:
    void read();

    int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace throughline
