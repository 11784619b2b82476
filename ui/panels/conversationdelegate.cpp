// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conversationdelegate.h"

#include "core/sentence.h"
#include "model/conversationlistmodel.h"
#include "ui/panels/listrow.h"
#include "ui/style/avatar.h"
#include "ui/style/metrics.h"
#include "ui/style/pill.h"
#include "ui/style/timetext.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace throughline {

namespace {

struct Mark
{
    QString text;
    PillTone tone = PillTone::Plain;
};

/// The one thing about the conversation that is worth a pill; the most pressing first.
Mark markOf(const ConversationSummary &row)
{
    if (row.hasFailedReply)
        //: A small mark: the team's last reply could not be sent
        return {ConversationDelegate::tr("Failed"), PillTone::Bad};
    if (row.priority == Priority::Urgent)
        return {label(row.priority), PillTone::Bad};
    if (row.status == Status::Snoozed)
        return {ConversationDelegate::tr("until %1", "a snoozed conversation").arg(shortTime(row.snoozedUntil)),
            PillTone::Plain};
    if (row.priority == Priority::High)
        return {label(row.priority), PillTone::Warning};
    if (row.status == Status::Open || row.status == Status::New)
        return {};
    return {label(row.status), PillTone::Plain};
}

QString previewOf(const ConversationSummary &row)
{
    //: A line of the conversation list: the last message was written by someone in the team
    return row.previewIsOurs ? ConversationDelegate::tr("Team: %1").arg(row.preview) : row.preview;
}

} // namespace

ConversationDelegate::ConversationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(ConversationListModel::SummaryRole).value<ConversationSummary>();
    const Tokens &tokens = tokensOf(option.palette);
    const bool shown = row.id == m_shown;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const RowPainter lines(painter, option, option.rect);
    lines.ground(shown);
    const QColor ground = shown || (option.state & QStyle::State_Selected) ? tokens.accentSoft : tokens.surface;
    paintAvatar(painter, lines.face(),
        {.id = row.contact.uuid(), .name = titleOf(row), .badge = m_marks.of(row.channelKind).color, .ground = ground});

    const int width = lines.textWidth();
    const QString time = shortTime(row.lastActivity);
    const QFont timeFont = withTabularFigures(fontFor(TextRole::Secondary));
    const int timeWidth = QFontMetrics(timeFont).horizontalAdvance(time) + 1;
    lines.line(lines.part(0, 0, width - timeWidth - scaled(space::s)), titleOf(row),
        fontFor(TextRole::Body, row.unread ? QFont::Bold : QFont::Medium), tokens.text);
    lines.line(lines.part(0, width - timeWidth, width), time, timeFont, tokens.muted);
    lines.line(lines.part(1, 0, width), subjectOf(row),
        fontFor(TextRole::Body, row.unread ? QFont::DemiBold : QFont::Normal), tokens.text);

    const Mark mark = markOf(row);
    const int height = RowPainter::lineHeight();
    const QSize pill = mark.text.isEmpty() ? QSize(0, 0) : pillSize(mark.text).boundedTo({width / 2, height});
    const int previewWidth = width - (pill.width() > 0 ? pill.width() + scaled(6) : 0);
    lines.line(lines.part(2, 0, previewWidth), previewOf(row), fontFor(TextRole::Body), tokens.muted);
    if (pill.width() > 0) {
        QRect place(QPoint(), pill);
        place.moveCenter(lines.part(2, width - pill.width(), width).center());
        paintPill(painter, lines.placed(place), mark.text, mark.tone, option.palette);
    }
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), RowPainter::rowHeight()};
}

bool ConversationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = index.data(ConversationListModel::SummaryRole).value<ConversationSummary>();
    const QString lines = titleOf(row) + u'\n' + subjectOf(row) + u'\n' + fullTime(row.lastActivity);
    QToolTip::showText(event->globalPos(), lines.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace throughline
