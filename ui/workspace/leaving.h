// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace throughline {

class Composer;

/// Keeps the window open until the disk has what was written. Where the disk does not take it, asks whether to lose it.
class Leaving : public QObject
{
    Q_OBJECT
public:
    Leaving(Composer &composer, QWidget *window);

    /// Whether the window may close now. Else it is closed from here as soon as it may.
    bool isDone();

private:
    void ask();

    Composer &m_composer;
    QWidget *m_window;
    bool m_wanted = false; ///< to be closed once the disk has answered
    bool m_asking = false;
    bool m_losing = false; ///< somebody said so
};

} // namespace throughline
