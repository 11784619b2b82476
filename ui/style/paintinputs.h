// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace throughline {

void paintLineEditPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintInputFrame(const QStyleOption &option, QPainter &painter); ///< accent while it has the keyboard
void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter);
/// `up` and `down` are the rectangles of its arrows.
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);
void paintProgressGroove(const QStyleOption &option, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);
void paintSplitter(const QStyleOption &option, QPainter &painter);
void paintTab(const QStyleOptionTab &option, QPainter &painter); ///< an accent line below the current one

} // namespace throughline
