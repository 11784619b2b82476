// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/text.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/reading.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QJsonValue idOf(EventId event)
{
    return event.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(event.toString());
}

/// The messages that the words after the first name; nothing, and the session finished, where one names none.
std::optional<QList<MessageId>> messagesNamed(Session &session)
{
    QList<MessageId> messages;
    for (const QString &word : session.asked().arguments.mid(1)) {
        const auto id = MessageId::fromString(word);
        if (id.isNull()) {
            session.misuse(Ctl::tr("“%1” is not the id of a message. “show” names them with --json.").arg(word));
            return std::nullopt;
        }
        messages.append(id);
    }
    return messages;
}

} // namespace

void mergeConversations(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findConversation(session, *desk, session.argument(0), [&session, desk](const ConversationSummary &into) {
        findConversation(session, *desk, session.argument(1), [&session, desk, into](const ConversationSummary &from) {
            session.then(desk->conversations().merge(into.id, from.id), [&session, into](EventId event) {
                session.output().row(
                    {{u"conversation"_s, into.id.toString()}, {u"number"_s, into.number}, {u"event"_s, idOf(event)}},
                    event.isNull() ? Ctl::tr("There was nothing to change in conversation %1.").arg(into.number)
                                   : Ctl::tr("Conversation %1 stands for both now.").arg(into.number));
                session.finish();
            });
        });
    });
}

void splitConversation(Session &session)
{
    const auto messages = messagesNamed(session);
    const Desk *desk = messages ? session.openDesk() : nullptr;
    if (!desk)
        return;
    findConversation(
        session, *desk, session.argument(0), [&session, desk, messages](const ConversationSummary &conversation) {
            session.then(desk->conversations().split(conversation.id, *messages),
                [&session, desk, first = messages->first()](EventId event) {
                    session.then(desk->reading().message(first), [&session, desk, event](const MessageSummary &moved) {
                        session.then(desk->reading().conversation(moved.conversation),
                            [&session, event](const ConversationSummary &made) {
                                session.output().row({{u"conversation"_s, made.id.toString()},
                                                         {u"number"_s, made.number}, {u"event"_s, idOf(event)}},
                                    Ctl::tr("The messages are in conversation %1 now.").arg(made.number));
                                session.finish();
                            });
                    });
                });
        });
}

void undoEvent(Session &session)
{
    const auto event = EventId::fromString(session.argument(0));
    if (event.isNull()) {
        session.misuse(Ctl::tr("“%1” is not the id of an event.").arg(session.argument(0)));
        return;
    }
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    session.then(desk->conversations().undo(event), [&session](EventId undone) {
        session.output().row({{u"event"_s, idOf(undone)}}, Ctl::tr("It was taken back."));
        session.finish();
    });
}

} // namespace throughline
