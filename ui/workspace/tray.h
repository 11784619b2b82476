// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace throughline {

class ActionRegistry;

/// The icon in the desktop's tray. It is marked with how many messages came that nobody has looked at; pointed at, it
/// tells how many open conversations are ours.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(const ActionRegistry &actions, QWidget *window);

    bool isThere(); ///< also when the desktop's tray was started after this program
    void setOpen(qint64 conversations);
    void setUnseen(int messages);
    void retranslate();

Q_SIGNALS:
    void activated();

private:
    qint64 m_open = 0;
    int m_unseen = 0;
    QMenu m_menu;
    QAction *m_show;
    QSystemTrayIcon m_icon;
};

} // namespace throughline
