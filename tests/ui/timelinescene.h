// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/desk.h"
#include "service/testworkspace.h"

#include <memory>

class QWidget;

namespace throughline {

/// A desk on a workspace of its own, filled by the test through the workspace.
std::unique_ptr<Desk> openTestDesk(const TestWorkspace &workspace);

/// The conversation of the drawing: chat in Thai, then mail with an attachment, then a note with JSON.
ConversationId makeDrawnConversation(TestWorkspace &workspace);

/// Everything that is hard to draw: mail in HTML, Japanese, Arabic, a word without end, code, a failed reply.
ConversationId makeHardConversation(TestWorkspace &workspace);

/// Keeps a picture of what a person would see where THROUGHLINE_PICTURES names a folder, for people to look at.
void keepPicture(QWidget &widget, const QString &name);

} // namespace throughline
