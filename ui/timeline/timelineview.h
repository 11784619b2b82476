// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "ui/timeline/timelinearea.h"
#include "ui/timeline/timelineselection.h"

#include <QUrl>

class QMenu;
class QPushButton;

namespace throughline {

class DayLine;
class FoundMarks;
class LinkPopover;
class TimelineStates;

/// One conversation as one line: to read, to select and copy from, and to act on where a message stands.
///
/// Keys: up and down move the current row, with Shift they select; Home, End, Page Up and Page Down; Enter and the menu
/// key open what can be done with it; Ctrl+A and Ctrl+C.
class TimelineView : public TimelineArea
{
    Q_OBJECT
public:
    /// `model` and `reading` outlive it.
    TimelineView(TimelineModel &model, const Reading &reading, QWidget *parent = nullptr);

    int currentRow() const { return m_current.row(); } ///< -1: none
    void setCurrentRow(int row);
    void setSought(const QList<SearchTerm> &terms); ///< marks these words in the bubbles; none: marks nothing
    TextMarks foundIn(int row); ///< where they are in the row's bubble, once that is known
    void markRow(int row); ///< brings it into sight and marks it, until another one becomes current

    QDate shownDay() const; ///< of what is at the upper edge; invalid when there is nothing

    QString selectedText();
    void copy(); ///< what is selected, else the current row
    void selectAll();

    /// Fills what can be done with a row, for a menu or a palette of commands.
    void fillMenu(QMenu &menu, int row);

Q_SIGNALS:
    void recallRequested(throughline::MessageId message);
    void retryRequested(throughline::MessageId message);
    void discardRequested(throughline::MessageId message);
    void replyRequested(throughline::MessageId message);
    void sourceRequested(throughline::MessageId message);
    void attachmentOpenRequested(const throughline::Attachment &attachment);
    void attachmentSaveRequested(const throughline::Attachment &attachment);
    void linkActivated(const QUrl &address); ///< after the person saw where it leads
    void linkHovered(const QString &address); ///< complete, for a status line; empty when the pointer left it
    void currentRowChanged(int row);
    void dayClicked(); ///< on a line that says which day it is

protected:
    void lookOf(int row, BubbleLook &look) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslateUi();
    TextPlace placeAt(const QPoint &position);
    QString linkAt(const QPoint &position);
    bool clickParts(const QPoint &position);
    void act(int row, RowAction action);
    void followLink(const QString &address, int row, const QPoint &position);
    void hover(const QPoint &position);
    void moveCurrent(int row, bool select);
    void openMenu(int row, const QPoint &position);
    void addMessageActions(QMenu &menu, int row, const MessageSummary &message);
    void addParts(QMenu &menu, int row, const MessageSummary &message);
    QString toolTipAt(const QPoint &position);
    void showFound(MessageId message);
    void showNewRows(bool atNewest, int newRows);
    void placeChildren();

    QPersistentModelIndex m_current;
    QPersistentModelIndex m_marked;
    TimelineSelection m_selection;
    TimelineStates *m_states;
    QPushButton *m_toNewest;
    DayLine *m_day;
    LinkPopover *m_popover;
    FoundMarks *m_found;
    QPoint m_pressedAt;
    QPoint m_pointer{-1, -1};
    int m_newRows = 0;
    bool m_selecting = false;
    bool m_byKeyboard = false; ///< the current row is shown to whoever moves it with the keyboard
};

} // namespace throughline
