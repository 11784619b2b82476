// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

namespace throughline {

/// Puts `mark` ("**", "*") around the selected text, or takes it away when it is there; with nothing selected, around
/// the word under the cursor, or at the cursor for what is typed next. One step of undo. Answers the cursor to be set.
QTextCursor toggleMark(QTextCursor cursor, const QString &mark);

/// Makes every selected line an item of a list, or plain again when all of them are. One step of undo.
QTextCursor toggleList(QTextCursor cursor);

/// What a line break in a list begins its line with: the mark of the next item, with numbers going on; empty when the
/// line before is no item. `ends` says that the item was empty: the list is over, its mark is to be removed.
struct ListBreak
{
    QString mark;
    bool ends = false;
};
ListBreak listBreakAfter(const QString &line);

} // namespace throughline
