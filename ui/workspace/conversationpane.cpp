// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/conversationpane.h"

#include "core/sentence.h"
#include "model/timelinemodel.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/composer/composer.h"
#include "ui/panels/conversationheader.h"
#include "ui/panels/statepanel.h"
#include "ui/timeline/timelineview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto lookToRead = 700ms; // who steps through the list with J does not read everything on the way

} // namespace

ConversationPane::ConversationPane(Desk &desk, ActionRegistry &actions, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new TimelineModel(desk, this))
    , m_header(new ConversationHeader(actions))
    , m_stage(new QWidget)
    , m_timeline(new TimelineView(*m_model, desk.reading()))
    , m_composer(new Composer(desk, actions, preferences))
    , m_state(new StatePanel)
{
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->addWidget(m_timeline);
    stage->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_composer);

    m_looked.setSingleShot(true);
    m_looked.setInterval(lookToRead);
    connect(&m_looked, &QTimer::timeout, this, [this] {
        if (m_shown && m_shown->unread && !m_keepUnread && isActiveWindow())
            m_desk.conversations().setRead(m_id, true);
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.conversations.contains(m_id))
            read();
        if (changes.everything || !changes.channels.isEmpty())
            m_composer->refreshTarget();
    });
    connect(m_state, &StatePanel::chosen, this, &ConversationPane::read);
    retranslateUi();
}

void ConversationPane::setMarks(const ChannelMarks &marks)
{
    m_timeline->setChannelMarks(marks);
    m_composer->setMarks(marks);
}

void ConversationPane::open(ConversationId conversation, MessageId message)
{
    if (conversation == m_id) {
        if (!message.isNull())
            m_model->seek(message);
        return;
    }
    m_id = conversation;
    m_shown.reset();
    m_error.reset();
    m_keepUnread = false;
    m_looked.stop();
    m_model->setConversation(conversation);
    m_model->seek(message);
    m_composer->setConversation(conversation);
    Q_EMIT opened(std::nullopt); // until it is read: no key must still mean the one before
    read();
}

void ConversationPane::offerCustomer(bool open)
{
    m_header->offerCustomer(open);
}

void ConversationPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::ActivationChange)
        becomesRead();
    QWidget::changeEvent(event);
}

void ConversationPane::retranslateUi()
{
    const bool there = m_shown.has_value();
    m_header->setVisible(there);
    m_timeline->setVisible(there);
    m_composer->setVisible(there);
    m_state->setVisible(!there);
    if (m_error)
        m_state->show(tr("The conversation cannot be shown"), sentence(*m_error), tr("Try again"));
    else if (m_id.isNull())
        m_state->show(tr("No conversation is open"), tr("Choose one from the list."));
    else if (!there)
        m_state->hide(); // it is being read
}

QList<MessageId> ConversationPane::messagesFromHere() const
{
    const int current = m_timeline->currentRow();
    QList<MessageId> messages;
    for (int row = current < 0 ? m_model->rowCount() - 1 : current; row < m_model->rowCount(); ++row) {
        const TimelineEntry *entry = m_model->at(row);
        if (entry && entry->message)
            messages.append(entry->message->id);
    }
    return messages;
}

void ConversationPane::read()
{
    if (m_id.isNull())
        return;
    m_desk.reading().conversation(m_id).then(this, [this, id = m_id](const Result<ConversationSummary> &conversation) {
        if (id == m_id)
            take(conversation);
    });
}

void ConversationPane::take(const Result<ConversationSummary> &conversation)
{
    const bool wrote = m_shown && conversation && conversation->messageCount != m_shown->messageCount;
    const bool first = !m_shown;
    m_shown = conversation ? std::optional(*conversation) : std::nullopt;
    m_error = conversation ? std::nullopt : std::optional(conversation.error());
    if (m_shown)
        m_header->setConversation(*m_shown);
    if (first || !m_shown)
        retranslateUi();
    if (wrote)
        m_composer->refreshTarget();
    becomesRead();
    Q_EMIT opened(m_shown);
}

void ConversationPane::becomesRead()
{
    if (m_shown && m_shown->unread && !m_keepUnread && isActiveWindow() && !m_looked.isActive())
        m_looked.start();
}

} // namespace throughline
