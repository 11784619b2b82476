// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/desk.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/style/appearance.h"
#include "ui/workspace/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace throughline::bench {

/// The real window in this process, with settings of its own.
class BenchDesk
{
public:
    static Result<std::unique_ptr<BenchDesk>> open(const QString &folder);

    Desk &desk() { return *m_desk; }
    MainWindow &window() { return *m_window; }

private:
    explicit BenchDesk(std::unique_ptr<Desk> desk);

    QTemporaryDir m_temporary;
    QSettings m_settings;
    Preferences m_preferences;
    Appearance m_appearance;
    Language m_language;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace throughline::bench
