// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleHints>

namespace throughline {

namespace {

/// Below this, marks of 11/13 of it cannot be read; where no desktop gives a font, Qt's own default is smaller.
constexpr int smallestTextPixels = 13;

void keepTextReadable()
{
    QFont font = QApplication::font();
    const int pixels = QFontInfo(font).pixelSize();
    if (pixels >= smallestTextPixels)
        return;
    // In points where the system speaks in points: others ask a font for them.
    if (font.pointSizeF() > 0 && pixels > 0)
        font.setPointSizeF(font.pointSizeF() * smallestTextPixels / pixels);
    else
        font.setPixelSize(smallestTextPixels);
    QApplication::setFont(font);
}

} // namespace

Appearance::Appearance(QApplication &app)
    : m_app(app)
{
    keepTextReadable();
    QApplication::setStyle(new Style); // the application owns it
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Appearance::apply()
{
    const bool dark = m_scheme == Scheme::Dark
        || (m_scheme == Scheme::System && m_app.styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    QApplication::setPalette(paletteOf(dark ? darkTokens() : lightTokens()));
}

} // namespace throughline
