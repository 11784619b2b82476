// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/markdownkeys.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

const QString itemMark = u"- "_s;

QString textBetween(QTextCursor cursor, int from, int to)
{
    const int end = cursor.document()->characterCount() - 1;
    if (from < 0 || to > end)
        return {};
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

/// "**" stands beside the text as two "*" as well: a single mark must not be read out of a double one.
bool isMarked(const QTextCursor &cursor, int from, int to, const QString &mark)
{
    const int length = int(mark.size());
    if (textBetween(cursor, from - length, from) != mark || textBetween(cursor, to, to + length) != mark)
        return false;
    const bool doubled = textBetween(cursor, from - length - 1, from - length) == mark.left(1);
    const bool tripled = textBetween(cursor, from - length - 2, from - length - 1) == mark.left(1);
    return length == 2 || !doubled || tripled;
}

void removeAt(QTextCursor &cursor, int at, int length)
{
    cursor.setPosition(at);
    cursor.setPosition(at + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

QTextCursor toggleMark(QTextCursor cursor, const QString &mark)
{
    const int length = int(mark.size());
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    cursor.beginEditBlock();
    if (isMarked(cursor, from, to, mark)) {
        removeAt(cursor, to, length);
        removeAt(cursor, from - length, length);
        from -= length;
        to -= length;
    } else {
        cursor.setPosition(to);
        cursor.insertText(mark);
        cursor.setPosition(from);
        cursor.insertText(mark);
        from += length;
        to += length;
    }
    cursor.endEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor toggleList(QTextCursor cursor)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    const QTextBlock end = document->findBlock(cursor.selectionEnd()).next();
    bool all = true;
    for (QTextBlock block = first; block != end; block = block.next())
        all = all && block.text().startsWith(itemMark);
    cursor.beginEditBlock();
    QTextCursor edit(cursor);
    for (QTextBlock block = first; block != end; block = block.next()) {
        if (all) {
            removeAt(edit, block.position(), int(itemMark.size()));
        } else if (!block.text().startsWith(itemMark)) {
            edit.setPosition(block.position());
            edit.insertText(itemMark);
        }
    }
    cursor.endEditBlock();
    return cursor;
}

ListBreak listBreakAfter(const QString &line)
{
    static const QRegularExpression item(u"^(\\s*)([-*+]|(\\d{1,6})([.)]))\\s+(.*)$"_s);
    const QRegularExpressionMatch match = item.match(line);
    if (!match.hasMatch())
        return {};
    if (match.captured(5).isEmpty())
        return {.mark = {}, .ends = true};
    const QString number = match.captured(3);
    const QString mark = number.isEmpty() ? match.captured(2) : QString::number(number.toInt() + 1) + match.captured(4);
    return {.mark = match.captured(1) + mark + u' ', .ends = false};
}

} // namespace throughline
