// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/bubblelayout.h"

#include "ui/style/metrics.h"
#include "ui/timeline/bubbledocument.h"

#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 20; // of the timeline
constexpr int widestBubble = 520;
constexpr int widestHtml = 680;

struct Measures
{
    QFontMetrics secondary{fontFor(TextRole::Secondary)};
    QFontMetrics mark{withTabularFigures(fontFor(TextRole::Mark))};
    int gap = scaled(space::s);
    int paddingX = scaled(space::m);
    int paddingY = scaled(space::s);
};

/// Lays out from the top down in reading direction; the whole is mirrored at the end where people read from the right.
class RowBuilder
{
public:
    RowBuilder(const RowContent &row, BubbleDocument *document, int width)
        : m_row(row)
        , m_document(document)
        , m_width(width)
    { }

    BubbleLayout build()
    {
        m_y = m.gap;
        addLine(m_layout.day, m_row.day);
        addLine(m_layout.hop, m_row.hop);
        if (m_row.message && m_document)
            addBubble();
        else
            addLine(m_layout.line, m_row.line);
        m_layout.height = m_y - m.gap;
        return m_layout;
    }

private:
    /// One centred line over the whole width; a long one is broken.
    void addLine(QRect &rect, const QString &text)
    {
        if (text.isEmpty())
            return;
        const int room = qMax(scaled(80), m_width - 2 * scaled(sideMargin));
        const QRect bounds =
            m.secondary.boundingRect(QRect(0, 0, room, 10'000), Qt::AlignHCenter | Qt::TextWordWrap, text);
        rect = QRect(scaled(sideMargin), m_y, room, bounds.height() + scaled(2));
        m_y = rect.bottom() + 1 + m.gap;
    }

    int widestContent() const
    {
        const int room = m_width - 2 * scaled(sideMargin) - 2 * m.paddingX;
        const bool html = !m_row.message->content.html.isEmpty();
        // A bubble never fills the whole line, so that one sees whose it is.
        const int most = qMin(room, qMax(scaled(html ? widestHtml : widestBubble) - 2 * m.paddingX, scaled(120)));
        return qMax(scaled(60), qMin(most, room - scaled(space::xl)));
    }

    void addBubble()
    {
        const int most = widestContent();
        const int top = m_y;
        m_y += m.paddingY;
        m_content = 0;
        placeText(most);
        placeChips(most);
        placePictures(most);
        placeProblem(most);
        placeMarks(most);
        m_y += m.paddingY;
        const int width = m_content + 2 * m.paddingX;
        const bool ours = m_row.message->kind != MessageKind::Inbound;
        const int left = ours ? m_width - scaled(sideMargin) - width : scaled(sideMargin);
        m_layout.bubble = QRect(left, top, width, m_y - top);
        moveIntoBubble(ours);
        m_y += m.gap;
    }

    void placeText(int most)
    {
        if (m_document->isEmpty())
            return;
        const QSize size = m_document->fitInto(most);
        m_layout.text = QRect(QPoint(0, m_y), size);
        grow(size.width());
        m_y += size.height();
    }

    void placeChips(int most)
    {
        int x = 0;
        int bottom = m_y;
        const QList<Attachment> &attachments = m_row.message->content.attachments;
        const int chipHeight = m.secondary.height() + scaled(8);
        for (int i = 0; i < attachments.size(); ++i) {
            if (attachments.at(i).embedded)
                continue;
            const int text = m.secondary.horizontalAdvance(attachments.at(i).name)
                + m.secondary.horizontalAdvance(sizeText(attachments.at(i))) + scaled(6);
            const int width = qMin(most, text + 2 * scaled(space::s) + scaled(16 + 6) + 1);
            if (x > 0 && x + width > most) {
                x = 0;
                m_y = bottom;
            }
            m_layout.chips.append({.rect = QRect(x, m_y + scaled(6), width, chipHeight), .attachment = i});
            bottom = m_y + scaled(6) + chipHeight;
            x += width + scaled(6);
            grow(x - scaled(6));
        }
        m_y = bottom;
    }

    void placePictures(int most)
    {
        if (m_row.pictures.isEmpty())
            return;
        const int text = qMin(most, m.mark.horizontalAdvance(m_row.pictures) + 1);
        m_y += m_layout.text.isNull() ? 0 : scaled(6);
        m_layout.pictures = QRect(0, m_y, text, m.mark.height());
        placeActions(m_layout.pictures.right() + scaled(space::s), most, {RowAction::LoadPictures});
        m_y += m.mark.height();
        grow(text);
    }

    void placeProblem(int most)
    {
        if (m_row.problem.isEmpty())
            return;
        const QRect bounds = m.mark.boundingRect(QRect(0, 0, most, 10'000), Qt::TextWordWrap, m_row.problem);
        m_y += scaled(space::xs);
        m_layout.problem = QRect(0, m_y, bounds.width() + 1, bounds.height());
        m_y += bounds.height();
        grow(m_layout.problem.width());
    }

    void placeMarks(int most)
    {
        const int text = qMin(most, m.mark.horizontalAdvance(marksWithDelivery(m_row)) + 1);
        m_y += scaled(3);
        m_layout.marks = QRect(0, m_y, text, m.mark.height());
        grow(text);
        placeActions(text + scaled(space::s), most, m_row.actions);
        m_y += m.mark.height();
    }

    /// After what stands on the line, or below it where there is no room.
    void placeActions(int x, int most, const QList<RowAction> &actions)
    {
        int width = 0;
        for (const RowAction action : actions)
            width += m.mark.horizontalAdvance(label(action)) + 1 + scaled(space::m);
        if (actions.isEmpty())
            return;
        if (x + width - scaled(space::m) > most) {
            x = 0;
            m_y += m.mark.height() + scaled(2);
        }
        for (const RowAction action : actions) {
            const QRect rect(x, m_y, m.mark.horizontalAdvance(label(action)) + 1, m.mark.height());
            m_layout.actions.append({.rect = rect, .action = action});
            x = rect.right() + 1 + scaled(space::m);
            grow(rect.right() + 1);
        }
    }

    void grow(int width) { m_content = qMax(m_content, width); }

    /// Everything above was placed from the left of the content; small marks of our own bubbles stand on the right.
    void moveIntoBubble(bool ours)
    {
        const int x = m_layout.bubble.left() + m.paddingX;
        for (QRect *rect : {&m_layout.text, &m_layout.pictures, &m_layout.problem, &m_layout.marks}) {
            if (!rect->isNull())
                rect->translate(x, 0);
        }
        if (!m_layout.text.isNull())
            m_layout.text.setWidth(m_content);
        for (BubbleLayout::Chip &chip : m_layout.chips)
            chip.rect.translate(x, 0);
        int right = m_layout.marks.right();
        for (BubbleLayout::Action &action : m_layout.actions) {
            action.rect.translate(x, 0);
            if (action.rect.top() == m_layout.marks.top())
                right = action.rect.right();
        }
        const int shift = m_layout.bubble.right() - m.paddingX - right;
        const bool toTheRight = ours && m_row.message->kind == MessageKind::Outbound && shift > 0;
        if (!toTheRight)
            return;
        for (BubbleLayout::Action &action : m_layout.actions) {
            if (action.rect.top() == m_layout.marks.top())
                action.rect.translate(shift, 0);
        }
        m_layout.marks.translate(shift, 0);
    }

    Measures m;
    const RowContent &m_row;
    BubbleDocument *m_document;
    int m_width;
    int m_y = 0;
    int m_content = 0; ///< width that is needed inside the bubble
    BubbleLayout m_layout;
};

void mirror(BubbleLayout &layout, int width)
{
    const QRect whole(0, 0, width, layout.height);
    const auto turn = [&whole](QRect &rect) {
        if (!rect.isNull())
            rect = QStyle::visualRect(Qt::RightToLeft, whole, rect);
    };
    for (QRect *rect : {&layout.bubble, &layout.text, &layout.pictures, &layout.problem, &layout.marks})
        turn(*rect);
    for (BubbleLayout::Chip &chip : layout.chips)
        turn(chip.rect);
    for (BubbleLayout::Action &action : layout.actions)
        turn(action.rect);
}

} // namespace

BubbleLayout layoutRow(const RowContent &row, BubbleDocument *document, int width, Qt::LayoutDirection direction)
{
    BubbleLayout layout = RowBuilder(row, document, width).build();
    if (document && !layout.text.isNull())
        document->widenTo(layout.text.width());
    if (direction == Qt::RightToLeft)
        mirror(layout, width);
    return layout;
}

QString marksText(const RowContent &row)
{
    QString text = row.marks.join(u" \u00b7 "_s);
    return row.delivery.isEmpty() ? text : text + u" \u00b7 "_s;
}

QString marksWithDelivery(const RowContent &row)
{
    return marksText(row) + row.delivery;
}

QString sizeText(const Attachment &attachment)
{
    const int decimals = attachment.size >= 1'000'000 ? 1 : 0;
    return QLocale().formattedDataSize(attachment.size, decimals, QLocale::DataSizeSIFormat);
}

} // namespace throughline
