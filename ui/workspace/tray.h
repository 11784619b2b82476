// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace throughline {

class ActionRegistry;

/// The icon in the desktop's tray, with how many open conversations are ours.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(const ActionRegistry &actions, QWidget *window);

    bool isThere() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }
    void setCount(qint64 open);
    void retranslate();

Q_SIGNALS:
    void activated();

private:
    qint64 m_count = -1;
    QMenu m_menu;
    QAction *m_show;
    QSystemTrayIcon m_icon;
};

} // namespace throughline
