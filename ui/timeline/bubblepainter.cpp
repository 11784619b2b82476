// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/bubblepainter.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"
#include "ui/timeline/messagedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

/// Round, with a sharper corner where the bubble points to whoever said it.
QPainterPath bubblePath(const QRectF &r, qreal corner, qreal bottomLeft, qreal bottomRight)
{
    QPainterPath path;
    path.moveTo(r.left() + corner, r.top());
    path.lineTo(r.right() - corner, r.top());
    path.arcTo(QRectF(r.right() - 2 * corner, r.top(), 2 * corner, 2 * corner), 90, -90);
    path.lineTo(r.right(), r.bottom() - bottomRight);
    path.arcTo(
        QRectF(r.right() - 2 * bottomRight, r.bottom() - 2 * bottomRight, 2 * bottomRight, 2 * bottomRight), 0, -90);
    path.lineTo(r.left() + bottomLeft, r.bottom());
    path.arcTo(QRectF(r.left(), r.bottom() - 2 * bottomLeft, 2 * bottomLeft, 2 * bottomLeft), 270, -90);
    path.lineTo(r.left(), r.top() + corner);
    path.arcTo(QRectF(r.left(), r.top(), 2 * corner, 2 * corner), 180, -90);
    path.closeSubpath();
    return path;
}

class RowPainter
{
public:
    RowPainter(QPainter &painter, const RowContent &row, const BubbleLayout &layout, BubbleDocument *document,
        const BubbleLook &look)
        : m_painter(painter)
        , m_row(row)
        , m_layout(layout)
        , m_document(document)
        , m_look(look)
        , m_tokens(tokensOf(look.palette))
    { }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintCentred(m_layout.day, m_row.day);
        paintHop();
        if (!m_layout.bubble.isNull())
            return paintMessage();
        paintCentred(m_layout.line, m_row.line);
        if (m_look.current)
            paintFocus(QRectF(m_layout.line), scaled(radius::control));
    }

private:
    void paintCentred(const QRect &rect, const QString &text)
    {
        if (rect.isNull())
            return;
        const bool selected = &text == &m_row.line && m_look.selectedTo > m_look.selectedFrom;
        m_painter.setFont(fontFor(TextRole::Secondary));
        if (selected) {
            const QRect bounds = m_painter.boundingRect(rect, Qt::AlignCenter | Qt::TextWordWrap, text);
            m_painter.fillRect(bounds, m_tokens.accent);
        }
        m_painter.setPen(selected ? m_tokens.onAccent : m_tokens.muted);
        m_painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, text);
    }

    void paintHop()
    {
        if (m_layout.hop.isNull())
            return;
        paintCentred(m_layout.hop, m_row.hop);
        const int text = m_painter.fontMetrics().horizontalAdvance(m_row.hop) / 2 + scaled(10);
        const int y = m_layout.hop.center().y();
        const int middle = m_layout.hop.center().x();
        m_painter.setPen(QPen(m_tokens.line, 1));
        m_painter.drawLine(m_layout.hop.left(), y, middle - text, y);
        m_painter.drawLine(middle + text, y, m_layout.hop.right(), y);
    }

    void paintMessage()
    {
        paintBubble();
        paintText();
        for (const BubbleLayout::Chip &chip : m_layout.chips)
            paintChip(chip.rect, m_row.message->content.attachments.at(chip.attachment));
        const QFont mark = withTabularFigures(fontFor(TextRole::Mark));
        m_painter.setFont(mark);
        m_painter.setPen(m_tokens.muted);
        if (!m_layout.pictures.isNull())
            m_painter.drawText(
                m_layout.pictures, Qt::AlignLeft | Qt::AlignVCenter, elided(m_row.pictures, m_layout.pictures));
        m_painter.setPen(toneColor());
        if (!m_layout.problem.isNull())
            m_painter.drawText(m_layout.problem, Qt::TextWordWrap, m_row.problem);
        paintMarks();
        for (const BubbleLayout::Action &action : m_layout.actions)
            paintAction(action);
    }

    void paintBubble()
    {
        const MessageKind kind = m_row.message->kind;
        const qreal corner = scaled(radius::bubble);
        const qreal pointed = scaled(4);
        const bool mirrored = (kind == MessageKind::Inbound) != (m_layout.bubble.left() <= scaled(space::xl));
        const bool left = kind == MessageKind::Inbound ? !mirrored : kind == MessageKind::Outbound && mirrored;
        const bool right = kind == MessageKind::Inbound ? mirrored : kind == MessageKind::Outbound && !mirrored;
        const bool bordered = kind != MessageKind::Outbound;
        const qreal inset = bordered ? 0.5 : 0;
        const QPainterPath path = bubblePath(QRectF(m_layout.bubble).adjusted(inset, inset, -inset, -inset), corner,
            left ? pointed : corner, right ? pointed : corner);
        if (!m_tokens.dark) {
            QColor shadow = m_tokens.text;
            shadow.setAlphaF(0.05F);
            m_painter.fillPath(path.translated(0, 1), shadow);
        }
        m_painter.fillPath(path, groundOf(kind, m_tokens));
        if (bordered)
            m_painter.strokePath(path, QPen(kind == MessageKind::Note ? m_tokens.noteLine : m_tokens.line, 1));
        if (m_look.current)
            paintFocus(QRectF(m_layout.bubble).adjusted(-2, -2, 2, 2), corner + 2);
    }

    void paintFocus(const QRectF &rect, qreal corner)
    {
        m_painter.setPen(QPen(m_tokens.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect, corner, corner);
    }

    void paintText()
    {
        if (m_layout.text.isNull() || !m_document)
            return;
        m_painter.save();
        m_painter.translate(m_layout.text.topLeft());
        m_painter.setClipRect(QRect(QPoint(0, 0), m_layout.text.size()), Qt::IntersectClip);
        m_painter.scale(m_document->zoom(), m_document->zoom());
        paintCodeBoxes();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = m_look.palette;
        context.palette.setColor(QPalette::Text, m_tokens.text);
        for (const auto &[start, length] : m_look.found)
            context.selections.append(selection(int(start), int(start + length), m_tokens.found, m_tokens.text));
        if (m_look.selectedTo > m_look.selectedFrom)
            context.selections.append(
                selection(m_look.selectedFrom, m_look.selectedTo, m_tokens.accent, m_tokens.onAccent));
        m_document->documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    QAbstractTextDocumentLayout::Selection selection(
        int from, int to, const QColor &background, const QColor &foreground) const
    {
        QAbstractTextDocumentLayout::Selection selection;
        const int last = m_document->characterCount() - 1;
        selection.cursor = QTextCursor(m_document);
        selection.cursor.setPosition(std::min(from, last));
        selection.cursor.setPosition(std::min(to, last), QTextCursor::KeepAnchor);
        selection.format.setBackground(background);
        selection.format.setForeground(foreground);
        return selection;
    }

    void paintCodeBoxes()
    {
        const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
        const qreal padding = scaled(6);
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            if (!block.blockFormat().hasProperty(codeBlockProperty))
                continue;
            const QRectF bounds = layout->blockBoundingRect(block);
            const QRectF box(0.5, bounds.top() - padding + 0.5, m_layout.text.width() / m_document->zoom() - 1,
                bounds.height() + 2 * padding - 1);
            m_painter.setPen(QPen(m_tokens.line, 1));
            m_painter.setBrush(m_tokens.background);
            m_painter.drawRoundedRect(box, scaled(radius::control), scaled(radius::control));
        }
    }

    void paintChip(const QRect &rect, const Attachment &attachment)
    {
        const bool pointedAt = rect.contains(m_look.pointer);
        m_painter.setPen(QPen(pointedAt ? m_tokens.accent : m_tokens.line, 1));
        m_painter.setBrush(m_tokens.surface);
        m_painter.drawRoundedRect(
            QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), scaled(radius::control), scaled(radius::control));
        const int side = scaled(16);
        const QRect inside = rect.adjusted(scaled(space::s), 0, -scaled(space::s), 0);
        const Qt::LayoutDirection window = m_painter.layoutDirection();
        const QRect sign(inside.left(), rect.center().y() - side / 2 + 1, side, side);
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        m_painter.drawPixmap(QStyle::visualRect(window, inside, sign).topLeft(),
            iconPixmap(u"mail-attachment"_s, side, m_tokens.muted, ratio));
        m_painter.setFont(withTabularFigures(fontFor(TextRole::Secondary)));
        const QString size = sizeText(attachment);
        const int sizeWidth = m_painter.fontMetrics().horizontalAdvance(size);
        const QRect name = inside.adjusted(side + scaled(6), 0, -sizeWidth - scaled(6) + 1, 0);
        m_painter.setPen(m_tokens.text);
        drawLine(m_painter, QStyle::visualRect(window, inside, name), attachment.name, window);
        m_painter.setPen(m_tokens.muted);
        drawLine(m_painter, inside, size, window, Qt::AlignRight | Qt::AlignVCenter);
    }

    void paintMarks()
    {
        m_painter.setFont(withTabularFigures(fontFor(TextRole::Mark)));
        const QString quiet = marksText(m_row);
        const int whole = m_painter.fontMetrics().horizontalAdvance(marksWithDelivery(m_row));
        m_painter.setPen(m_tokens.muted);
        if (whole > m_layout.marks.width()) {
            m_painter.drawText(m_layout.marks, Qt::AlignLeft, elided(marksWithDelivery(m_row), m_layout.marks));
            return;
        }
        // By the baseline: a sign from another font must not lift the line.
        const int baseline = m_layout.marks.top() + m_painter.fontMetrics().ascent();
        const int quietWidth = m_painter.fontMetrics().horizontalAdvance(quiet);
        const bool mirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        const int left = m_layout.marks.left();
        m_painter.drawText(mirrored ? left + whole - quietWidth : left, baseline, quiet);
        m_painter.setPen(toneColor());
        m_painter.drawText(mirrored ? left : left + quietWidth, baseline, m_row.delivery);
    }

    void paintAction(const BubbleLayout::Action &action)
    {
        QFont font = withTabularFigures(fontFor(TextRole::Mark));
        font.setUnderline(action.rect.adjusted(-2, -2, 2, 2).contains(m_look.pointer));
        m_painter.setFont(font);
        m_painter.setPen(m_tokens.accent);
        m_painter.drawText(action.rect, Qt::AlignLeft | Qt::TextDontClip, label(action.action));
    }

    QColor toneColor() const
    {
        return m_row.tone == MarkTone::Bad    ? m_tokens.bad
            : m_row.tone == MarkTone::Warning ? m_tokens.warning
                                              : m_tokens.muted;
    }

    QString elided(const QString &text, const QRect &rect) const
    {
        return m_painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() + 1);
    }

    QPainter &m_painter;
    const RowContent &m_row;
    const BubbleLayout &m_layout;
    BubbleDocument *m_document;
    const BubbleLook &m_look;
    const Tokens &m_tokens;
};

} // namespace

void paintRow(QPainter &painter, const RowContent &row, const BubbleLayout &layout, BubbleDocument *document,
    const BubbleLook &look)
{
    painter.save();
    RowPainter(painter, row, layout, document, look).paint();
    painter.restore();
}

} // namespace throughline
