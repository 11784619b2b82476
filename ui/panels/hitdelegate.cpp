// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hitdelegate.h"

#include "core/excerpt.h"
#include "model/searchmodel.h"
#include "ui/panels/listrow.h"
#include "ui/style/avatar.h"
#include "ui/style/markedline.h"
#include "ui/style/metrics.h"
#include "ui/style/timetext.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace throughline {

namespace {

constexpr qsizetype longest = 300; // characters of a line in a tool tip

MatchingLine lineOf(const SearchHit &hit, MatchingLine::Of of, const QString &otherwise)
{
    const auto found = std::ranges::find(hit.lines, of, &MatchingLine::of);
    return found == hit.lines.end() ? MatchingLine{.text = otherwise} : *found;
}

bool hasOwnPlace(const MatchingLine &line)
{
    return line.of == MatchingLine::Of::Subject || line.of == MatchingLine::Of::Customer;
}

/// What was found beside subject and customer; who wrote it is said where it was not the customer.
MatchingLine textLineOf(const SearchHit &hit)
{
    const auto found = std::ranges::find_if_not(hit.lines, hasOwnPlace);
    if (found == hit.lines.end())
        return {.text = hit.conversation.preview};
    const MatchingLine &line = *found;
    switch (found->of) {
    case MatchingLine::Of::Attachment:
        //: A line that a search found: the name of an attachment
        return inPattern(HitDelegate::tr("Attachment: %1"), line);
    case MatchingLine::Of::Tag:
        //: A line that a search found: a tag of the conversation
        return inPattern(HitDelegate::tr("Tag: %1"), line);
    case MatchingLine::Of::Text:
        if (hit.kind == MessageKind::Note)
            //: A line that a search found in an internal note
            return inPattern(HitDelegate::tr("Note: %1"), line);
        if (hit.kind == MessageKind::Outbound)
            //: A line that a search found in a reply of the team
            return inPattern(HitDelegate::tr("Team: %1"), line);
        return line;
    default: return line;
    }
}

QFont headingFont()
{
    return fontFor(TextRole::Mark, QFont::DemiBold);
}

int headingHeight(const QModelIndex &index)
{
    const bool has = !index.data(SearchModel::HeadingRole).toString().isEmpty();
    return has ? QFontMetrics(headingFont()).height() + scaled(space::m) + scaled(space::xs) : 0;
}

} // namespace

void HitDelegate::setShown(ConversationId conversation, MessageId message)
{
    m_conversation = conversation;
    m_message = message;
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hit = index.data(SearchModel::HitRole).value<SearchHit>();
    const ConversationSummary &row = hit.conversation;
    const Tokens &tokens = tokensOf(option.palette);
    const bool shown = row.id == m_conversation && hit.message == m_message;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int heading = headingHeight(index);
    const RowPainter lines(painter, option, option.rect.adjusted(0, heading, 0, 0));
    if (heading > 0) {
        const QRect place(option.rect.left() + scaled(space::m), option.rect.top() + scaled(space::s),
            option.rect.width() - 2 * scaled(space::m), heading - scaled(space::m));
        lines.line(place, index.data(SearchModel::HeadingRole).toString(), headingFont(), tokens.muted);
    }
    lines.ground(shown);
    const QColor ground = shown || (option.state & QStyle::State_Selected) ? tokens.accentSoft : tokens.surface;
    paintAvatar(painter, lines.face(),
        {.id = row.contact.uuid(), .name = titleOf(row), .badge = m_marks.of(row.channelKind).color, .ground = ground});

    const int width = lines.textWidth();
    const QFont small = withTabularFigures(fontFor(TextRole::Secondary));
    const auto besides = [&lines, &small, &tokens, width](int at, const QString &text) {
        const int wide = std::min(QFontMetrics(small).horizontalAdvance(text) + 1, width / 2);
        lines.line(lines.part(at, width - wide, width), text, small, tokens.muted);
        return lines.part(at, 0, width - wide - scaled(space::s));
    };
    const QRect name = besides(0, shortTime(hit.at));
    const QRect subject = besides(1, index.data(SearchModel::ChannelRole).toString());
    lines.marked(name, lineOf(hit, MatchingLine::Of::Customer, titleOf(row)),
        fontFor(TextRole::Body, row.unread ? QFont::Bold : QFont::Medium), tokens.text);
    lines.marked(subject, lineOf(hit, MatchingLine::Of::Subject, subjectOf(row)),
        fontFor(TextRole::Body, row.unread ? QFont::DemiBold : QFont::Normal), tokens.text);
    lines.marked(lines.part(2, 0, width), textLineOf(hit), fontFor(TextRole::Body), tokens.muted);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {scaled(200), RowPainter::rowHeight() + headingHeight(index)};
}

bool HitDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto hit = index.data(SearchModel::HitRole).value<SearchHit>();
    QStringList lines{titleOf(hit.conversation), subjectOf(hit.conversation)};
    for (const MatchingLine &each : hit.lines) {
        if (!hasOwnPlace(each))
            lines.append(excerpt(each, [](qsizetype from, qsizetype to) { return to - from < longest; }).text);
    }
    lines.append(fullTime(hit.at));
    QToolTip::showText(
        event->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace throughline
