// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>
#include <QStyleOptionSlider>

class QPainter;

namespace throughline {

/// A slim bar without buttons; wider and darker while it is pointed at or dragged.
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace throughline
