// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/snoozeeditor.h"

#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/textlabel.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace throughline {

SnoozeEditor::SnoozeEditor(QWidget *window)
    : Popup(window)
    , m_title(new TextLabel)
    , m_time(new QDateTimeEdit)
    , m_snooze(new QPushButton)
    , m_cancel(new QPushButton)
{
    setLook(m_snooze, ButtonLook::Primary);
    m_title->setWeight(QFont::DemiBold);
    m_time->setCalendarPopup(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_snooze);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(around(scaled(space::m)));
    layout->setSpacing(scaled(space::m));
    layout->addWidget(m_title);
    layout->addWidget(m_time);
    layout->addLayout(buttons);
    setTabOrder(m_time, m_snooze);
    setTabOrder(m_snooze, m_cancel);
    connect(m_snooze, &QPushButton::clicked, this, &SnoozeEditor::choose);
    connect(m_cancel, &QPushButton::clicked, this, &Popup::leave);
    retranslateUi();
}

void SnoozeEditor::open()
{
    const QDateTime inAnHour = QDateTime::currentDateTime().addSecs(3600);
    m_time->setMinimumDateTime(QDateTime::currentDateTime());
    m_time->setDateTime(inAnHour);
    m_time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    appear(m_time);
}

void SnoozeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        Popup::keyPressEvent(event);
}

void SnoozeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Popup::changeEvent(event);
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
    leave();
    Q_EMIT chosen(m_time->dateTime());
}

} // namespace throughline
