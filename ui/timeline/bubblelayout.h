// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/rowcontent.h"

#include <QRect>

namespace throughline {

class BubbleDocument;

/// Where everything of a row is, in pixels from the row's upper left corner. Null rectangles are not there.
struct BubbleLayout
{
    struct Chip
    {
        QRect rect;
        int attachment = 0; ///< its place among the message's attachments
    };
    struct Action
    {
        QRect rect;
        RowAction action = RowAction::Undo;
    };

    int height = 0;
    QRect day;
    QRect hop;
    QRect line; ///< of what happened
    QRect bubble;
    QRect text; ///< of the document
    QRect pictures;
    QRect problem;
    QRect marks;
    QList<Chip> chips;
    QList<Action> actions;
};

/// Lays a row out for a width. `document` is the message's, null for a line; its text width is set as a side effect.
BubbleLayout layoutRow(const RowContent &row, BubbleDocument *document, int width, Qt::LayoutDirection direction);

/// The marks of a row as they are drawn, with and without the delivery state.
QString marksText(const RowContent &row);
QString marksWithDelivery(const RowContent &row);

/// What is written on a chip after the name.
QString sizeText(const Attachment &attachment);

} // namespace throughline
