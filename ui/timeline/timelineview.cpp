// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "model/timelinemodel.h"
#include "ui/style/metrics.h"
#include "ui/timeline/dayline.h"
#include "ui/timeline/documentcache.h"
#include "ui/timeline/foundmarks.h"
#include "ui/timeline/linkpopover.h"
#include "ui/timeline/links.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinestates.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace throughline {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(TimelineModel &model, const Reading &reading, QWidget *parent)
    : TimelineArea(model, reading, parent)
    , m_states(new TimelineStates(model, viewport()))
    , m_toNewest(new QPushButton(viewport()))
    , m_day(new DayLine(*this))
    , m_popover(new LinkPopover(this))
    , m_found(new FoundMarks(this))
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    m_toNewest->hide();
    m_toNewest->setObjectName("toNewest");
    m_toNewest->setFocusPolicy(Qt::NoFocus); // End does the same by keyboard
    connect(m_toNewest, &QPushButton::clicked, this, &TimelineView::scrollToNewest);
    connect(this, &TimelineArea::newestChanged, this, &TimelineView::showNewRows);
    connect(m_found, &FoundMarks::found, this, &TimelineView::showFound);
    connect(m_popover, &LinkPopover::confirmed, this, &TimelineView::linkActivated);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_selection.clear(); });
    connect(&model, &TimelineModel::reached, this, &TimelineView::markRow);
    connect(m_day, &QPushButton::clicked, this, &TimelineView::dayClicked);
    retranslateUi();
}

void TimelineView::retranslateUi()
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("The messages and notes of this conversation, and what happened in it"));
    showNewRows(isAtNewest(), m_newRows);
}

void TimelineView::showNewRows(bool atNewest, int newRows)
{
    m_newRows = newRows;
    const bool far = model().hasNewer(); // after a jump; then nobody counts what is new
    //: A button over the timeline that leads to its end
    m_toNewest->setText(far ? tr("To the newest") : tr("%n new", "messages further down, on a button", newRows));
    m_toNewest->setVisible(!atNewest && (far || newRows > 0));
    placeChildren();
}

void TimelineView::placeChildren()
{
    m_states->setGeometry(viewport()->rect());
    m_toNewest->adjustSize();
    const int x = (viewport()->width() - m_toNewest->width()) / 2;
    m_toNewest->move(x, viewport()->height() - m_toNewest->height() - scaled(space::m));
    m_day->place();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    TimelineArea::resizeEvent(event);
    placeChildren();
}

void TimelineView::changeEvent(QEvent *event)
{
    TimelineArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

QDate TimelineView::shownDay() const
{
    const TimelineEntry *entry = model().at(firstSeenRow());
    return entry ? toLocalTime(entry->at).date() : QDate();
}

void TimelineView::lookOf(int row, BubbleLook &look)
{
    look.current = (m_byKeyboard && hasFocus() && row == m_current.row()) || row == m_marked.row();
    look.pointer = m_pointer - rowRect(row).topLeft();
    look.found = foundIn(row);
    if (row < m_selection.firstRow() || row > m_selection.lastRow())
        return;
    const BubbleDocument *text = document(row);
    const int length = text ? text->characterCount() - 1 : int(rowText(row).size());
    std::tie(look.selectedFrom, look.selectedTo) = m_selection.range(row, length);
}

// Selecting and copying

TextPlace TimelineView::placeAt(const QPoint &position)
{
    const int row = rowAt(position);
    if (row < 0)
        return {};
    TextPlace place{.row = model().index(row)};
    const QRect rect = rowRect(row);
    const BubbleLayout parts = layout(row);
    const BubbleDocument *text = document(row);
    const QRect textRect = (text ? parts.text : parts.line).translated(rect.topLeft());
    if (position.y() > textRect.bottom())
        place.offset = text ? text->characterCount() - 1 : int(rowText(row).size());
    else if (text && position.y() >= textRect.top())
        place.offset = qMax(
            0, text->documentLayout()->hitTest(QPointF(position - textRect.topLeft()) / text->zoom(), Qt::FuzzyHit));
    return place;
}

QString TimelineView::selectedText()
{
    QStringList parts;
    for (int row = m_selection.firstRow(); row >= 0 && row <= m_selection.lastRow(); ++row) {
        BubbleDocument *text = document(row);
        const QString whole = rowText(row);
        const auto [from, to] = m_selection.range(row, text ? text->characterCount() - 1 : int(whole.size()));
        if (from == to)
            continue;
        QString part = whole.sliced(qMin(qsizetype(from), whole.size())).left(to - from);
        if (text) {
            QTextCursor cursor(text);
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            part = cursor.selection().toPlainText();
        }
        parts.append(part);
    }
    return parts.join(u"\n\n"_s);
}

void TimelineView::copy()
{
    const QString text = m_selection.isEmpty() && m_current.isValid() ? rowText(m_current.row()) : selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TimelineView::selectAll()
{
    const int last = model().rowCount() - 1;
    if (last < 0)
        return;
    const int length = document(last) ? document(last)->characterCount() - 1 : int(rowText(last).size());
    m_selection.set({.row = model().index(0)}, {.row = model().index(last), .offset = length});
    viewport()->update();
}

// Mouse

QString TimelineView::linkAt(const QPoint &position)
{
    const int row = rowAt(position);
    const BubbleDocument *text = row < 0 ? nullptr : document(row);
    if (!text)
        return {};
    const QPoint inside = position - rowRect(row).topLeft() - layout(row).text.topLeft();
    return text->documentLayout()->anchorAt(QPointF(inside) / text->zoom());
}

void TimelineView::hover(const QPoint &position)
{
    const QPoint before = std::exchange(m_pointer, position);
    const int row = rowAt(position);
    if (row < 0)
        return;
    const QString link = linkAt(position);
    const BubbleLayout parts = layout(row);
    const QPoint inRow = position - rowRect(row).topLeft();
    bool part = !link.isEmpty() || parts.day.contains(inRow);
    for (const BubbleLayout::Action &action : parts.actions)
        part = part || action.rect.adjusted(-2, -2, 2, 2).contains(inRow);
    for (const BubbleLayout::Chip &chip : parts.chips)
        part = part || chip.rect.contains(inRow);
    const bool text = parts.text.contains(inRow) && document(row);
    viewport()->setCursor(part ? Qt::PointingHandCursor : text ? Qt::IBeamCursor : Qt::ArrowCursor);
    Q_EMIT linkHovered(link == unfoldAddress() ? QString() : honestAddress(QUrl(link)));
    updateRow(row);
    updateRow(rowAt(before));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        updateRow(rowAt(std::exchange(m_pointer, QPoint(-1, -1))));
        Q_EMIT linkHovered({});
    }
    return TimelineArea::viewportEvent(event);
}

QString TimelineView::toolTipAt(const QPoint &position)
{
    const QString link = linkAt(position);
    if (link == unfoldAddress())
        return tr("Show or hide the quoted text").toHtmlEscaped();
    if (!link.isEmpty())
        return honestAddress(QUrl(link)).toHtmlEscaped();
    const int row = rowAt(position);
    const TimelineEntry *entry = model().at(row);
    if (!entry || !entry->message)
        return {};
    const BubbleLayout parts = layout(row);
    const QPoint inRow = position - rowRect(row).topLeft();
    for (const BubbleLayout::Chip &chip : parts.chips) {
        if (chip.rect.contains(inRow))
            return entry->message->content.attachments.at(chip.attachment).name.toHtmlEscaped();
    }
    return parts.marks.contains(inRow) ? fullDetails(*entry->message).toHtmlEscaped().replace(u'\n', u"<br>"_s)
                                       : QString();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    m_byKeyboard = false;
    const TextPlace place = placeAt(event->pos());
    if (!place.isValid())
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extendTo(place);
    else
        m_selection.start(place);
    m_selecting = true;
    setCurrentRow(place.row.row());
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting)
        return hover(event->pos());
    const int step = scaled(space::xl);
    if (event->pos().y() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
    else if (event->pos().y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    if (const TextPlace place = placeAt(event->pos()); place.isValid())
        m_selection.extendTo(place);
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_selecting, false))
        return;
    const bool clicked = (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (clicked && m_selection.isEmpty() && clickParts(event->pos()))
        return;
    if (QClipboard *clipboard = QApplication::clipboard(); clipboard->supportsSelection() && !m_selection.isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TextPlace place = placeAt(event->pos());
    BubbleDocument *text = place.isValid() ? document(place.row.row()) : nullptr;
    if (!text)
        return;
    QTextCursor cursor(text);
    cursor.setPosition(place.offset);
    cursor.select(QTextCursor::WordUnderCursor);
    m_selection.set({place.row, cursor.selectionStart()}, {place.row, cursor.selectionEnd()});
    viewport()->update();
}

bool TimelineView::clickParts(const QPoint &position)
{
    const int row = rowAt(position);
    const TimelineEntry *entry = model().at(row);
    if (!entry)
        return false;
    const QPoint inRow = position - rowRect(row).topLeft();
    const BubbleLayout parts = layout(row);
    if (parts.day.contains(inRow)) {
        Q_EMIT dayClicked();
        return true;
    }
    if (!entry->message)
        return false;
    for (const BubbleLayout::Action &action : parts.actions) {
        if (action.rect.adjusted(-2, -2, 2, 2).contains(inRow)) {
            act(row, action.action);
            return true;
        }
    }
    for (const BubbleLayout::Chip &chip : parts.chips) {
        if (chip.rect.contains(inRow)) {
            Q_EMIT attachmentOpenRequested(entry->message->content.attachments.at(chip.attachment));
            return true;
        }
    }
    const QString link = linkAt(position);
    if (!link.isEmpty())
        followLink(link, row, viewport()->mapToGlobal(position));
    return !link.isEmpty();
}

void TimelineView::act(int row, RowAction action)
{
    const MessageId message = model().at(row)->message->id;
    switch (action) {
    case RowAction::Undo: Q_EMIT recallRequested(message); return;
    case RowAction::Retry: Q_EMIT retryRequested(message); return;
    case RowAction::Discard: Q_EMIT discardRequested(message); return;
    case RowAction::LoadPictures: documents().loadPictures(message); return;
    }
}

void TimelineView::followLink(const QString &address, int row, const QPoint &position)
{
    if (address == unfoldAddress()) {
        m_selection.clear();
        documents().toggleQuotes(model().at(row)->message->id);
    } else if (const std::optional<QUrl> link = safeLink(address)) {
        m_popover->ask(*link, position);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = event->reason() == QContextMenuEvent::Keyboard ? m_current.row() : rowAt(event->pos());
    openMenu(row, event->globalPos());
}

} // namespace throughline
