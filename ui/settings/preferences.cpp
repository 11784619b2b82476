// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QSettings>

#include <algorithm>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

const QString languageName = u"language"_s;
const QString themeName = u"theme"_s;
const QString undoName = u"undo_seconds"_s;
const QString notifyName = u"notifications"_s;
const QString hideName = u"notifications_hide_texts"_s;
const QString trayName = u"close_to_tray"_s;
const QString light = u"light"_s;
const QString dark = u"dark"_s;

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QString Preferences::language() const
{
    return m_settings.value(languageName).toString();
}

void Preferences::setLanguage(const QString &code)
{
    set(languageName, code);
}

Appearance::Scheme Preferences::theme() const
{
    const QString name = m_settings.value(themeName).toString();
    return name == light ? Appearance::Scheme::Light
        : name == dark   ? Appearance::Scheme::Dark
                         : Appearance::Scheme::System;
}

void Preferences::setTheme(Appearance::Scheme theme)
{
    set(themeName, theme == Appearance::Scheme::Light ? light : theme == Appearance::Scheme::Dark ? dark : u"system"_s);
}

std::chrono::seconds Preferences::undoTime() const
{
    return std::chrono::seconds(std::clamp(m_settings.value(undoName, 10).toInt(), 0, 60));
}

void Preferences::setUndoTime(std::chrono::seconds time)
{
    set(undoName, int(time.count()));
}

bool Preferences::notifies() const
{
    return m_settings.value(notifyName, true).toBool();
}

void Preferences::setNotifies(bool on)
{
    set(notifyName, on);
}

bool Preferences::hidesTexts() const
{
    return m_settings.value(hideName, false).toBool();
}

void Preferences::setHidesTexts(bool on)
{
    set(hideName, on);
}

bool Preferences::closesToTray() const
{
    return m_settings.value(trayName, false).toBool();
}

void Preferences::setClosesToTray(bool on)
{
    set(trayName, on);
}

void Preferences::set(const QString &name, const QVariant &value)
{
    if (m_settings.value(name) == value)
        return;
    m_settings.setValue(name, value);
    Q_EMIT changed();
}

} // namespace throughline
