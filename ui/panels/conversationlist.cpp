// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conversationlist.h"

#include "core/sentence.h"
#include "model/conversationlistmodel.h"
#include "service/channels.h"
#include "service/desk.h"
#include "ui/action/actionregistry.h"
#include "ui/action/conversationmenu.h"
#include "ui/panels/conversationdelegate.h"
#include "ui/panels/hitlist.h"
#include "ui/panels/searchfield.h"
#include "ui/panels/statepanel.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline {

ConversationList::ConversationList(Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(new ConversationListModel(desk, this))
    , m_delegate(new ConversationDelegate(this))
    , m_views(new QToolButton)
    , m_search(new SearchField(desk))
    , m_hits(new HitList(desk))
    , m_list(new QListView)
    , m_state(new StatePanel)
    , m_menu(conversationMenu(actions, this))
{
    setGround(this, Ground::Surface);
    setFocusProxy(m_list);
    arrange();
    QAction *open = m_actions.action(ActionId::Open);
    open->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(open);
    m_hits->list().addAction(open);
    connect(open, &QAction::triggered, this, [this] {
        if (!isSearching())
            chooseCurrent();
        Q_EMIT entered();
    });
    connectSearch();
    connectList();
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ConversationList::retranslateUi);
    m_state->hide();
    m_hits->hide();
    retranslateUi();
}

void ConversationList::arrange()
{
    m_views->setAutoRaise(true);
    m_views->setIcon(icon(QStringLiteral("application-menu")));
    connect(m_views, &QToolButton::clicked, m_actions.action(ActionId::ToggleViews), &QAction::trigger);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    layout->addWidget(m_hits, 1);
}

void ConversationList::connectSearch()
{
    m_hits->list().installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_hits, &HitList::setText);
    connect(m_search, &SearchField::completingChanged, m_hits, &HitList::setCompleting);
    connect(m_search, &SearchField::left, this, &ConversationList::endSearch);
    connect(m_search, &SearchField::entered, this, [this] {
        if (isSearching())
            m_hits->enter();
        else
            m_list->setFocus(Qt::OtherFocusReason);
    });
    for (QListView *list : {m_list, &m_hits->list()}) {
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(
            list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint &at) { offerMenu(*list, at); });
    }
    connect(m_hits, &HitList::changed, this, &ConversationList::showHits);
    connect(m_hits, &HitList::backWanted, this, &ConversationList::endSearch);
    connect(m_hits, &HitList::withoutWanted, this, [this](qsizetype position, qsizetype length) {
        m_search->takeAway(position, length);
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_hits, &HitList::chosen, this, [this](ConversationId conversation, MessageId message) {
        markShown(conversation);
        m_hitOpened = true;
        tellSought();
        Q_EMIT chosen(conversation, message);
    });
}

void ConversationList::connectList()
{
    // Before the view hears of it, and moves its current row to a neighbour that nobody chose.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_restoring = true; });
    m_list->setModel(m_model);
    m_slow.setSingleShot(true);
    m_slow.setInterval(shownAsLoadingAfter);
    connect(&m_slow, &QTimer::timeout, this, &ConversationList::showState);
    connect(m_model, &ConversationListModel::phaseChanged, this, &ConversationList::showState);
    connect(&m_desk.channels(), &Channels::changed, this, &ConversationList::showState);
    connect(m_state, &StatePanel::chosen, this, &ConversationList::doNext);
    connect(m_state, &StatePanel::secondChosen, this, &ConversationList::samplesWanted);
    const auto followed = [this] {
        placeCurrent();
        m_restoring = false;
        showState();
    };
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, followed);
    connect(m_model, &QAbstractItemModel::modelReset, this, followed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, followed);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, followed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConversationList::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &ConversationList::chooseCurrent);
}

void ConversationList::setMarks(const ChannelMarks &marks)
{
    m_delegate->setMarks(marks);
    m_hits->setMarks(marks);
    m_list->viewport()->update();
}

void ConversationList::setView(const View &view, const QString &name)
{
    m_viewName = name;
    m_search->clear();
    m_model->setView(view);
    retranslateUi();
    showState();
}

void ConversationList::setShown(ConversationId conversation)
{
    markShown(conversation);
    m_hits->setShown(conversation);
    placeCurrent();
}

/// Paints the two rows that look otherwise now: the whole list would take half of a frame.
void ConversationList::markShown(ConversationId conversation)
{
    const auto repaint = [this] { m_list->update(m_model->index(m_model->rowOf(m_shown))); };
    repaint();
    m_shown = conversation;
    m_delegate->setShown(conversation);
    repaint();
}

void ConversationList::placeCurrent()
{
    const int row = m_model->rowOf(m_shown);
    if (row >= 0)
        m_shownRow = row;
    m_restoring = true;
    m_list->setCurrentIndex(m_model->index(row)); // none when it is not among them
    m_restoring = false;
}

void ConversationList::step(int by)
{
    if (isSearching())
        return m_hits->step(by);
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int at = m_model->rowOf(m_shown);
    // What was open has left the list: the next one has moved into its place.
    const int from = at >= 0 ? at + by : m_shownRow < 0 ? 0 : by > 0 ? m_shownRow : m_shownRow + by;
    const QModelIndex index = m_model->index(std::clamp(from, 0, last));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    chooseCurrent(); // it may have been the current row already, with another conversation open
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
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    endSearch();
    return true;
}

bool ConversationList::isSearching() const
{
    return m_hits->model().isSearching();
}

void ConversationList::tellSought()
{
    m_hitOpened = m_hitOpened && isSearching();
    Q_EMIT soughtChanged(m_hitOpened ? m_hits->model().query().terms : QList<SearchTerm>());
}

void ConversationList::showHits()
{
    tellSought();
    // Until there is something to show, the view stays.
    const bool hits = isSearching() && m_hits->isReady();
    if (hits == m_hits->isVisibleTo(this))
        return;
    setFocusProxy(hits ? &m_hits->list() : m_list);
    m_hits->setVisible(hits);
    if (hits) {
        m_slow.stop();
        m_list->hide();
        m_state->hide();
    } else {
        showState();
    }
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
    m_hits->setText(m_search->text()); // the names of operators may be others now
    showState();
}

void ConversationList::showState()
{
    if (m_hits->isVisibleTo(this))
        return;
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

/// A press has made the row the current one, which opens it; the actions follow as soon as it is read.
void ConversationList::offerMenu(QListView &list, const QPoint &at)
{
    const QModelIndex index = list.indexAt(at);
    if (!index.isValid())
        return;
    list.setCurrentIndex(index);
    m_menu->popup(list.viewport()->mapToGlobal(at));
}

void ConversationList::chooseCurrent()
{
    const ConversationSummary *row = m_model->at(m_list->currentIndex().row());
    if (m_restoring || !row || row->id == m_shown)
        return;
    markShown(row->id);
    m_shownRow = m_list->currentIndex().row();
    Q_EMIT chosen(m_shown, {});
}

void ConversationList::doNext()
{
    if (m_model->phase() == Phase::Failed)
        m_model->reload();
    else
        Q_EMIT connectWanted();
}

} // namespace throughline
