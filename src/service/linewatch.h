// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace throughline {

/// Says when waiting for a line is over before its time: the network came back, or the machine woke up. Lives on the
/// program's main thread.
class LineWatch : public QObject
{
    Q_OBJECT
public:
    LineWatch();

Q_SIGNALS:
    void lineIsBack();

private Q_SLOTS:
    void prepareForSleep(bool asleep); ///< logind's signal, true before and false after

private:
    void begin();
};

} // namespace throughline
