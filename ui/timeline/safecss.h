// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

#include <optional>

namespace throughline {

/// What is kept of a style attribute. Sizes and families are not: a message reads in the reader's own font.
struct SafeStyle
{
    std::optional<QColor> color;
    std::optional<QColor> background;
    QString rest; ///< declarations that can be used as they are: "font-weight:bold;text-align:right;"
    bool hidden = false; ///< the sender shows it to nobody
    bool large = false; ///< set in clearly larger type
};

SafeStyle safeStyle(QStringView css);

/// A colour as mails write it: #rgb, #rrggbb, rgb(), rgba() or a name. Nothing for transparent and for anything else.
std::optional<QColor> cssColor(QStringView text);

/// `color`, made lighter or darker until it can be read on `ground` (contrast 4.5).
QColor readable(const QColor &color, const QColor &ground);

/// A background of a mail as it fits onto `ground`: on a dark one, light areas become dark ones of the same hue.
QColor fittingBackground(const QColor &color, const QColor &ground);

} // namespace throughline
