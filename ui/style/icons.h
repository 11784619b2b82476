// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QColor;

namespace throughline {

/// An icon of the Breeze set by its name, drawn in the palette's colours: it follows light and dark by itself, and is
/// faint when disabled. An unknown name is an empty icon.
QIcon icon(const QString &name);

/// The same in one colour, for a mark that has its own.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

} // namespace throughline
