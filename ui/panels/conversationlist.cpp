// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conversationlist.h"

#include "core/sentence.h"
#include "model/conversationlistmodel.h"
#include "service/channels.h"
#include "service/desk.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/conversationdelegate.h"
#include "ui/panels/statepanel.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseWhileTyping = 60ms;
constexpr auto shownAsLoadingAfter = 150ms; // what is there sooner does not flicker

} // namespace

ConversationList::ConversationList(Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(new ConversationListModel(desk, this))
    , m_delegate(new ConversationDelegate(this))
    , m_views(new QToolButton)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_state(new StatePanel)
{
    setGround(this, Ground::Surface);
    setFocusProxy(m_list);
    m_views->setAutoRaise(true);
    m_views->setIcon(icon(QStringLiteral("application-menu")));
    connect(m_views, &QToolButton::clicked, m_actions.action(ActionId::ToggleViews), &QAction::trigger);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    // Before the view hears of it, and moves its current row to a neighbour that nobody chose.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_restoring = true; });
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(space::m), 0, 0);
    layout->setSpacing(scaled(space::s));
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(scaled(space::m), 0, scaled(space::m), 0);
    searchRow->addWidget(m_views);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state, 1);

    QAction *open = m_actions.action(ActionId::Open);
    open->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(open);
    connect(open, &QAction::triggered, this, &ConversationList::entered);
    m_typed.setSingleShot(true);
    m_typed.setInterval(pauseWhileTyping);
    m_slow.setSingleShot(true);
    m_slow.setInterval(shownAsLoadingAfter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(&m_typed, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text().trimmed()); });
    connect(&m_slow, &QTimer::timeout, this, &ConversationList::showState);
    connect(m_model, &ConversationListModel::phaseChanged, this, &ConversationList::showState);
    connect(&m_desk.channels(), &Channels::changed, this, &ConversationList::showState);
    connect(m_state, &StatePanel::chosen, this, &ConversationList::doNext);
    connect(m_state, &StatePanel::secondChosen, this, &ConversationList::samplesWanted);
    const auto followed = [this] {
        setShown(m_shown);
        m_restoring = false;
        showState();
    };
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, followed);
    connect(m_model, &QAbstractItemModel::modelReset, this, followed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, followed);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, followed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConversationList::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &ConversationList::chooseCurrent);
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ConversationList::retranslateUi);
    m_state->hide();
    retranslateUi();
}

void ConversationList::setMarks(const ChannelMarks &marks)
{
    m_delegate->setMarks(marks);
    m_list->viewport()->update();
}

void ConversationList::setView(const View &view, const QString &name)
{
    m_viewName = name;
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_typed.stop();
    m_model->setView(view);
    retranslateUi();
    showState();
}

void ConversationList::setShown(ConversationId conversation)
{
    m_shown = conversation;
    m_delegate->setShown(conversation);
    const int row = m_model->rowOf(conversation);
    if (row >= 0)
        m_shownRow = row;
    m_restoring = true;
    m_list->setCurrentIndex(m_model->index(row)); // none when it is not among them
    m_restoring = false;
    m_list->viewport()->update();
}

void ConversationList::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int at = m_model->rowOf(m_shown);
    // What was open has left the list: the next one has moved into its place.
    const int from = at >= 0 ? at + by : m_shownRow < 0 ? 0 : by > 0 ? m_shownRow : m_shownRow + by;
    const QModelIndex index = m_model->index(std::clamp(from, 0, last));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ConversationList::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationList::endSearch()
{
    m_search->clear();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConversationList::offerViews(bool open)
{
    m_views->setVisible(!open);
}

void ConversationList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

bool ConversationList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && (watched == m_search || !m_search->text().isEmpty())) {
        endSearch();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConversationList::retranslateUi()
{
    m_views->setAccessibleName(m_actions.action(ActionId::ToggleViews)->text());
    m_views->setToolTip(m_views->accessibleName());
    m_search->setPlaceholderText(tr("Search everything"));
    m_search->setAccessibleName(tr("Search everything"));
    const QString key = m_actions.key(ActionId::Search);
    m_search->setToolTip(key.isEmpty() ? QString() : tr("Search everything (%1)").arg(key));
    m_list->setAccessibleName(m_viewName.isEmpty() ? tr("Conversations") : tr("Conversations: %1").arg(m_viewName));
    m_list->viewport()->update();
    showState();
}

void ConversationList::showState()
{
    const Phase phase = m_model->phase();
    const bool waiting = phase == Phase::Loading;
    if (waiting && !m_slow.isActive() && !m_state->isVisible() && sender() != &m_slow) {
        m_slow.start();
        return;
    }
    if (!waiting)
        m_slow.stop();
    const bool rows = m_model->rowCount() > 0;
    const bool list = rows || (waiting && m_slow.isActive());
    showList(list);
    if (list)
        return;
    if (waiting)
        m_state->show(tr("Loading…"), {});
    else if (phase == Phase::Failed)
        m_state->show(tr("The list cannot be shown"), sentence(m_model->error()), tr("Try again"));
    else
        showEmpty();
}

void ConversationList::showList(bool visible)
{
    if (!visible && window()->focusWidget() == m_list) // which has no focus yet in a window that is not active yet
        m_hadFocus = true;
    m_list->setVisible(visible);
    m_state->setVisible(!visible);
    if (visible && std::exchange(m_hadFocus, false) && !m_search->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ConversationList::showEmpty()
{
    if (!m_model->search().isEmpty()) {
        m_state->show(
            tr("Nothing found"), tr("No message, subject or customer has these words."), tr("Back to the list"));
        return;
    }
    if (m_desk.channels().list().isEmpty()) {
        m_state->show(tr("Your desk is empty"), tr("Connect a mailbox, and its conversations appear here."),
            tr("Connect a mailbox"));
        m_state->setSecondButton(tr("Try with sample conversations"));
        return;
    }
    if (m_model->view().kind == ViewKind::Mine)
        m_state->show(
            tr("Nothing waits for you"), tr("Claim a conversation from “%1”.").arg(label(ViewKind::Unassigned)));
    else
        m_state->show(tr("No conversation here"),
            isOffline() ? tr("The desk is offline. New conversations appear when the line is back.") : QString());
}

bool ConversationList::isOffline() const
{
    return std::ranges::any_of(m_desk.channels().list(),
        [](const ChannelOverview &each) { return each.status.phase == ConnectorPhase::Waiting; });
}

void ConversationList::chooseCurrent()
{
    const ConversationSummary *row = m_model->at(m_list->currentIndex().row());
    if (m_restoring || !row)
        return;
    const MessageId hit = m_model->hitOf(row->id);
    if (row->id == m_shown && hit.isNull())
        return;
    m_shown = row->id;
    m_shownRow = m_list->currentIndex().row();
    m_delegate->setShown(m_shown);
    m_list->viewport()->update();
    Q_EMIT chosen(m_shown, hit);
}

void ConversationList::doNext()
{
    if (m_model->phase() == Phase::Failed)
        m_model->reload();
    else if (!m_model->search().isEmpty())
        endSearch();
    else
        Q_EMIT connectWanted();
}

} // namespace throughline
