// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace throughline {

class ActionRegistry;
class Pill;
class TextLabel;

/// Above the timeline: what the conversation is about, whose it is, and what is done with it most.
class ConversationHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationHeader(ActionRegistry &actions, QWidget *parent = nullptr);

    void setConversation(const ConversationSummary &conversation);
    void offerCustomer(bool open); ///< with a button, while the side panel is folded away

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void showState();
    void giveSubjectRoom();

    ActionRegistry &m_actions;
    ConversationSummary m_conversation;
    TextLabel *m_subject;
    TextLabel *m_about;
    Pill *m_pill;
    QPushButton *m_assignee;
    QPushButton *m_snooze;
    QPushButton *m_finish;
    QToolButton *m_more; ///< everything that can be done
    QToolButton *m_customer;
};

} // namespace throughline
