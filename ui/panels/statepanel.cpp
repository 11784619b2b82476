// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/statepanel.h"

#include "ui/panels/paragraph.h"
#include "ui/style/looks.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace throughline {

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Paragraph)
    , m_text(new Paragraph(TextRole::Body, Ink::Muted))
    , m_button(new QPushButton)
    , m_second(new QPushButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWeight(QFont::DemiBold);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setLook(m_button, ButtonLook::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::xl), scaled(space::xl), scaled(space::xl), scaled(space::xl));
    layout->setSpacing(scaled(space::s));
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(scaled(space::xs));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addWidget(m_second, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &StatePanel::chosen);
    connect(m_second, &QPushButton::clicked, this, &StatePanel::secondChosen);
    m_second->hide();
}

void StatePanel::show(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setSecondButton({});
    setVisible(true);
}

void StatePanel::setSecondButton(const QString &button)
{
    m_second->setText(button);
    m_second->setAccessibleName(button);
    m_second->setVisible(!button.isEmpty());
}

} // namespace throughline
