// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QObject>

#include <functional>

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

/// The notice of what customers wrote. With texts hidden it names nobody and quotes nothing.
Notice noticeOf(const QList<MessageSummary> &messages, bool hideTexts);

/// Tells the desktop when customers write while nobody looks at the window.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using Deliver = std::function<void(const Notice &)>;

    Notifier(Desk &desk, const Preferences &preferences, QWidget *window);

    /// By default the desktop's own notifications; a click on one emits opened().
    void setDelivery(Deliver deliver) { m_deliver = std::move(deliver); }

Q_SIGNALS:
    void opened(throughline::ConversationId conversation);

private:
    void customersWrote(const QList<MessageId> &messages);
    void show(const Notice &notice);

    Desk &m_desk;
    const Preferences &m_preferences;
    QWidget *m_window;
    Deliver m_deliver;
};

} // namespace throughline
