// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/folding.h"

#include "ui/style/metrics.h"

#include <QSettings>
#include <QWidget>

namespace throughline {

using namespace Qt::StringLiterals;

Folding::Folding(QWidget *panel, const QString &name, int widthNeeded, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_name("window/"_L1 + name)
    , m_widthNeeded(widthNeeded)
    , m_settings(settings)
    , m_wantedWide(settings.value(m_name, true).toBool())
{
    apply();
}

void Folding::setWindowWidth(int width)
{
    const bool wide = width >= scaled(m_widthNeeded);
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_wantedNarrow = false;
    apply();
}

void Folding::toggle()
{
    bool &wanted = m_wide ? m_wantedWide : m_wantedNarrow;
    wanted = !wanted;
    if (m_wide)
        m_settings.setValue(m_name, wanted);
    apply();
}

void Folding::done()
{
    if (m_wide || !m_wantedNarrow)
        return;
    m_wantedNarrow = false;
    apply();
}

void Folding::apply()
{
    m_panel->setVisible(isOpen());
    Q_EMIT changed(isOpen());
}

} // namespace throughline
