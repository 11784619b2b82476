// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/conversationactions.h"

#include "core/sentence.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/reading.h"
#include "service/writing.h"
#include "ui/action/actionregistry.h"
#include "ui/action/choicepopup.h"
#include "ui/action/snoozeeditor.h"
#include "ui/action/snoozepresets.h"
#include "ui/settings/preferences.h"
#include "ui/style/timetext.h"
#include "ui/workspace/toast.h"

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto toastShownFor = 8s;
constexpr qsizetype stepsKept = 50;

QString presetName(SnoozePreset preset)
{
    switch (preset) {
    //: Where a conversation is snoozed until; the very time stands beside it
    case SnoozePreset::LaterToday: return ConversationActions::tr("Later today");
    case SnoozePreset::Tomorrow: return ConversationActions::tr("Tomorrow");
    case SnoozePreset::NextWeek: return ConversationActions::tr("Next week");
    }
    return {};
}

} // namespace

ConversationActions::ConversationActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(parts.desk)
    , m_actions(parts.actions)
    , m_preferences(parts.preferences)
    , m_popup(parts.popup)
    , m_snoozeEditor(parts.snoozeEditor)
    , m_toast(parts.toast)
{
    connectActions();
    connect(&m_toast, &Toast::undoWanted, this, &ConversationActions::undo);
    connect(&m_snoozeEditor, &SnoozeEditor::chosen, this,
        [this](const QDateTime &until) { snoozeUntil(fromDateTime(until)); });
    setConversation(std::nullopt);
}

void ConversationActions::setConversation(const std::optional<ConversationSummary> &conversation)
{
    m_conversation = conversation;
    for (const ActionId id :
        {ActionId::Reply, ActionId::Note, ActionId::Claim, ActionId::Assign, ActionId::Tag, ActionId::Priority,
            ActionId::Pending, ActionId::Snooze, ActionId::MarkUnread, ActionId::ShowSource, ActionId::JumpToDate})
        m_actions.action(id)->setEnabled(conversation.has_value());
    const bool finished = conversation && isFinished(conversation->status);
    m_actions.action(ActionId::Resolve)->setEnabled(conversation && !finished);
    m_actions.action(ActionId::Reopen)
        ->setEnabled(conversation && conversation->status != Status::Open && conversation->status != Status::New);
}

void ConversationActions::connectActions()
{
    const auto on = [this](ActionId id, auto &&done) {
        connect(m_actions.action(id), &QAction::triggered, this, std::forward<decltype(done)>(done));
    };
    on(ActionId::Claim, [this] { claim(); });
    on(ActionId::Assign, [this] { chooseAgent(); });
    on(ActionId::Tag, [this] { chooseTags(); });
    on(ActionId::Priority, [this] { choosePriority(); });
    on(ActionId::Snooze, [this] { chooseSnooze(); });
    //: Said after it was done: the conversation is pending, it waits for the customer
    on(ActionId::Pending, [this] { setStatus(Status::Pending, tr("Pending")); });
    //: Said after it was done: the conversation is resolved
    on(ActionId::Resolve, [this] { setStatus(Status::Resolved, tr("Resolved")); });
    //: Said after it was done: the conversation is open again
    on(ActionId::Reopen, [this] { setStatus(Status::Open, tr("Reopened")); });
    on(ActionId::Undo, [this] { undo(); });
    on(ActionId::MarkUnread, [this] {
        Q_EMIT markedUnread();
        run(m_desk.conversations().setRead(m_conversation->id, false), tr("Marked as unread"));
    });
}

void ConversationActions::replyQueued(ConversationId conversation, MessageId message)
{
    const auto undoTime = m_preferences.undoTime();
    if (undoTime == 0s)
        return; // its bubble says that it is on its way
    m_undo.append(Written{.conversation = conversation, .message = message});
    //: A reply that can still be taken back; s is the symbol of the second
    m_toast.done(tr("Sends in %n s", nullptr, int(undoTime.count())), Toast::Offer::TakeBack,
        m_actions.key(ActionId::Undo), undoTime);
}

void ConversationActions::noteAdded(ConversationId conversation, MessageId message)
{
    m_undo.append(Written{.conversation = conversation, .message = message, .note = true});
    m_toast.done(tr("Note added"), Toast::Offer::Undo, m_actions.key(ActionId::Undo), toastShownFor);
}

void ConversationActions::retry(MessageId message)
{
    report(m_desk.writing().retry(message));
}

void ConversationActions::discard(MessageId message)
{
    report(m_desk.writing().discard(message));
}

void ConversationActions::recall(ConversationId conversation, MessageId message)
{
    takeBack({.conversation = conversation, .message = message});
}

void ConversationActions::takeBack(const Written &written)
{
    Q_EMIT aboutToRecall(written.conversation); // what was begun since is kept behind the text that comes back
    m_undo.removeAll(Step(written));
    const auto taken = [this, written](const Result<void> &done) {
        if (!done) {
            m_toast.failed(sentence(done.error()));
            return;
        }
        //: Said after a note was taken back
        const QString note = tr("The note is your draft again");
        //: Said after a reply was taken back
        const QString reply = tr("Not sent: it is your draft again");
        m_toast.done(written.note ? note : reply, Toast::Offer::Nothing, {}, toastShownFor);
        Q_EMIT recalled(written.conversation);
        if (written.note)
            Q_EMIT noteRecalled(written.conversation);
    };
    Q_EMIT recalling(written.conversation, m_desk.writing().recall(written.message).then(this, taken));
}

void ConversationActions::claim()
{
    //: Said after it was done: the conversation is now this agent's own
    run(m_desk.conversations().claim(m_conversation->id), tr("Claimed"));
}

void ConversationActions::chooseAgent()
{
    const ConversationSummary conversation = *m_conversation;
    m_desk.reading().agents().then(this, [this, conversation](const Result<QList<AgentSummary>> &agents) {
        if (!agents) {
            m_toast.failed(sentence(agents.error()));
            return;
        }
        QList<Choice> choices;
        for (const AgentSummary &agent : *agents) {
            choices.append({agent.name, {}, agent.id == conversation.assignee, [this, conversation, agent] {
                                run(m_desk.conversations().assign(conversation.id, agent.id),
                                    tr("Assigned to %1").arg(agent.name));
                            }});
        }
        //: A choice under “Assign to”
        choices.append({tr("Nobody"), {}, conversation.assignee.isNull(), [this, conversation] {
                            run(m_desk.conversations().assign(conversation.id, {}), tr("Assigned to nobody"));
                        }});
        m_popup.open(tr("Assign to"), choices);
    });
}

void ConversationActions::chooseTags()
{
    const ConversationSummary conversation = *m_conversation;
    const auto toggle = [this, conversation](const QString &tag) {
        if (conversation.tags.contains(tag))
            run(m_desk.conversations().untag(conversation.id, tag), tr("Tag removed: %1").arg(tag));
        else
            run(m_desk.conversations().tag(conversation.id, tag), tr("Tagged: %1").arg(tag));
    };
    m_desk.reading().tags().then(this, [this, conversation, toggle](const Result<QStringList> &tags) {
        if (!tags) {
            m_toast.failed(sentence(tags.error()));
            return;
        }
        QList<Choice> choices;
        for (const QString &tag : *tags)
            choices.append({tag, {}, conversation.tags.contains(tag), [toggle, tag] { toggle(tag); }});
        m_popup.open(tr("Add or remove a tag"), choices, [toggle](const QString &typed) {
            return Choice{tr("New tag: %1").arg(typed), {}, false, [toggle, typed] { toggle(typed); }};
        });
    });
}

void ConversationActions::choosePriority()
{
    const ConversationSummary conversation = *m_conversation;
    QList<Choice> choices;
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        choices.append({label(priority), {}, priority == conversation.priority, [this, conversation, priority] {
                            run(m_desk.conversations().setPriority(conversation.id, priority),
                                tr("Priority: %1").arg(label(priority)));
                        }});
    }
    m_popup.open(tr("Set priority"), choices);
}

void ConversationActions::chooseSnooze()
{
    QList<Choice> choices;
    const auto presets = snoozePresets(QDateTime::currentDateTime());
    for (const SnoozeUntil &each : presets) {
        choices.append({presetName(each.preset), fullTime(fromDateTime(each.until)), false,
            [this, until = fromDateTime(each.until)] { snoozeUntil(until); }});
    }
    choices.append({tr("Date and time…"), {}, false, [this] { m_snoozeEditor.open(); }});
    m_popup.open(tr("Snooze until"), choices);
}

void ConversationActions::snoozeUntil(Instant until)
{
    if (m_conversation)
        run(m_desk.conversations().snooze(m_conversation->id, until), tr("Snoozed until %1").arg(fullTime(until)),
            true);
}

void ConversationActions::setStatus(Status status, const QString &done)
{
    const bool leaves = status == Status::Resolved || status == Status::Pending;
    run(m_desk.conversations().setStatus(m_conversation->id, status), done, leaves);
}

void ConversationActions::undo()
{
    if (m_undo.isEmpty())
        return;
    const Step step = m_undo.takeLast();
    if (const auto *written = std::get_if<Written>(&step)) {
        takeBack(*written);
        return;
    }
    m_desk.conversations().undo(std::get<EventId>(step)).then(this, [this](const Result<EventId> &undone) {
        if (undone)
            //: Said after an action was undone
            m_toast.done(tr("Undone"), Toast::Offer::Nothing, {}, toastShownFor);
        else
            m_toast.failed(sentence(undone.error()));
    });
}

void ConversationActions::run(QFuture<Result<EventId>> answer, const QString &done, bool leaves)
{
    answer.then(this, [this, done, leaves](const Result<EventId> &event) {
        if (!event) {
            m_toast.failed(sentence(event.error()));
            return;
        }
        const bool something = !event->isNull(); // else it was so already
        if (something)
            m_undo.append(*event);
        if (m_undo.size() > stepsKept)
            m_undo.removeFirst();
        m_toast.done(
            done, something ? Toast::Offer::Undo : Toast::Offer::Nothing, m_actions.key(ActionId::Undo), toastShownFor);
        if (leaves)
            Q_EMIT left();
    });
}

void ConversationActions::report(QFuture<Result<void>> answer)
{
    answer.then(this, [this](const Result<void> &done) {
        if (!done)
            m_toast.failed(sentence(done.error()));
    });
}

} // namespace throughline
