// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/personbutton.h"

#include "ui/style/avatar.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/textline.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace throughline {

namespace {

constexpr int faceSize = 28;
constexpr int buttonHeight = 44;

} // namespace

PersonButton::PersonButton(QWidget *parent)
    : QPushButton(parent)
{
    setLook(this, ButtonLook::Quiet);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslateUi();
}

void PersonButton::setPerson(QUuid id, const QString &name)
{
    m_id = id;
    m_name = name;
    retranslateUi();
    update();
}

QSize PersonButton::sizeHint() const
{
    return {scaled(160), scaled(buttonHeight)};
}

QSize PersonButton::minimumSizeHint() const
{
    return {scaled(buttonHeight), scaled(buttonHeight)};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Tokens &tokens = tokensOf(this);
    const int face = scaled(faceSize);
    const QRect inside = rect().adjusted(scaled(space::s), 0, -scaled(space::s), 0);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), inside, part); };
    paintAvatar(&painter, placed({inside.left(), (height() - face) / 2, face, face}),
        {.id = m_id, .name = m_name, .badge = QColor(), .ground = tokens.rail});
    const int arrow = scaled(space::m);
    option.rect = placed({inside.right() + 1 - arrow, (height() - arrow) / 2, arrow, arrow});
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
    const int left = inside.left() + face + scaled(space::s);
    const QRect text(left, 0, inside.right() - arrow - scaled(space::xs) - left, height());
    painter.setFont(fontFor(TextRole::Body, QFont::DemiBold));
    painter.setPen(tokens.text);
    drawLine(painter, placed(text), m_name, layoutDirection());
}

void PersonButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QPushButton::changeEvent(event);
}

void PersonButton::retranslateUi()
{
    //: The button at the top of the views; %1 is the agent's name
    setAccessibleName(tr("%1, menu").arg(m_name));
    setToolTip(tr("Menu"));
}

} // namespace throughline
