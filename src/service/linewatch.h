// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace throughline {

/// Says when the network came, went or changed, and when the machine woke up: then it is worth to look at the lines
/// before their time. A hint only: nothing waits for it, and a system that cannot be asked gives none. Lives on the
/// program's main thread.
class LineWatch : public QObject
{
    Q_OBJECT
public:
    LineWatch();

Q_SIGNALS:
    void lineChanged();

private Q_SLOTS:
    void prepareForSleep(bool asleep); ///< logind's signal, true before and false after

private:
    void begin();
};

} // namespace throughline
