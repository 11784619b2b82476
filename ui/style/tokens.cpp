// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/tokens.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace throughline {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .background = QColor(0xf4f5f7),
        .rail = QColor(0xeceef2),
        .surface = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .line = QColor(0xe1e4ea),
        .text = QColor(0x1a1e24),
        .muted = QColor(0x5a6473),
        .faint = QColor(0x8a94a3),
        .accent = QColor(0x2b62d9),
        .accentSoft = QColor(0xe6eefc),
        .onAccent = QColor(0xffffff),
        .note = QColor(0xfff6d6),
        .noteLine = QColor(0xecd98a),
        .sent = QColor(0xe3edfd),
        .found = QColor(0xffe7a0),
        .good = QColor(0x1f7a4d),
        .goodSoft = QColor(0xdff3e8),
        .warning = QColor(0x9a5700),
        .warningSoft = QColor(0xffeed6),
        .bad = QColor(0xb3261e),
        .badSoft = QColor(0xfde4e1),
        .shadow = QColor(0, 0, 0, 3),
        .online = QColor(0x2fa66a),
        .onMark = QColor(0xffffff),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .background = QColor(0x14171c),
        .rail = QColor(0x101318),
        .surface = QColor(0x1a1e25),
        .raised = QColor(0x20252d),
        .line = QColor(0x2b313b),
        .text = QColor(0xe6e9ee),
        .muted = QColor(0xa3adbb),
        .faint = QColor(0x78828f),
        .accent = QColor(0x7fa8ff),
        .accentSoft = QColor(0x22304d),
        .onAccent = QColor(0x0d1526),
        .note = QColor(0x332c14),
        .noteLine = QColor(0x5c4d1e),
        .sent = QColor(0x233352),
        .found = QColor(0x4a3c0c),
        .good = QColor(0x6fd3a0),
        .goodSoft = QColor(0x173326),
        .warning = QColor(0xffbd66),
        .warningSoft = QColor(0x3a2a12),
        .bad = QColor(0xff9b93),
        .badSoft = QColor(0x431f1d),
        .shadow = QColor(0, 0, 0, 11),
        .online = QColor(0x2fa66a),
        .onMark = QColor(0xffffff),
    };
    return tokens;
}

const QList<QColor> &avatarColors()
{
    static const QList<QColor> colors{QColor(0x7a4fb5), QColor(0xb84c70), QColor(0x3f6dc0), QColor(0x277a61),
        QColor(0x8c6029), QColor(0x5d6b7a), QColor(0xa8502f), QColor(0x0f7285)};
    return colors;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget->palette());
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.rail);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Accent, t.accent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    for (const QPalette::ColorRole role :
        {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, t.line);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return palette;
}

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace throughline
