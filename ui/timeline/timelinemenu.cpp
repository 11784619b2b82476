// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with one row, as a menu: everything that the mouse can reach is here for the keyboard.

#include "model/timelinemodel.h"
#include "ui/style/icons.h"
#include "ui/timeline/bubbledocument.h"
#include "ui/timeline/documentcache.h"
#include "ui/timeline/links.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTextBlock>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? text.left(longest - 1) + u'\u2026' : text;
}

QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString link = it.fragment().charFormat().anchorHref();
            if (!link.isEmpty() && link != unfoldAddress() && !links.contains(link))
                links.append(link);
        }
    }
    return links;
}

} // namespace

void TimelineView::openMenu(int row, const QPoint &position)
{
    if (!model().at(row))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, row);
    menu->popup(position);
}

void TimelineView::fillMenu(QMenu &menu, int row)
{
    const TimelineEntry *entry = model().at(row);
    if (!entry)
        return;
    if (entry->message)
        addMessageActions(menu, row, *entry->message);
    QAction *copyAction = menu.addAction(icon(u"edit-copy"_s), tr("Copy"), this, [this, row] {
        setCurrentRow(row);
        copy();
    });
    copyAction->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Select everything"), QKeySequence::SelectAll, this, &TimelineView::selectAll);
    if (entry->message)
        addParts(menu, row, *entry->message);
}

void TimelineView::addMessageActions(QMenu &menu, int row, const MessageSummary &message)
{
    const RowContent now = content(row);
    for (const RowAction action : now.actions)
        menu.addAction(label(action), this, [this, row, action] { act(row, action); });
    if (!now.pictures.isEmpty())
        menu.addAction(label(RowAction::LoadPictures), this, [this, row] { act(row, RowAction::LoadPictures); });
    if (!menu.isEmpty())
        menu.addSeparator();
    const MessageId id = message.id;
    if (message.kind == MessageKind::Inbound)
        menu.addAction(icon(u"mail-reply-sender"_s), tr("Reply"), this, [this, id] { Q_EMIT replyRequested(id); });
    if (document(row)->folded)
        menu.addAction(tr("Show or hide the quoted text"), this, [this, id] { documents().toggleQuotes(id); });
}

void TimelineView::addParts(QMenu &menu, int row, const MessageSummary &message)
{
    const QStringList links = linksOf(*document(row));
    if (!links.isEmpty()) {
        QMenu *submenu = menu.addMenu(icon(u"link"_s), tr("Links"));
        const auto shown = links.first(qMin(links.size(), qsizetype(20)));
        for (const QString &link : shown) {
            const QUrl address(link);
            QMenu *one = submenu->addMenu(shortened(honestAddress(address)));
            //: An entry of a menu: shows a link in the browser, or an attachment in its program
            one->addAction(tr("Open"), this, [this, address] { Q_EMIT linkActivated(address); });
            one->addAction(
                tr("Copy address"), this, [address] { QApplication::clipboard()->setText(honestAddress(address)); });
        }
    }
    for (const Attachment &attachment : message.content.attachments) {
        if (attachment.embedded)
            continue;
        QMenu *one = menu.addMenu(icon(u"mail-attachment"_s), shortened(attachment.name));
        one->addAction(tr("Open"), this, [this, attachment] { Q_EMIT attachmentOpenRequested(attachment); });
        one->addAction(tr("Save as\u2026"), this, [this, attachment] { Q_EMIT attachmentSaveRequested(attachment); });
    }
    if (!message.content.source.isEmpty()) {
        menu.addSeparator();
        const MessageId id = message.id;
        menu.addAction(tr("Show source"), this, [this, id] { Q_EMIT sourceRequested(id); });
    }
}

} // namespace throughline
