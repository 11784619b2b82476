// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOptionMenuItem>

class QPainter;

namespace throughline {

constexpr int menuRowHeight = 28; ///< in pixels of the drawing; of the lists below combo boxes too

void paintPopupPanel(const QStyleOption &option, QPainter &painter); ///< of menus and tool tips
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace throughline
