// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/datepopup.h"

#include "core/searchday.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>

namespace throughline {

using namespace Qt::StringLiterals;

DatePopup::DatePopup(QWidget *window)
    : Popup(window)
    , m_typed(new QLineEdit)
    , m_meant(new TextLabel(TextRole::Secondary, Ink::Muted))
    , m_calendar(new QCalendarWidget)
    , m_month(new TextLabel)
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_oldest(new QPushButton)
    , m_newest(new QPushButton)
{
    arrange();
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textEdited, this, &DatePopup::follow);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (m_day)
            choose(*m_day);
    });
    connect(m_before, &QToolButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(m_after, &QToolButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DatePopup::showMonth);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePopup::choose);
    connect(m_oldest, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT oldestWanted();
    });
    connect(m_newest, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT newestWanted();
    });
    retranslateUi();
}

void DatePopup::arrange()
{
    m_calendar->setNavigationBarVisible(false); // its colours are nobody's
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setLook(m_oldest, ButtonLook::Quiet);
    setLook(m_newest, ButtonLook::Quiet);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_oldest);
    ends->addStretch();
    ends->addWidget(m_newest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(around(scaled(space::m)));
    layout->setSpacing(scaled(space::s));
    layout->addWidget(m_typed);
    layout->addWidget(m_meant);
    layout->addLayout(months());
    layout->addWidget(m_calendar);
    layout->addLayout(ends);
    colour();
}

QLayout *DatePopup::months()
{
    m_month->setWeight(QFont::DemiBold);
    m_before->setIcon(icon(u"go-previous"_s));
    m_after->setIcon(icon(u"go-next"_s));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(space::s), scaled(space::xs), 0, 0);
    row->addWidget(m_month, 1);
    for (QToolButton *button : {m_before, m_after}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return row;
}

/// As calm as a list: no day is red, the chosen one is like a chosen row.
void DatePopup::colour()
{
    const Tokens &tokens = tokensOf(this);
    QTextCharFormat plain;
    plain.setForeground(tokens.text);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    QTextCharFormat header;
    header.setForeground(tokens.muted);
    header.setBackground(tokens.raised);
    m_calendar->setHeaderTextFormat(header);
    QPalette palette;
    palette.setColor(QPalette::Base, tokens.raised);
    palette.setColor(QPalette::Window, tokens.raised);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Disabled, QPalette::Text, tokens.faint);
    m_calendar->setPalette(palette);
}

void DatePopup::showMonth()
{
    const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    //: A month over its days, as a Qt date format: "May 2026"
    m_month->setText(QLocale().toString(first, tr("MMMM yyyy", "a month")));
}

void DatePopup::open(QDate shown)
{
    const QDate today = QDate::currentDate();
    m_calendar->setMaximumDate(today);
    m_calendar->setSelectedDate(shown.isValid() ? shown : today);
    m_typed->clear();
    follow();
    appear(m_typed);
}

bool DatePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_calendar->setFocus(Qt::TabFocusReason);
        return true;
    }
    return Popup::eventFilter(watched, event);
}

void DatePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Popup::keyPressEvent(event);
}

void DatePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    Popup::changeEvent(event);
}

void DatePopup::retranslateUi()
{
    setAccessibleName(tr("Jump to a date"));
    //: In an empty field: three ways to write a day, as people who read your language write them
    m_typed->setPlaceholderText(tr("Yesterday, 3 May, 2024-05…"));
    m_typed->setAccessibleName(tr("Date to jump to"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setAccessibleName(tr("Calendar"));
    m_before->setAccessibleName(tr("Previous month"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("Next month"));
    m_after->setToolTip(m_after->accessibleName());
    showMonth();
    //: A button: to the first message of the conversation
    m_oldest->setText(tr("Beginning"));
    m_oldest->setAccessibleName(tr("To the beginning of the conversation"));
    //: A button: to the newest message of the conversation
    m_newest->setText(tr("Newest"));
    m_newest->setAccessibleName(tr("To the newest message"));
    follow();
}

void DatePopup::follow()
{
    const QString typed = m_typed->text().trimmed();
    m_day = typed.isEmpty() ? std::nullopt : searchDay(typed, searchContext());
    if (m_day)
        m_calendar->setSelectedDate(*m_day);
    const QString meant = m_day ? QLocale().toString(*m_day, QLocale::LongFormat)
        : typed.isEmpty()       ? tr("Type a day, or choose one below.")
                                : tr("That is no day yet.");
    m_meant->setText(meant);
    m_typed->setAccessibleDescription(meant);
}

void DatePopup::choose(QDate day)
{
    leave();
    Q_EMIT chosen(day);
}

} // namespace throughline
