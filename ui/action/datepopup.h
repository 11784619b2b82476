// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/action/popup.h"

#include <QDate>

#include <optional>

class QCalendarWidget;
class QLayout;
class QLineEdit;
class QToolButton;
class QPushButton;

namespace throughline {

class TextLabel;

/// Asks for a day in the past, laid over its window: typed as people write days, or in a calendar that follows what is
/// typed. Enter goes there, Down into the calendar, Esc leaves.
class DatePopup : public Popup
{
    Q_OBJECT
public:
    explicit DatePopup(QWidget *window);

    void open(QDate shown); ///< on the day that is in view

Q_SIGNALS:
    void chosen(QDate day);
    void oldestWanted();
    void newestWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QLayout *months();
    void colour();
    void showMonth();
    void retranslateUi();
    void follow(); ///< what is typed
    void choose(QDate day);

    QLineEdit *m_typed;
    TextLabel *m_meant;
    QCalendarWidget *m_calendar;
    TextLabel *m_month;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_oldest;
    QPushButton *m_newest;
    std::optional<QDate> m_day; ///< none: what is typed is no day
};

} // namespace throughline
