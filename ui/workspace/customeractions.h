// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QObject>

namespace throughline {

class ActionRegistry;
class ChoicePopup;
class ConversationActions;
class CustomerPanel;
class Desk;
class Toast;

/// What is done to the customer beside the conversation, and which conversations are one. Done and taken back as
/// everything else (ConversationActions).
class CustomerActions : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        ActionRegistry &actions;
        ChoicePopup &popup;
        CustomerPanel &panel;
        ConversationActions &conversation;
        Toast &toast;
    };

    explicit CustomerActions(const Parts &parts, QObject *parent = nullptr);

    void setConversation(const std::optional<ConversationSummary> &conversation);

    /// These messages go into a conversation of their own.
    void split(const QList<MessageId> &messages);

Q_SIGNALS:
    void conversationWanted(throughline::ConversationId conversation); ///< to be shown from now on

private:
    void chooseCustomer();
    void searchCustomer(const QString &words);
    void mergeWith(const ContactLine &other);
    void chooseConversation();

    Desk &m_desk;
    ActionRegistry &m_actions;
    ChoicePopup &m_popup;
    CustomerPanel &m_panel;
    ConversationActions &m_done;
    Toast &m_toast;
    std::optional<ConversationSummary> m_conversation;
};

} // namespace throughline
