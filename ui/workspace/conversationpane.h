// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QTimer>
#include <QWidget>

namespace throughline {

class ActionRegistry;
class Composer;
class ConversationHeader;
class Desk;
class Preferences;
class StatePanel;
class TimelineModel;
class TimelineView;

/// The middle of the window: the conversation that is open, with its header, timeline and composer; or a word about why
/// there is none. It becomes read when it has been looked at for a moment.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    ConversationPane(Desk &desk, ActionRegistry &actions, Preferences &preferences, QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks);
    void open(ConversationId conversation, MessageId message = {}); ///< at `message`, else at the newest
    ConversationId conversation() const { return m_id; }
    void offerCustomer(bool open); ///< with a button, while the side panel is folded away
    void keepUnread() { m_keepUnread = true; } ///< until another one is opened

    /// The message that is current, else the newest, and all that came after it.
    QList<MessageId> messagesFromHere() const;

    Composer &composer() const { return *m_composer; }
    const TimelineModel &model() const { return *m_model; }
    TimelineView &timeline() const { return *m_timeline; }
    QWidget &stage() const { return *m_stage; } ///< where messages about what was done appear

Q_SIGNALS:
    void opened(const std::optional<throughline::ConversationSummary>
            &conversation); ///< also when it changed; none while it is being read

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void read();
    void take(const Result<ConversationSummary> &conversation);
    void becomesRead();

    Desk &m_desk;
    ConversationId m_id;
    std::optional<ConversationSummary> m_shown;
    std::optional<Error> m_error;
    bool m_keepUnread = false;
    QTimer m_looked;
    TimelineModel *m_model;
    ConversationHeader *m_header;
    QWidget *m_stage;
    TimelineView *m_timeline;
    Composer *m_composer;
    StatePanel *m_state;
};

} // namespace throughline
