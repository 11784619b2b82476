// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicate.h"
#include "ui/style/channelmark.h"

#include <QScrollArea>
#include <QTimer>

class QFormLayout;
class QVBoxLayout;

namespace throughline {

class ActionRegistry;
class Avatar;
class Desk;
class DuplicateLine;
class StatePanel;
class TextLabel;

/// The side panel: who the customer is, how they are reached, and what they wrote about before.
class CustomerPanel : public QWidget
{
    Q_OBJECT
public:
    CustomerPanel(Desk &desk, const ActionRegistry &actions, QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks);
    void setContact(ContactId contact, ConversationId open); ///< `open` is left out of the recent ones

    /// Others who may be the same, the likeliest first.
    const QList<LikelyDuplicate> &duplicates() const { return m_duplicates; }
    /// Null until it is read.
    const ContactSummary *contact() const { return m_contact && m_contact->id == m_id ? &*m_contact : nullptr; }

Q_SIGNALS:
    void mergeWanted(const throughline::ContactLine &with);
    void apartWanted(throughline::ContactId other);
    void fieldEntered(throughline::ContactId contact, const QString &field, const QString &value);
    void conversationWanted(throughline::ConversationId conversation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void read();
    void showContact();
    void showIdentities();
    void showAbout();
    void addField(const QString &field);
    void readDuplicates();
    void showRecent();
    QWidget *makeSection(QVBoxLayout *&content, TextLabel *&title);

    Desk &m_desk;
    const ActionRegistry &m_actions;
    ChannelMarks m_marks;
    ContactId m_id;
    ConversationId m_open;
    std::optional<ContactSummary> m_contact; ///< the one before while the next is read
    ContactId m_aboutOf; ///< whose fields stand there
    QList<LikelyDuplicate> m_duplicates;
    std::optional<Error> m_error;
    QTimer m_slow;
    QTimer m_lookForDuplicates;

    TextLabel *m_title;
    QScrollArea *m_scroll;
    StatePanel *m_state;
    Avatar *m_face;
    TextLabel *m_name;
    TextLabel *m_since;
    QVBoxLayout *m_identities;
    DuplicateLine *m_duplicate;
    TextLabel *m_aboutTitle;
    QFormLayout *m_about;
    TextLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace throughline
