// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search found, in the timeline: its words are marked, and those of the hit are brought into sight.

#include "model/timelinemodel.h"
#include "ui/style/metrics.h"
#include "ui/timeline/documentcache.h"
#include "ui/timeline/foundmarks.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

namespace throughline {

namespace {

/// Where a character's line is, from the document's upper edge.
QRectF lineOf(const QTextDocument &text, int position)
{
    const QTextBlock block = text.findBlock(position);
    const QRectF rect = text.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? line.rect().translated(rect.topLeft()) : rect;
}

} // namespace

void TimelineView::setSought(const QList<SearchTerm> &terms)
{
    if (m_found->setTerms(terms))
        viewport()->update();
}

TextMarks TimelineView::foundIn(int row)
{
    const TimelineEntry *entry = model().at(row);
    if (m_found->isEmpty() || !entry || !entry->message)
        return {};
    const MessageId message = entry->message->id;
    return m_found->marks(message, entry->message->revision + documents().revision(message), *document(row));
}

void TimelineView::showFound(MessageId message)
{
    const int row = model().rowOf(message);
    if (row < 0)
        return;
    updateRow(row);
    if (row != m_marked.row())
        return;
    const TextMarks marks = foundIn(row);
    const BubbleDocument *text = document(row);
    if (marks.isEmpty() && text->folded && documents().unfoldQuotes(message))
        return; // it stands in what is quoted: the marks come with that
    if (marks.isEmpty())
        return;
    const QRectF line = lineOf(*text, int(marks.constFirst().first));
    const int top = rowRect(row).top() + layout(row).text.top() + int(line.top() * text->zoom());
    const int margin = scaled(space::xl) * 2;
    if (top < 0 || top + int(line.height()) > viewport()->height() - margin) // far down in a long message
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - viewport()->height() / 4);
}

} // namespace throughline
