// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace throughline {

/// Gives the application its style and its palette, and keeps them right when the system turns dark or light.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };

    /// `app` outlives it. Call before the first widget is made.
    explicit Appearance(QApplication &app);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

private:
    void apply();

    QApplication &m_app;
    Scheme m_scheme = Scheme::System;
};

} // namespace throughline
