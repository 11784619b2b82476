// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timelinemodel.h"
#include "service/desk.h"
#include "service/testworkspace.h"
#include "ui/timeline/timelineview.h"

#include <memory>

class QWidget;

namespace throughline {

/// A desk on a workspace of its own, filled by the test through the workspace.
std::unique_ptr<Desk> openTestDesk(const TestWorkspace &workspace);

/// A timeline on a real workspace, as wide as in the drawing.
struct Scene
{
    explicit Scene(TestWorkspace &workspace)
        : desk(openTestDesk(workspace))
        , model(*desk)
        , view(model, desk->reading())
    {
        view.resize(585, 620);
        view.show();
    }

    void open(ConversationId id)
    {
        model.setConversation(id);
        QTRY_COMPARE(model.phase(), Phase::Ready);
        QTRY_VERIFY(model.rowCount() > 0);
    }

    std::unique_ptr<Desk> desk;
    TimelineModel model;
    TimelineView view;
};

/// The conversation of the drawing: chat in Thai, then mail with an attachment, then a note with JSON.
ConversationId makeDrawnConversation(TestWorkspace &workspace);

/// Everything that is hard to draw: mail in HTML, Japanese, Arabic, a word without end, code, a failed reply.
ConversationId makeHardConversation(TestWorkspace &workspace);

/// Keeps a picture of what a person would see where THROUGHLINE_PICTURES names a folder, for people to look at.
void keepPicture(QWidget &widget, const QString &name);

} // namespace throughline
