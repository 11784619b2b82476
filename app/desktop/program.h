// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/instance.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/style/appearance.h"

#include <QSettings>

#include <memory>

namespace throughline {

class Desk;
class MainWindow;
class StartWatch;
class TroubleWindow;
class Walkthrough;

/// The desktop program: opens the workspace's desk in a window, or says why it cannot.
class Program : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString workspace;
        QString walkthrough; ///< the folder of its pictures; empty: none
        bool sample = false; ///< begin an empty workspace with sample conversations
    };

    Program(QApplication &app, const Options &options);
    ~Program() override;

    void start();

private:
    void open();
    void openWindow();
    void applyPreferences();
    void addSamplesAtFirst();

    Options m_options;
    QSettings m_settings;
    Preferences m_preferences;
    Appearance m_appearance;
    Language m_language;
    Instance m_instance;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window; ///< before the desk is closed
    std::unique_ptr<StartWatch> m_startWatch;
    std::unique_ptr<TroubleWindow> m_trouble;
    std::unique_ptr<Walkthrough> m_walkthrough;
};

} // namespace throughline
