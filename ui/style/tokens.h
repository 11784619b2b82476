// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

class QWidget;

namespace throughline {

/// Every colour of the window, by what it is for. The values stand in tokens.cpp and nowhere else.
struct Tokens
{
    bool dark = false;
    QColor background; ///< behind the timeline
    QColor rail; ///< behind the views
    QColor surface; ///< lists, panels, the composer
    QColor raised; ///< buttons, menus, bubbles of customers
    QColor line;
    QColor text;
    QColor muted; ///< secondary text, still easily read
    QColor faint; ///< never for text that must be read: hints, disabled controls
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor note;
    QColor noteLine;
    QColor sent; ///< bubbles of the team
    QColor found; ///< behind the words that a search found; `text` is readable on it
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    QColor shadow; ///< one layer below what lies above the window: layers add up
    QColor online; ///< the dot of presence
    QColor onMark; ///< initials on an avatar, signs on a channel's mark
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The backgrounds of avatars; `onMark` is readable on each.
const QList<QColor> &avatarColors();

/// The tokens that a palette was made from: dark when its window is.
const Tokens &tokensOf(const QPalette &palette);
const Tokens &tokensOf(const QWidget *widget);

/// Window is `background`, Base `surface`, AlternateBase `rail`, Button `raised`, Mid `line`, PlaceholderText `muted`.
QPalette paletteOf(const Tokens &tokens);

/// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace throughline
