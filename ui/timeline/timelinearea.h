// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/channelmark.h"
#include "ui/timeline/bubblelayout.h"
#include "ui/timeline/bubblepainter.h"
#include "ui/timeline/rowstack.h"

#include <QAbstractScrollArea>
#include <QPersistentModelIndex>
#include <QTimer>

#include <optional>

namespace throughline {

class DocumentCache;
class Reading;
class TimelineModel;

/// The timeline as something to look at: where the rows are, what stays in its place when they change, and painting.
/// Only rows on the screen are laid out; those above have guessed heights until they are seen. What a person does with
/// it is in TimelineView.
class TimelineArea : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `model` and `reading` outlive it.
    TimelineArea(TimelineModel &model, const Reading &reading, QWidget *parent = nullptr);

    void setChannelMarks(const ChannelMarks &marks);
    TimelineModel &model() const { return m_model; }

    bool isAtNewest() const;
    void scrollToNewest();
    void scrollToRow(int row); ///< as little as needed to see it whole, or its beginning

    void showRow(int row); ///< in the upper part, where it stays until one scrolls

    QRect rowRect(int row) const; ///< in the viewport's coordinates; may be outside of what is seen
    int firstSeenRow() const; ///< at the upper edge; -1 when there are no rows
    int rowAt(const QPoint &position) const; ///< -1 when there are no rows
    QString rowText(int row); ///< as it is read, without marks

Q_SIGNALS:
    void rowsChanged(); ///< others are there than before
    void newestChanged(bool atNewest, int newRows); ///< rows that came in below what is seen
    void scrolled(); ///< by a person, or to where they wanted to

protected:
    RowContent content(int row) const;
    BubbleDocument *document(int row); ///< null for a line
    BubbleLayout layout(int row);
    DocumentCache &documents() { return *m_documents; }
    virtual void lookOf(int row, BubbleLook &look) = 0;

    void updateRow(int row);
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stays where it is: the newest end, or a row that is seen and its distance from the upper edge.
    struct Anchor
    {
        bool newest = true;
        int row = -1;
        int y = 0;
        bool byLowerEdge = false; ///< y is that of the row's lower edge
    };
    enum class Edge { Upper, Lower };

    void followModel();
    void rowsReset();
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsUpdated(int first, int last, Edge edge);
    void documentChanged(MessageId message);
    Anchor anchor(Edge edge = Edge::Upper) const;
    void settle(Anchor anchor);
    bool measureSeenRows();
    void measure(int row);
    void forgetLooks();
    void applyAnchor(const Anchor &anchor);
    int contentTop() const;
    int contentHeight() const;
    int guess(int row) const;
    HeightKey heightKey(int row, const RowContent &content) const;
    void askForMore();
    void paintOnceRead();
    void tick();
    void noteNewest();

    TimelineModel &m_model;
    DocumentCache *m_documents;
    ChannelMarks m_marks;
    RowStack m_stack;
    HeightCache m_heights;
    QPersistentModelIndex m_held; ///< the row that showRow() brought here, until one scrolls
    std::optional<Anchor> m_before; ///< noted before the model changes
    QTimer m_countdown;
    int m_epoch = 0;
    int m_newRows = 0;
    bool m_wasAtNewest = true;
    bool m_settling = false;
};

} // namespace throughline
