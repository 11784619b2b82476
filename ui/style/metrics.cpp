// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontInfo>

namespace throughline {

namespace {

constexpr qreal drawnTextSize = 13;

qreal drawnSize(TextRole role)
{
    switch (role) {
    case TextRole::Body: return 13;
    case TextRole::Secondary: return 12;
    case TextRole::Mark: return 11;
    case TextRole::Title: return 15;
    }
    return drawnTextSize;
}

} // namespace

QFont fontFor(TextRole role, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const qreal ratio = drawnSize(role) / drawnTextSize;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    font.setWeight(weight);
    return font;
}

QFont withTabularFigures(QFont font)
{
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

int scaled(qreal drawnPixels)
{
    return qRound(drawnPixels * QFontInfo(QApplication::font()).pixelSize() / drawnTextSize);
}

} // namespace throughline
