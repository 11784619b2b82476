// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace throughline {

/// How a button stands out. Primary: the one thing to do next. Quiet: no frame until it is pointed at. Chosen is for
/// checkable ones: quiet, and filled in accent's soft colour while checked.
enum class ButtonLook { Plain, Primary, Quiet, Chosen };

void setLook(QAbstractButton *button, ButtonLook look);
ButtonLook lookOf(const QWidget *button);

/// A few characters of the shortcut, drawn small after the button's text.
void setHint(QAbstractButton *button, const QString &hint);
QString hintOf(const QWidget *button);

/// What a widget's background is; a plain QWidget has none unless it is told.
enum class Ground { Background, Rail, Surface };
void setGround(QWidget *widget, Ground ground);

} // namespace throughline
