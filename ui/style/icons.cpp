// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/tokens.h"

#include <BreezeIcons>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

QString svgPath(const QString &name)
{
    static const bool ready = (BreezeIcons::initIcons(), true);
    Q_UNUSED(ready)
    static constexpr QLatin1StringView groups[]{"actions"_L1, "status"_L1, "apps"_L1, "mimetypes"_L1, "places"_L1,
        "devices"_L1, "preferences"_L1, "applets"_L1};
    for (const char *size : {"16", "22", "24", "32", "64"}) {
        for (const QLatin1StringView group : groups) {
            const QString path = u":/icons/breeze/%1/%2/%3.svg"_s.arg(group, QLatin1StringView(size), name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

/// Breeze's monochrome icons name their colour in a style sheet, class ColorScheme-Text; there it is replaced.
QByteArray coloredSvg(const QString &name, const QColor &color)
{
    QFile file(svgPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression schemeColor(u"(\\.ColorScheme-[A-Za-z]+\\s*\\{\\s*color\\s*:\\s*)#[0-9a-fA-F]+"_s);
    svg.replace(schemeColor, u"\\1"_s + color.name());
    return svg.toUtf8();
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, iconPixmap(m_name, qMin(rect.width(), rect.height()), color(mode), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), color(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int logical = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, logical, color(mode), scale);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return svgPath(m_name).isEmpty(); }
    QString key() const override { return u"throughline"_s; }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        const Tokens &t = tokensOf(palette);
        return mode == QIcon::Disabled ? t.faint : mode == QIcon::Selected ? t.text : t.muted;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key = u"throughline/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloredSvg(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(pixmap.rect()));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace throughline
