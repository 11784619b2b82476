// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace throughline {

class ActionRegistry;
class ChannelsPage;
class Desk;
class Language;
class Preferences;

/// The settings: a window beside the desk, whose changes take effect at once.
class SettingsWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Page { General, Shortcuts, Channels };

    struct Parts
    {
        Desk &desk;
        ActionRegistry &actions;
        Preferences &preferences;
        const Language &language;
    };

    SettingsWindow(const Parts &parts, QWidget *parent);

    void open(Page page);

Q_SIGNALS:
    void connectWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();

    QListWidget *m_pages;
    QStackedWidget *m_stack;
};

} // namespace throughline
