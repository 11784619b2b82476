// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/growingtextedit.h"

#include "ui/composer/markdownkeys.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>

namespace throughline {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

} // namespace

QStringList localFilesIn(const QMimeData *source)
{
    QStringList paths;
    const auto urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true); // the keyboard can leave it
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingTextEdit::grow);
    grow();
}

QSize GrowingTextEdit::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int wanted = int(std::ceil(document()->size().height()));
    return {300, std::clamp(wanted, fewestLines * line + 4, mostLines * line + 4)};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && continueList())
        return;
    QTextEdit::keyPressEvent(event);
}

bool GrowingTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QTextEdit::canInsertFromMimeData(source);
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFilesIn(source);
    if (!files.isEmpty())
        Q_EMIT filesOffered(files);
    else if (source->hasImage()
        && !source->hasText()) // a table copied from a sheet comes as a picture too: the text is meant
        Q_EMIT pictureOffered(qvariant_cast<QImage>(source->imageData()));
    else
        QTextEdit::insertFromMimeData(source);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    grow();
}

void GrowingTextEdit::grow()
{
    const int height = sizeHint().height();
    if (minimumHeight() != height)
        setFixedHeight(height);
}

bool GrowingTextEdit::continueList()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockEnd())
        return false;
    const ListBreak next = listBreakAfter(cursor.block().text());
    if (next.ends) {
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
        return true;
    }
    if (next.mark.isEmpty())
        return false;
    cursor.insertText(u'\n' + next.mark);
    ensureCursorVisible();
    return true;
}

} // namespace throughline
