// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/snoozeeditor.h"

#include "ui/style/looks.h"
#include "ui/style/textlabel.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace throughline {

SnoozeEditor::SnoozeEditor(QWidget *window)
    : QFrame(window)
    , m_title(new TextLabel)
    , m_time(new QDateTimeEdit)
    , m_snooze(new QPushButton)
    , m_cancel(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setGround(this, Ground::Surface);
    setLook(m_snooze, ButtonLook::Primary);
    m_title->setWeight(QFont::DemiBold);
    m_time->setCalendarPopup(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_snooze);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(space::m));
    layout->addWidget(m_title);
    layout->addWidget(m_time);
    layout->addLayout(buttons);
    setTabOrder(m_time, m_snooze);
    setTabOrder(m_snooze, m_cancel);
    connect(m_snooze, &QPushButton::clicked, this, &SnoozeEditor::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslateUi();
}

void SnoozeEditor::open()
{
    const QDateTime inAnHour = QDateTime::currentDateTime().addSecs(3600);
    m_time->setMinimumDateTime(QDateTime::currentDateTime());
    m_time->setDateTime(inAnHour);
    m_time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    adjustSize();
    const QRect window = parentWidget()->rect();
    move((window.width() - width()) / 2, window.height() / 8);
    show();
    raise();
    m_time->setFocus(Qt::PopupFocusReason);
}

void SnoozeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QFrame::keyPressEvent(event);
}

void SnoozeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void SnoozeEditor::retranslateUi()
{
    setAccessibleName(tr("Snooze until"));
    m_title->setText(tr("Snooze until"));
    m_time->setAccessibleName(tr("Date and time"));
    //: A button: hides the conversation until the chosen time
    m_snooze->setText(tr("Snooze"));
    m_snooze->setAccessibleName(tr("Snooze until this time"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

void SnoozeEditor::choose()
{
    hide();
    Q_EMIT chosen(m_time->dateTime());
}

} // namespace throughline
