// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/text.h"
#include "service/conversations.h"
#include "service/desk.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

void report(Session &session, const ConversationSummary &conversation, EventId event)
{
    const QJsonValue id = event.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(event.toString());
    session.output().row(
        {{u"conversation"_s, conversation.id.toString()}, {u"number"_s, conversation.number}, {u"event"_s, id}},
        event.isNull() ? Ctl::tr("There was nothing to change in conversation %1.").arg(conversation.number)
                       : Ctl::tr("Conversation %1 was changed.").arg(conversation.number));
}

/// Opens the desk, finds the conversation of the first argument, does one thing to it and says so.
void change(Session &session, std::function<Conversations::Answer(Conversations &, ConversationId)> act)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findConversation(
        session, *desk, session.argument(0), [&session, desk, act = std::move(act)](const ConversationSummary &found) {
            session.then(act(desk->conversations(), found.id), [&session, found](EventId event) {
                report(session, found, event);
                session.finish();
            });
        });
}

void setStatus(Session &session, Status status)
{
    change(session,
        [status](Conversations &conversations, ConversationId id) { return conversations.setStatus(id, status); });
}

void tagNext(Session &session, const Desk &desk, const ConversationSummary &conversation, const QStringList &tags)
{
    if (tags.isEmpty()) {
        session.finish();
        return;
    }
    auto answer = session.asked().has(u"remove"_s) ? desk.conversations().untag(conversation.id, tags.first())
                                                   : desk.conversations().tag(conversation.id, tags.first());
    session.then(std::move(answer), [&session, &desk, conversation, tags](EventId event) {
        report(session, conversation, event);
        tagNext(session, desk, conversation, tags.mid(1));
    });
}

void assignTo(Session &session, const Desk &desk, const ConversationSummary &conversation, AgentId agent)
{
    session.then(desk.conversations().assign(conversation.id, agent), [&session, conversation](EventId event) {
        report(session, conversation, event);
        session.finish();
    });
}

} // namespace

void assign(Session &session)
{
    const bool nobody = session.asked().has(u"nobody"_s);
    const QString name = session.argument(1);
    if (nobody && !name.isEmpty()) {
        session.misuse(Ctl::tr("Either name an agent or say “--nobody”."));
        return;
    }
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findConversation(
        session, *desk, session.argument(0), [&session, desk, nobody, name](const ConversationSummary &found) {
            if (nobody || name.isEmpty())
                assignTo(session, *desk, found, nobody ? AgentId() : desk->agent().id);
            else
                findAgent(session, *desk, name,
                    [&session, desk, found](AgentId agent) { assignTo(session, *desk, found, agent); });
        });
}

void tag(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findConversation(session, *desk, session.argument(0), [&session, desk](const ConversationSummary &found) {
        tagNext(session, *desk, found, session.asked().arguments.mid(1));
    });
}

void setPriority(Session &session)
{
    const auto priority = fromName<Priority>(session.argument(1));
    if (!priority) {
        session.misuse(Ctl::tr("“%1” is none of low, normal, high and urgent.").arg(session.argument(1)));
        return;
    }
    change(session, [priority](Conversations &conversations, ConversationId id) {
        return conversations.setPriority(id, *priority);
    });
}

void snooze(Session &session)
{
    const QDateTime until = QDateTime::fromString(session.asked().value(u"until"_s), Qt::ISODate);
    if (!until.isValid()) {
        session.misuse(Ctl::tr("Until when? Name a time such as 2027-03-01T09:00 with “--until”."));
        return;
    }
    change(session, [at = fromDateTime(until)](Conversations &conversations, ConversationId id) {
        return conversations.snooze(id, at);
    });
}

void setPending(Session &session)
{
    setStatus(session, Status::Pending);
}

void resolve(Session &session)
{
    setStatus(session, Status::Resolved);
}

void reopen(Session &session)
{
    setStatus(session, Status::Open);
}

} // namespace throughline
