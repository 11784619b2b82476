// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace throughline {

/// Folds a panel away while its window is narrower than it takes. What the agent wishes counts: for a wide window it is
/// remembered, for a narrow one until it is wide again.
class Folding : public QObject
{
    Q_OBJECT
public:
    /// `name`: under which the wish is kept in `settings`, which outlives this. `widthNeeded` in pixels of the drawing.
    Folding(QWidget *panel, const QString &name, int widthNeeded, QSettings &settings, QObject *parent);

    void setWindowWidth(int width);
    void toggle();
    void done(); ///< it has served: in a narrow window it folds away again
    bool isOpen() const { return m_wide ? m_wantedWide : m_wantedNarrow; }

Q_SIGNALS:
    void changed(bool open);

private:
    void apply();

    QWidget *m_panel;
    QString m_name;
    int m_widthNeeded;
    QSettings &m_settings;
    bool m_wide = true;
    bool m_wantedWide = true;
    bool m_wantedNarrow = false;
};

} // namespace throughline
