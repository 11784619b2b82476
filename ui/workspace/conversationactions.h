// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>
#include <QObject>

#include <variant>

namespace throughline {

class ActionRegistry;
class ChoicePopup;
class Desk;
class Preferences;
class SnoozeEditor;
class Toast;

/// Carries out what is done to the conversation in view: says so, and can take it back, the latest first.
class ConversationActions : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Desk &desk;
        ActionRegistry &actions;
        Preferences &preferences;
        ChoicePopup &popup;
        SnoozeEditor &snoozeEditor;
        Toast &toast;
    };

    explicit ConversationActions(const Parts &parts, QObject *parent = nullptr);

    /// What the actions work on; none: they are disabled.
    void setConversation(const std::optional<ConversationSummary> &conversation);

    /// Says that it was done, and can take it back; as everything that is done here.
    void carryOut(QFuture<Result<EventId>> answer, const QString &done) { run(std::move(answer), done); }

    void replyQueued(
        ConversationId conversation, MessageId message); ///< it can be taken back for as long as the preferences say
    void noteAdded(ConversationId conversation, MessageId message);
    void retry(MessageId message);
    void recall(ConversationId conversation, MessageId message);
    void discard(MessageId message);

Q_SIGNALS:
    void left(); ///< the conversation is done with for now: on to the next one
    void markedUnread();
    void aboutToRecall(throughline::ConversationId conversation); ///< save what is being written in it
    /// It was asked for, and changes the conversation's draft when it is `done`.
    void recalling(throughline::ConversationId conversation, QFuture<void> done);
    void recalled(throughline::ConversationId conversation);
    void noteRecalled(throughline::ConversationId conversation);

private:
    struct Written
    {
        ConversationId conversation;
        MessageId message;
        bool note = false;
        friend bool operator==(const Written &, const Written &) = default;
    };
    using Step = std::variant<EventId, Written>; ///< an event to take back, or a reply or note to recall

    void connectActions();
    void claim();
    void chooseAgent();
    void chooseTags();
    void choosePriority();
    void chooseSnooze();
    void snoozeUntil(Instant until);
    void setStatus(Status status, const QString &done);
    void takeBack(const Written &written);
    void undo();
    void run(QFuture<Result<EventId>> answer, const QString &done, bool leaves = false);
    void report(QFuture<Result<void>> answer);

    Desk &m_desk;
    ActionRegistry &m_actions;
    Preferences &m_preferences;
    ChoicePopup &m_popup;
    SnoozeEditor &m_snoozeEditor;
    Toast &m_toast;
    std::optional<ConversationSummary> m_conversation;
    QList<Step> m_undo;
};

} // namespace throughline
