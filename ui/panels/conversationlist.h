// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace throughline {

class ActionRegistry;
class ConversationDelegate;
class ConversationListModel;
class Desk;
class HitList;
class SearchField;
class StatePanel;

/// The conversations of the chosen view, or what a search found, below the search field. A conversation is chosen by a
/// click or a key; when a row moves or goes away by itself, what is open stays open. While one searches, the view waits
/// behind with its selection and its scroll position.
class ConversationList : public QWidget
{
    Q_OBJECT
public:
    ConversationList(Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks);
    void setView(const View &view, const QString &name);
    void setShown(ConversationId conversation); ///< marks the one that is open
    void step(int by); ///< chooses the row so many below the one that is open
    void search(); ///< to the search field
    void endSearch(); ///< back to where one was in the view
    void offerViews(bool open); ///< with a button, while they are folded away

Q_SIGNALS:
    /// `message`: the one in which the search found its words; null for none.
    void chosen(throughline::ConversationId conversation, throughline::MessageId message);
    /// The words of the search that a hit was opened from; none when it is over.
    void soughtChanged(const QList<throughline::SearchTerm> &terms);
    void entered(); ///< Enter on a row: on to its timeline
    void connectWanted(); ///< there is no channel yet
    void samplesWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void arrange();
    void markShown(ConversationId conversation);
    void placeCurrent();
    void connectSearch();
    void connectList();
    void showHits();
    void tellSought();
    bool isSearching() const;
    void showState();
    void showList(bool visible);
    void showEmpty();
    bool isOffline() const;
    void offerMenu(QListView &list, const QPoint &at);
    void chooseCurrent();
    void doNext(); ///< what the state's button offers

    Desk &m_desk;
    ActionRegistry &m_actions;
    ConversationListModel *m_model;
    ConversationDelegate *m_delegate;
    QToolButton *m_views;
    SearchField *m_search;
    HitList *m_hits;
    QListView *m_list;
    StatePanel *m_state;
    QMenu *m_menu; ///< what can be done with a row
    QTimer m_slow;
    QString m_viewName;
    ConversationId m_shown;
    int m_shownRow = -1; ///< where it is, or was when it left the list
    bool m_hitOpened = false; ///< from the search that is shown
    bool m_hadFocus = true; ///< the list, before it made place for a state; at first its keys are meant
    bool m_restoring = false; ///< the current row follows the model, not the agent
};

} // namespace throughline
