// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/linkpopover.h"

#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/timeline/links.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyleOption>

namespace throughline {

LinkPopover::LinkPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_address(new QLabel)
    , m_open(new QPushButton)
    , m_copy(new QPushButton)
{
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setMaximumWidth(scaled(420));
    m_address->setMinimumWidth(scaled(240));
    setLook(m_open, ButtonLook::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_address);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(m_link);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(honestAddress(m_link));
        hide();
    });
    retranslateUi();
}

void LinkPopover::retranslateUi()
{
    setAccessibleName(tr("Where this link leads"));
    //: A button: shows the link in the browser
    m_open->setText(tr("Open"));
    m_copy->setText(tr("Copy address"));
}

void LinkPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void LinkPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelMenu, &option, &painter, this);
}

void LinkPopover::ask(const QUrl &address, const QPoint &globalPosition)
{
    constexpr qsizetype longestShown = 600;
    m_link = address;
    QString shown = honestAddress(address).left(longestShown);
    for (qsizetype at = 40; at < shown.size(); at += 41)
        shown.insert(at, QChar(0x200b)); // addresses have no spaces to break at
    m_address->setText(shown);
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int x = qBound(screen.left(), globalPosition.x(), qMax(screen.left(), screen.right() - width()));
    const int y =
        qBound(screen.top(), globalPosition.y() + scaled(space::s), qMax(screen.top(), screen.bottom() - height()));
    move(x, y);
    show();
    m_open->setFocus();
}

} // namespace throughline
