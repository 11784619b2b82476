// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QScrollArea>
#include <QTimer>

class QFormLayout;
class QVBoxLayout;

namespace throughline {

class Avatar;
class Desk;
class StatePanel;
class TextLabel;

/// The side panel: who the customer is, how they are reached, and what they wrote about before.
class CustomerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPanel(Desk &desk, QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks);
    void setContact(ContactId contact, ConversationId open); ///< `open` is left out of the recent ones

Q_SIGNALS:
    void conversationWanted(throughline::ConversationId conversation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void read();
    void showContact();
    void showIdentities();
    void showAbout();
    void showRecent();
    QWidget *makeSection(QVBoxLayout *&content, TextLabel *&title);

    Desk &m_desk;
    ChannelMarks m_marks;
    ContactId m_id;
    ConversationId m_open;
    std::optional<ContactSummary> m_contact;
    std::optional<Error> m_error;
    QTimer m_slow;

    TextLabel *m_title;
    QScrollArea *m_scroll;
    StatePanel *m_state;
    Avatar *m_face;
    TextLabel *m_name;
    TextLabel *m_since;
    QVBoxLayout *m_identities;
    TextLabel *m_aboutTitle;
    QFormLayout *m_about;
    TextLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace throughline
