// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOptionButton>

class QPainter;
class QWidget;

namespace throughline {

constexpr int controlHeight = 30; ///< of buttons and fields, in pixels of the drawing

void paintButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintToolButtonLabel(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);

/// A line of two pixels around what has the keyboard.
void paintFocus(const QStyleOption &option, QPainter &painter);

enum class ChevronDirection { Down, Up, Left, Right };
void paintChevron(const QStyleOption &option, QPainter &painter, ChevronDirection direction);

} // namespace throughline
