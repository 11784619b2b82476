// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conversationdelegate.h"

#include "core/sentence.h"
#include "model/conversationlistmodel.h"
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

QString titleOf(const ConversationSummary &row)
{
    return row.contactName.isEmpty() ? ConversationDelegate::tr("Unknown customer") : row.contactName;
}

QString subjectOf(const ConversationSummary &row)
{
    return row.subject.isEmpty() ? ConversationDelegate::tr("No subject") : row.subject;
}

QString previewOf(const ConversationSummary &row)
{
    //: A line of the conversation list: the last message was written by someone in the team
    return row.previewIsOurs ? ConversationDelegate::tr("Team: %1").arg(row.preview) : row.preview;
}

/// Draws lines of text into a row from its top, mirrored where one writes from right to left.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area)
        : m_painter(painter)
        , m_direction(option.direction)
        , m_area(area)
    { }

    QRect placed(const QRect &part) const { return QStyle::visualRect(m_direction, m_area, part); }

    void line(const QRect &part, const QString &text, const QFont &font, const QColor &color)
    {
        m_painter->setFont(font);
        m_painter->setPen(color);
        const QFontMetrics metrics(font);
        const auto aligned = QStyle::visualAlignment(m_direction, Qt::AlignLeft | Qt::AlignVCenter);
        // The words in the order of their own script, at the side where the window begins.
        m_painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter->drawText(placed(part), int(aligned | Qt::AlignAbsolute) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, part.width()));
    }

private:
    QPainter *m_painter;
    Qt::LayoutDirection m_direction;
    QRect m_area;
};

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool shown, const Tokens &tokens)
{
    const bool current = option.state & QStyle::State_Selected;
    if (current || shown)
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tokens.background);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (shown) {
        const QRect bar(option.rect.left(), option.rect.top(), scaled(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    if (current && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

int lineHeight()
{
    return QFontMetrics(fontFor(TextRole::Body, QFont::DemiBold)).height() + scaled(1);
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
    paintGround(painter, option, shown, tokens);

    const QRect inside = option.rect.adjusted(scaled(space::m), scaled(10), -scaled(space::m), -scaled(10));
    RowPainter lines(painter, option, inside);
    const QRect face(inside.topLeft(), QSize(scaled(36), scaled(36)));
    const QColor ground = shown || (option.state & QStyle::State_Selected) ? tokens.accentSoft : tokens.surface;
    paintAvatar(painter, lines.placed(face),
        {.id = row.contact.uuid(), .name = titleOf(row), .badge = m_marks.of(row.channelKind).color, .ground = ground});

    const int left = inside.left() + scaled(46);
    const int width = inside.right() + 1 - left;
    const int height = lineHeight();
    const QString time = shortTime(row.lastActivity);
    const QFont timeFont = withTabularFigures(fontFor(TextRole::Secondary));
    const int timeWidth = QFontMetrics(timeFont).horizontalAdvance(time) + 1;
    const int nameWidth = width - timeWidth - scaled(space::s);
    lines.line({left, inside.top(), nameWidth, height}, titleOf(row),
        fontFor(TextRole::Body, row.unread ? QFont::Bold : QFont::Medium), tokens.text);
    lines.line({left + width - timeWidth, inside.top(), timeWidth, height}, time, timeFont, tokens.muted);
    lines.line({left, inside.top() + height, width, height}, subjectOf(row),
        fontFor(TextRole::Body, row.unread ? QFont::DemiBold : QFont::Normal), tokens.text);

    const Mark mark = markOf(row);
    const QSize pill = mark.text.isEmpty() ? QSize(0, 0) : pillSize(mark.text).boundedTo({width / 2, height});
    const int previewTop = inside.top() + 2 * height;
    const int previewWidth = width - (pill.width() > 0 ? pill.width() + scaled(6) : 0);
    lines.line({left, previewTop, previewWidth, height}, previewOf(row), fontFor(TextRole::Body), tokens.muted);
    if (pill.width() > 0) {
        const QRect place(
            left + width - pill.width(), previewTop + (height - pill.height()) / 2, pill.width(), pill.height());
        paintPill(painter, lines.placed(place), mark.text, mark.tone, option.palette);
    }
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), 3 * lineHeight() + 2 * scaled(10)};
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
