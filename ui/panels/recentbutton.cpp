// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/recentbutton.h"

#include "core/sentence.h"
#include "ui/style/looks.h"
#include "ui/style/textlabel.h"
#include "ui/style/textline.h"
#include "ui/style/timetext.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace throughline {

RecentButton::RecentButton(const ConversationSummary &conversation, QWidget *parent)
    : QPushButton(parent)
    , m_subject(conversation.subject.isEmpty() ? tr("No subject") : conversation.subject)
    ,
    //: A customer's conversation: %1 is its number, %2 its state, %3 when something last happened in it
    m_state(tr("#%1 · %2 · %3")
            .arg(
                QString::number(conversation.number), label(conversation.status), shortTime(conversation.lastActivity)))
{
    setLook(this, ButtonLook::Quiet);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_subject);
    setAccessibleDescription(m_state);
    setToolTip(m_subject.toHtmlEscaped());
}

QSize RecentButton::sizeHint() const
{
    return {scaled(160), 2 * QFontMetrics(fontFor(TextRole::Body)).height() + scaled(10)};
}

QSize RecentButton::minimumSizeHint() const
{
    return {scaled(60), sizeHint().height()};
}

void RecentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const QRect inside = rect().adjusted(scaled(space::s), scaled(space::xs), -scaled(space::s), -scaled(space::xs));
    const auto line = [&](int half, const QString &text, TextRole role, Ink ink) {
        const QRect part(inside.left(), inside.top() + half * inside.height() / 2, inside.width(), inside.height() / 2);
        painter.setFont(withTabularFigures(fontFor(role)));
        painter.setPen(colorOf(ink, palette()));
        drawLine(painter, part, text, layoutDirection());
    };
    line(0, m_subject, TextRole::Body, Ink::Text);
    line(1, m_state, TextRole::Secondary, Ink::Muted);
}

} // namespace throughline
