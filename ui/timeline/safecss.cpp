// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/safecss.h"

#include "ui/style/tokens.h"

#include <QSet>
#include <QStringTokenizer>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStyle = 2000;
constexpr double readableContrast = 4.5;
constexpr double normalSize = 13;

/// Plain words only: no function, no escape, no address.
bool isWords(QStringView value)
{
    for (const QChar c : value) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ' && c != u'%' && c != u'.')
            return false;
    }
    return !value.isEmpty();
}

bool isKept(QStringView property, QStringView value)
{
    static const QSet<QString> properties{u"font-weight"_s, u"font-style"_s, u"text-decoration"_s, u"text-align"_s,
        u"vertical-align"_s, u"white-space"_s, u"direction"_s, u"list-style-type"_s};
    return properties.contains(property.toString()) && isWords(value);
}

/// A length in pixels; nothing for units that depend on what is around.
std::optional<double> pixels(QStringView value)
{
    static constexpr std::pair<QLatin1StringView, double> units[]{
        {"px"_L1, 1}, {"pt"_L1, 4.0 / 3}, {"rem"_L1, 16}, {"em"_L1, normalSize}, {"%"_L1, normalSize / 100}};
    for (const auto &[unit, factor] : units) {
        if (value.endsWith(unit)) {
            bool ok = false;
            const double number = value.chopped(unit.size()).trimmed().toDouble(&ok);
            return ok ? std::optional(number * factor) : std::nullopt;
        }
    }
    return value == "0"_L1 ? std::optional(0.0) : std::nullopt;
}

bool isZero(QStringView value)
{
    const std::optional<double> size = pixels(value);
    return size && *size < 0.5;
}

void takeDeclaration(SafeStyle &style, const QString &property, const QString &value)
{
    if (property == "color"_L1) {
        style.color = cssColor(value);
    } else if (property == "background-color"_L1 || property == "background"_L1) {
        for (const QStringView part : qTokenize(value, u' ', Qt::SkipEmptyParts)) {
            if (const std::optional<QColor> color =
                    cssColor(property == "background-color"_L1 ? QStringView(value) : part))
                style.background = color;
        }
    } else if (property == "display"_L1) {
        style.hidden = style.hidden || value.startsWith("none"_L1);
    } else if (property == "visibility"_L1) {
        style.hidden = style.hidden || value.startsWith("hidden"_L1);
    } else if (property == "max-height"_L1 || property == "opacity"_L1) {
        style.hidden = style.hidden || isZero(value);
    } else if (property == "font-size"_L1) {
        style.hidden = style.hidden || isZero(value);
        style.large = pixels(value).value_or(normalSize) >= 20;
    } else if (isKept(property, value)) {
        style.rest += property + u':' + value + u';';
    }
}

} // namespace

SafeStyle safeStyle(QStringView css)
{
    SafeStyle style;
    const QStringView bounded = css.left(longestStyle);
    // An escape or a comment can hide what a value is; nobody needs them in a mail.
    if (bounded.contains(u'\\') || bounded.contains("/*"_L1))
        return style;
    for (const QStringView declaration : qTokenize(bounded, u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0)
            continue;
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        if (value.endsWith("!important"_L1))
            value = value.chopped(10).trimmed();
        takeDeclaration(style, declaration.first(colon).trimmed().toString().toLower(), value);
    }
    return style;
}

std::optional<QColor> cssColor(QStringView text)
{
    const QStringView trimmed = text.trimmed().left(40);
    if (trimmed.startsWith("rgb"_L1, Qt::CaseInsensitive)) {
        const qsizetype open = trimmed.indexOf(u'(');
        const qsizetype close = trimmed.indexOf(u')');
        if (open < 0 || close < open)
            return std::nullopt;
        QString inside = trimmed.sliced(open + 1, close - open - 1).toString();
        inside.replace(u',', u' ').replace(u'/', u' ');
        const QStringList parts = inside.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() < 3 || (parts.size() > 3 && parts.at(3).toDouble() < 0.5))
            return std::nullopt;
        const auto channel = [&parts](
                                 int i) { return qBound(0, int(qBound(-1.0, parts.at(i).toDouble(), 999.0)), 255); };
        return QColor(channel(0), channel(1), channel(2));
    }
    const QColor color = QColor::fromString(trimmed);
    return color.isValid() && color.alpha() > 127 ? std::optional(QColor(color.red(), color.green(), color.blue()))
                                                  : std::nullopt;
}

QColor readable(const QColor &color, const QColor &ground)
{
    if (contrast(color, ground) >= readableContrast)
        return color;
    const QColor black = QColor::fromRgbF(0, 0, 0);
    const QColor white = QColor::fromRgbF(1, 1, 1);
    const bool lighter = contrast(white, ground) > contrast(black, ground);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    for (int step = 0; step < 20; ++step) {
        lightness = qBound(0.0F, lightness + (lighter ? 0.05F : -0.05F), 1.0F);
        const QColor tried = QColor::fromHslF(qMax(0.0F, hue), saturation, lightness);
        if (contrast(tried, ground) >= readableContrast)
            return tried;
    }
    return lighter ? white : black;
}

QColor fittingBackground(const QColor &color, const QColor &ground)
{
    if (ground.lightnessF() > 0.5F || color.lightnessF() < 0.5F)
        return color;
    if (color.lightnessF() > 0.97F)
        return ground;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    return QColor::fromHslF(qMax(0.0F, hue), saturation * 0.6F, 0.12F + (1 - lightness) * 0.5F);
}

} // namespace throughline
