// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/listrow.h"

#include "ui/panels/conversationdelegate.h"
#include "ui/style/markedline.h"
#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace throughline {

namespace {

constexpr int drawnPadding = 10;
constexpr int drawnFace = 36;

} // namespace

QString titleOf(const ConversationSummary &row)
{
    return row.contactName.isEmpty() ? ConversationDelegate::tr("Unknown customer") : row.contactName;
}

QString subjectOf(const ConversationSummary &row)
{
    return row.subject.isEmpty() ? ConversationDelegate::tr("No subject") : row.subject;
}

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect)
    : m_painter(painter)
    , m_option(option)
    , m_rect(rect)
    , m_inside(rect.adjusted(scaled(space::m), scaled(drawnPadding), -scaled(space::m), -scaled(drawnPadding)))
{ }

int RowPainter::lineHeight()
{
    return QFontMetrics(fontFor(TextRole::Body, QFont::DemiBold)).height() + scaled(1);
}

int RowPainter::rowHeight()
{
    return 3 * lineHeight() + 2 * scaled(drawnPadding);
}

QRect RowPainter::face() const
{
    return placed({m_inside.topLeft(), QSize(scaled(drawnFace), scaled(drawnFace))});
}

QRect RowPainter::part(int at, int left, int right) const
{
    const int begin = m_inside.left() + scaled(drawnFace + 10);
    return {begin + left, m_inside.top() + at * lineHeight(), right - left, lineHeight()};
}

int RowPainter::textWidth() const
{
    return m_inside.width() - scaled(drawnFace + 10);
}

void RowPainter::ground(bool shown) const
{
    const Tokens &tokens = tokensOf(m_option.palette);
    const bool current = m_option.state & QStyle::State_Selected;
    if (current || shown)
        m_painter->fillRect(m_rect, tokens.accentSoft);
    else if (m_option.state & QStyle::State_MouseOver)
        m_painter->fillRect(m_rect, tokens.background);
    m_painter->fillRect(QRect(m_rect.left(), m_rect.bottom(), m_rect.width(), 1), tokens.line);
    if (shown) {
        const QRect bar(m_rect.left(), m_rect.top(), scaled(3), m_rect.height());
        m_painter->fillRect(QStyle::visualRect(m_option.direction, m_rect, bar), tokens.accent);
    }
    if (current && (m_option.state & QStyle::State_HasFocus)) {
        m_painter->setPen(QPen(tokens.accent, 1));
        m_painter->drawRect(m_rect.adjusted(0, 0, -1, -2));
    }
}

void RowPainter::line(const QRect &part, const QString &text, const QFont &font, const QColor &color) const
{
    m_painter->setFont(font);
    m_painter->setPen(color);
    drawLine(*m_painter, placed(part), text, m_option.direction);
}

void RowPainter::marked(const QRect &part, const MatchingLine &line, const QFont &font, const QColor &color) const
{
    drawMarked(*m_painter, placed(part), line, font, color, m_option.palette, m_option.direction);
}

QRect RowPainter::placed(const QRect &part) const
{
    return QStyle::visualRect(m_option.direction, m_inside, part);
}

} // namespace throughline
