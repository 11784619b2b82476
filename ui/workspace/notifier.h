// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QObject>
#include <QPointer>

#include <functional>

class KNotification;

namespace throughline {

class Desk;
class Preferences;

/// What a notification of the desktop says, and what a click on it opens.
struct Notice
{
    QString title;
    QString text;
    ConversationId conversation; ///< null when there are several
};

/// What customers wrote, as far as one notification tells of it.
struct Told
{
    int messages = 0;
    bool severalConversations = false;
    ConversationId conversation; ///< the first one
    QString name; ///< of who wrote first
    QString text; ///< of the latest message

    void add(const MessageSummary &message);
};

/// With texts hidden it names nobody and quotes nothing.
Notice noticeOf(const Told &told, bool hideTexts);

/// Tells the desktop when customers write while nobody looks at the window. There is one notification at a time: what
/// comes while it is still shown joins it.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using Deliver = std::function<void(const Notice &)>;

    Notifier(Desk &desk, const Preferences &preferences, QWidget *window);

    /// By default the desktop's own notifications; a click on one emits opened(). Each notice replaces the one before.
    void setDelivery(Deliver deliver) { m_deliver = std::move(deliver); }

Q_SIGNALS:
    void opened(throughline::ConversationId conversation);
    void unseenChanged(int messages); ///< that customers wrote since the window was last in front

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void customersWrote(const QList<MessageId> &messages);
    void tell(const QList<MessageSummary> &messages);
    void show(const Notice &notice);
    void makeNotification();
    void lookedAt();

    Desk &m_desk;
    const Preferences &m_preferences;
    QWidget *m_window;
    Deliver m_deliver;
    Told m_told;
    int m_unseen = 0;
    ConversationId m_clickOpens;
    QPointer<KNotification> m_notification; ///< while it is shown
};

} // namespace throughline
