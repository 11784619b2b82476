// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchdesk.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace throughline::bench {

Result<std::unique_ptr<BenchDesk>> BenchDesk::open(const QString &folder)
{
    auto desk = Desk::open({.folder = folder, .create = false, .runChannels = false, .agentName = {}});
    if (!desk)
        return failure(desk.error());
    return std::unique_ptr<BenchDesk>(new BenchDesk(*std::move(desk)));
}

BenchDesk::BenchDesk(std::unique_ptr<Desk> desk)
    : m_settings(m_temporary.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_appearance(*qApp)
    , m_desk(std::move(desk))
{
    m_language.use(u"en"_s);
    m_window = std::make_unique<MainWindow>(*m_desk, m_preferences, m_language);
    m_window->show();
    m_window->activateWindow();
}

} // namespace throughline::bench
