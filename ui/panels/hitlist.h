// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/searchmodel.h"
#include "ui/style/channelmark.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QListView;

namespace throughline {

class HitDelegate;
class Paragraph;
class StatePanel;

/// What a search found, in bands, or why there is nothing. A hit is chosen by a click or a key; when other hits come,
/// what is open stays open.
class HitList : public QWidget
{
    Q_OBJECT
public:
    explicit HitList(Desk &desk, QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks);
    void setText(const QString &text); ///< empty: nothing is searched
    void setCompleting(bool completing); ///< what is being typed is no mistake yet
    const SearchModel &model() const { return *m_model; }
    bool isReady() const; ///< there is something to show for the text
    void setShown(ConversationId conversation); ///< what is open, when it was opened from elsewhere
    void step(int by); ///< chooses the hit so many below the one that is open
    void enter(); ///< the text is meant as it is: to the first hit, or the one that is open
    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void changed(); ///< isReady(), or what is shown
    void chosen(throughline::ConversationId conversation, throughline::MessageId message);
    void withoutWanted(qsizetype position, qsizetype length); ///< the search without that part
    void backWanted(); ///< to the list from which one came

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Attempt ///< what to try when nothing was found
    {
        QString text;
        QString button; ///< empty: none
        qsizetype position = 0;
        qsizetype length = 0;
    };

    void showNote();
    void showState();
    void sayHits();
    Attempt attempt() const;
    void take();
    void choose(int row);
    void chooseCurrent();
    void doNext();

    SearchModel *m_model;
    HitDelegate *m_delegate;
    Paragraph *m_note; ///< why a search is not understood, or finds nothing
    QListView *m_list;
    StatePanel *m_state;
    QTimer m_slow;
    QTimer m_settled; ///< typing has paused
    QString m_text;
    std::pair<ConversationId, MessageId> m_shown;
    int m_shownRow = -1; ///< where it is, or was when it was no longer found
    bool m_completing = false;
    bool m_meant = false; ///< also its end
    bool m_entering = false; ///< to the hits, as soon as they are those of the text
    bool m_fresh = false; ///< the answer is that of another text
    bool m_restoring = false; ///< the current row follows the model, not the agent
};

} // namespace throughline
