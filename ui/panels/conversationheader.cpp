// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conversationheader.h"

#include "core/sentence.h"
#include "ui/action/actionregistry.h"
#include "ui/action/conversationmenu.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/makeroom.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/style/timetext.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 56;
constexpr int subjectNeeds = 110; // to tell what the matter is

} // namespace

ConversationHeader::ConversationHeader(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_subject(new TextLabel(TextRole::Title))
    , m_about(new TextLabel(TextRole::Body, Ink::Muted))
    , m_pill(new Pill)
    , m_assignee(new QPushButton)
    , m_snooze(new QPushButton)
    , m_finish(new QPushButton)
    , m_more(new QToolButton)
    , m_customer(new QToolButton)
{
    m_subject->setWeight(QFont::DemiBold);
    setLook(m_finish, ButtonLook::Primary);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_subject);
    words->addWidget(m_about);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(space::l), 0, scaled(space::l), 1);
    layout->setSpacing(scaled(10));
    layout->addLayout(words, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_pill), static_cast<QWidget *>(m_assignee),
             static_cast<QWidget *>(m_snooze), static_cast<QWidget *>(m_finish)})
        layout->addWidget(part);
    layout->addWidget(m_more);
    layout->addWidget(m_customer);
    m_more->setAutoRaise(true);
    m_more->setIcon(icon(QStringLiteral("view-more-symbolic")));
    QMenu *menu = conversationMenu(m_actions, this);
    connect(m_more, &QToolButton::clicked, menu, // not the button's own: it would have a chevron as well
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_customer->setAutoRaise(true);
    m_customer->setIcon(icon(QStringLiteral("user")));
    connect(m_customer, &QToolButton::clicked, m_actions.action(ActionId::ToggleSide), &QAction::trigger);
    setFixedHeight(scaled(headerHeight));

    connect(m_assignee, &QPushButton::clicked, m_actions.action(ActionId::Assign), &QAction::trigger);
    connect(m_snooze, &QPushButton::clicked, m_actions.action(ActionId::Snooze), &QAction::trigger);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        const bool finished = isFinished(m_conversation.status);
        m_actions.action(finished ? ActionId::Reopen : ActionId::Resolve)->trigger();
    });
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ConversationHeader::retranslateUi);
    retranslateUi();
}

void ConversationHeader::setConversation(const ConversationSummary &conversation)
{
    m_conversation = conversation;
    retranslateUi();
}

void ConversationHeader::offerCustomer(bool open)
{
    m_customer->setVisible(!open);
    giveSubjectRoom();
}

void ConversationHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveSubjectRoom();
}

void ConversationHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    giveSubjectRoom();
}

void ConversationHeader::retranslateUi()
{
    const auto &shown = m_conversation;
    m_subject->setText(shown.subject.isEmpty() ? tr("No subject") : shown.subject);
    QStringList about{
        shown.contactName.isEmpty() ? tr("Unknown customer") : shown.contactName, u'#' + QString::number(shown.number)};
    about += shown.tags;
    m_about->setText(about.join(u" · "_s));

    m_assignee->setText(shown.assigneeName.isEmpty() ? tr("Unassigned") : shown.assigneeName);
    m_assignee->setAccessibleName(tr("Assigned to: %1").arg(m_assignee->text()));
    setHint(m_assignee, m_actions.key(ActionId::Assign));
    //: A button: hides the conversation until a time
    m_snooze->setText(tr("Snooze"));
    m_snooze->setAccessibleName(tr("Snooze"));
    setHint(m_snooze, m_actions.key(ActionId::Snooze));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(m_more->accessibleName());
    m_customer->setAccessibleName(m_actions.action(ActionId::ToggleSide)->text());
    m_customer->setToolTip(m_customer->accessibleName());
    const bool finished = isFinished(shown.status);
    //: A button: the matter is closed
    m_finish->setText(finished ? tr("Reopen") : tr("Resolve"));
    m_finish->setAccessibleName(m_finish->text());
    setHint(m_finish, m_actions.key(finished ? ActionId::Reopen : ActionId::Resolve));
    setLook(m_finish, finished ? ButtonLook::Plain : ButtonLook::Primary);
    if (finished) // else there may be no room for it
        m_snooze->hide();
    showState();
    giveSubjectRoom();
}

void ConversationHeader::giveSubjectRoom()
{
    if (!isVisible())
        return;
    QList<QWidget *> optional{m_assignee};
    if (!isFinished(m_conversation.status))
        optional.prepend(m_snooze);
    makeRoom(*this, optional, scaled(subjectNeeds));
}

void ConversationHeader::showState()
{
    const auto &shown = m_conversation;
    bool something = true;
    if (shown.priority == Priority::Urgent || shown.priority == Priority::High)
        m_pill->setContent(
            label(shown.priority), shown.priority == Priority::Urgent ? PillTone::Bad : PillTone::Warning);
    else if (shown.status == Status::Snoozed)
        m_pill->setContent(tr("Snoozed until %1").arg(shortTime(shown.snoozedUntil)), PillTone::Plain);
    else if (shown.status != Status::Open && shown.status != Status::New)
        m_pill->setContent(label(shown.status), PillTone::Plain);
    else
        something = false;
    m_pill->setVisible(something);
}

} // namespace throughline
