// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/customeractions.h"

#include "core/sentence.h"
#include "service/contacts.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "ui/action/actionregistry.h"
#include "ui/action/choicepopup.h"
#include "ui/panels/customerpanel.h"
#include "ui/panels/duplicateline.h"
#include "ui/style/timetext.h"
#include "ui/workspace/conversationactions.h"
#include "ui/workspace/toast.h"

namespace throughline {

namespace {

constexpr int mostFound = 50;

} // namespace

CustomerActions::CustomerActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(parts.desk)
    , m_actions(parts.actions)
    , m_popup(parts.popup)
    , m_panel(parts.panel)
    , m_done(parts.conversation)
    , m_toast(parts.toast)
{
    connect(m_actions.action(ActionId::MergeCustomer), &QAction::triggered, this, &CustomerActions::chooseCustomer);
    connect(
        m_actions.action(ActionId::MergeConversation), &QAction::triggered, this, &CustomerActions::chooseConversation);
    connect(&m_panel, &CustomerPanel::mergeWanted, this, &CustomerActions::mergeWith);
    connect(&m_panel, &CustomerPanel::apartWanted, this, [this](ContactId other) {
        m_done.carryOut(m_desk.contacts().keepApart(m_conversation->contact, other),
            //: Said after it was done: these two customers are different people
            tr("Kept apart"));
    });
    const auto save = [this](ContactId contact, const QString &field, const QString &value) {
        m_done.carryOut(m_desk.contacts().setField(contact, field, value),
            //: Said after something about a customer was written down
            tr("Saved"));
    };
    connect(&m_panel, &CustomerPanel::fieldEntered, this, save);
    setConversation(std::nullopt);
}

void CustomerActions::setConversation(const std::optional<ConversationSummary> &conversation)
{
    m_conversation = conversation;
    for (const ActionId id : {ActionId::MergeCustomer, ActionId::MergeConversation, ActionId::SplitConversation})
        m_actions.action(id)->setEnabled(conversation.has_value());
}

/// Those who are likely the same stand there at once; for the others one types.
void CustomerActions::chooseCustomer()
{
    QList<Choice> choices;
    for (const LikelyDuplicate &each : m_panel.duplicates()) {
        //: How likely two customers are the same
        choices.append({calledBy(each.contact), tr("%1 %").arg(each.score), false,
            [this, contact = each.contact] { mergeWith(contact); }});
    }
    m_popup.open(tr("Merge this customer with"), choices, [this](const QString &typed) {
        return Choice{tr("Search for “%1”").arg(typed), {}, false, [this, typed] { searchCustomer(typed); }};
    });
}

void CustomerActions::searchCustomer(const QString &words)
{
    m_desk.contacts().named(words, mostFound).then(this, [this, words](const Result<QList<ContactLine>> &found) {
        if (!found) {
            m_toast.failed(sentence(found.error()));
            return;
        }
        QList<Choice> choices;
        for (const ContactLine &each : *found) {
            if (m_conversation && each.id != m_conversation->contact)
                choices.append({calledBy(each), {}, false, [this, each] { mergeWith(each); }});
        }
        if (choices.isEmpty())
            m_toast.failed(tr("No other customer is called “%1”.").arg(words));
        else
            m_popup.open(tr("Merge this customer with"), choices);
    });
}

void CustomerActions::mergeWith(const ContactLine &other)
{
    if (!m_conversation)
        return;
    m_done.carryOut(m_desk.contacts().merge(m_conversation->contact, other.id),
        //: Said after it was done. %1: a customer's name
        tr("Merged with %1").arg(calledBy(other)));
}

void CustomerActions::chooseConversation()
{
    if (!m_conversation || !m_panel.contact())
        return;
    QList<Choice> choices;
    for (const ConversationSummary &each : m_panel.contact()->recent) {
        if (each.id == m_conversation->id)
            continue;
        //: A conversation in a list: %1 is its number, %2 its subject
        const QString title = tr("#%1 %2").arg(QString::number(each.number), each.subject);
        choices.append({title, shortTime(each.lastActivity), false, [this, from = m_conversation->id, into = each] {
                            m_done.carryOut(m_desk.conversations().merge(into.id, from),
                                //: Said after it was done. %1: a conversation's number
                                tr("Merged into #%1").arg(into.number));
                            Q_EMIT conversationWanted(into.id);
                        }});
    }
    if (choices.isEmpty())
        m_toast.failed(tr("This customer has no other conversation."));
    else
        m_popup.open(tr("Merge this conversation into"), choices);
}

void CustomerActions::split(const QList<MessageId> &messages)
{
    if (m_conversation)
        m_done.carryOut(m_desk.conversations().split(m_conversation->id, messages),
            //: Said after messages were put into a conversation of their own
            tr("Split"));
}

} // namespace throughline
