// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/action/popup.h"

#include <QDateTime>

class QDateTimeEdit;
class QPushButton;

namespace throughline {

class TextLabel;

/// Asks for a date and time, laid over its window like a ChoicePopup. Enter takes it, Esc leaves.
class SnoozeEditor : public Popup
{
    Q_OBJECT
public:
    explicit SnoozeEditor(QWidget *window);

    void open();

Q_SIGNALS:
    void chosen(const QDateTime &until);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void choose();

    TextLabel *m_title;
    QDateTimeEdit *m_time;
    QPushButton *m_snooze;
    QPushButton *m_cancel;
};

} // namespace throughline
