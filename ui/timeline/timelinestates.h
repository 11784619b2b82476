// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace throughline {

class TimelineModel;

/// What stands in the timeline's place while there is none: nothing chosen, still reading (only when that takes long
/// enough to be noticed), or failed, with the one thing to do.
class TimelineStates : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives it.
    TimelineStates(TimelineModel &model, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showState();

    TimelineModel &m_model;
    QLabel *m_text;
    QPushButton *m_again;
    QTimer m_patience;
};

} // namespace throughline
