// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/appearance.h"

#include <QObject>

#include <chrono>

class QSettings;

namespace throughline {

/// What this person chose for this machine; not part of the workspace. Kept in `settings`, which outlives this.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    QSettings &settings() const { return m_settings; }

    QString language() const; ///< "ja", "zh_TW"; empty: the system's
    void setLanguage(const QString &code);
    Appearance::Scheme theme() const;
    void setTheme(Appearance::Scheme theme);
    std::chrono::seconds undoTime() const; ///< 0 to 60: how long a reply can be taken back
    void setUndoTime(std::chrono::seconds time);
    bool notifies() const;
    void setNotifies(bool on);
    bool hidesTexts() const; ///< notifications name nobody and quote nothing
    void setHidesTexts(bool on);
    bool closesToTray() const;
    void setClosesToTray(bool on);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &name, const QVariant &value);

    QSettings &m_settings;
};

} // namespace throughline
