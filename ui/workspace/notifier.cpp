// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/notifier.h"

#include "core/handle.h"
#include "core/quoting.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/settings/preferences.h"

#include <KNotification>

#include <QDBusConnection>
#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QWidget>

#include <utility>

namespace throughline {

namespace {

constexpr qsizetype quoted = 140; ///< characters of a message, as much as a desktop shows
constexpr int iconSide = 64;

/// What the customer wrote now; the whole text where that is nothing.
QString newText(const QString &text)
{
    QString own;
    const auto runs = splitQuoting(text);
    for (const TextRun &run : runs) {
        if (run.kind == TextRun::Kind::Own)
            own += run.text + u'\n';
    }
    const QString line = singleLine(own, quoted);
    return line.isEmpty() ? singleLine(text, quoted) : line;
}

} // namespace

void Told::add(const MessageSummary &message)
{
    if (messages == 0) {
        conversation = message.conversation;
        name = singleLine(message.from.name.isEmpty() ? message.from.handle : message.from.name, quoted);
    }
    severalConversations = severalConversations || message.conversation != conversation;
    text = newText(message.content.text);
    ++messages;
}

Notice noticeOf(const Told &told, bool hideTexts)
{
    const ConversationId conversation = told.severalConversations ? ConversationId() : told.conversation;
    if (hideTexts || told.severalConversations)
        return {Notifier::tr("Throughline"), Notifier::tr("%n new messages from customers", nullptr, told.messages),
            conversation};
    return {told.name, told.text, conversation};
}

Notifier::Notifier(Desk &desk, const Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_window(window)
    , m_deliver([this](const Notice &notice) { show(notice); })
{
    connect(&m_desk, &Desk::customersWrote, this, &Notifier::customersWrote);
    window->installEventFilter(this);
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        lookedAt();
    return QObject::eventFilter(watched, event);
}

void Notifier::customersWrote(const QList<MessageId> &messages)
{
    if (m_window->isActiveWindow())
        return;
    m_unseen += int(messages.size());
    Q_EMIT unseenChanged(m_unseen);
    if (!m_preferences.notifies())
        return;
    QList<QFuture<Result<MessageSummary>>> reads;
    for (const MessageId message : messages)
        reads.append(m_desk.reading().message(message));
    QtFuture::whenAll(reads.begin(), reads.end()).then(this, [this](const QList<QFuture<Result<MessageSummary>>> &all) {
        QList<MessageSummary> read;
        for (const auto &each : all) {
            if (each.isResultReadyAt(0) && each.result())
                read.append(*each.result());
        }
        tell(read);
    });
}

void Notifier::tell(const QList<MessageSummary> &messages)
{
    if (messages.isEmpty() || m_window->isActiveWindow()) // it came to the front meanwhile
        return;
    for (const MessageSummary &message : messages)
        m_told.add(message);
    m_deliver(noticeOf(m_told, m_preferences.hidesTexts()));
}

void Notifier::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return; // nobody is there to show it, and KNotification would keep it for ever
    m_clickOpens = notice.conversation;
    const bool isNew = !m_notification;
    if (isNew)
        makeNotification();
    m_notification->setTitle(notice.title);
    m_notification->setText(notice.text.toHtmlEscaped());
    if (isNew)
        m_notification->sendEvent(); // later changes follow by themselves
}

void Notifier::makeNotification()
{
    // Deletes itself when it is closed, and is closed with the desk.
    m_notification = new KNotification(QStringLiteral("customerWrote"), KNotification::CloseOnTimeout, this);
    // As pixels: a program that runs from its build folder has no icon in the desktop's theme.
    m_notification->setPixmap(QGuiApplication::windowIcon().pixmap(iconSide));
    //: A button of the notification: shows the conversation
    const auto *action = m_notification->addDefaultAction(tr("Open"));
    connect(action, &KNotificationAction::activated, this, [this] { Q_EMIT opened(m_clickOpens); });
    connect(m_notification, &KNotification::closed, this, [this] {
        m_notification.clear();
        m_told = {}; // the next one tells what comes from now on
    });
}

void Notifier::lookedAt()
{
    m_told = {};
    if (m_notification)
        m_notification->close();
    if (std::exchange(m_unseen, 0) > 0)
        Q_EMIT unseenChanged(0);
}

} // namespace throughline
