// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/notifier.h"

#include "core/handle.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/settings/preferences.h"

#include <KNotification>

#include <QWidget>

namespace throughline {

namespace {

constexpr qsizetype quoted = 140; ///< characters of a message, as much as a desktop shows

} // namespace

Notice noticeOf(const QList<MessageSummary> &messages, bool hideTexts)
{
    if (messages.isEmpty())
        return {};
    const int count = int(messages.size());
    const MessageSummary &first = messages.first();
    const bool one = std::ranges::all_of(
        messages, [&first](const MessageSummary &each) { return each.conversation == first.conversation; });
    const ConversationId conversation = one ? first.conversation : ConversationId();
    if (hideTexts || !one)
        return {
            Notifier::tr("Throughline"), Notifier::tr("%n new messages from customers", nullptr, count), conversation};
    const QString name = first.from.name.isEmpty() ? first.from.handle : first.from.name;
    return {singleLine(name, quoted), singleLine(messages.last().content.text, quoted), conversation};
}

Notifier::Notifier(Desk &desk, const Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_window(window)
    , m_deliver([this](const Notice &notice) { show(notice); })
{
    connect(&m_desk, &Desk::customersWrote, this, &Notifier::customersWrote);
}

void Notifier::customersWrote(const QList<MessageId> &messages)
{
    if (!m_preferences.notifies() || m_window->isActiveWindow())
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
        if (!read.isEmpty())
            m_deliver(noticeOf(read, m_preferences.hidesTexts()));
    });
}

void Notifier::show(const Notice &notice)
{
    auto *notification = new KNotification(QStringLiteral("customerWrote")); // deletes itself when it is closed
    notification->setTitle(notice.title);
    notification->setText(notice.text.toHtmlEscaped());
    notification->setIconName(QStringLiteral("throughline"));
    //: A button of the notification: shows the conversation
    auto *action = notification->addDefaultAction(tr("Open"));
    connect(action, &KNotificationAction::activated, this, [this, notice] { Q_EMIT opened(notice.conversation); });
    notification->sendEvent();
}

} // namespace throughline
