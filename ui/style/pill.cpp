// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/pill.h"

#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace throughline {

namespace {

constexpr int pillHeight = 18;
constexpr int sidePadding = 7;

QFont pillFont()
{
    return withTabularFigures(fontFor(TextRole::Mark, QFont::Medium));
}

} // namespace

QSize pillSize(const QString &text)
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(text) + 2 * scaled(sidePadding), qMax(scaled(pillHeight), metrics.height())};
}

void paintPill(QPainter *painter, const QRect &rect, const QString &text, PillTone tone, const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    const auto [fill, ink] = [&]() -> std::pair<QColor, QColor> {
        switch (tone) {
        case PillTone::Good: return {t.goodSoft, t.good};
        case PillTone::Warning: return {t.warningSoft, t.warning};
        case PillTone::Bad: return {t.badSoft, t.bad};
        case PillTone::Plain: break;
        }
        return {t.background, t.muted};
    }();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tone == PillTone::Plain ? QPen(t.line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal corner = rect.height() / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->setFont(pillFont());
    painter->setPen(ink);
    const int padding = scaled(sidePadding);
    const QRect room = rect.adjusted(padding, 0, -padding, 0);
    painter->setLayoutDirection(directionOf(text));
    painter->drawText(room, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width() + 1));
    painter->restore();
}

void Pill::setContent(const QString &text, PillTone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text);
}

QSize Pill::minimumSizeHint() const
{
    return {scaled(pillHeight) * 2, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size(qMin(width(), sizeHint().width()), sizeHint().height());
    paintPill(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect()), m_text,
        m_tone, palette());
}

} // namespace throughline
