// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/attachfiles.h"
#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/jsonrow.h"
#include "app/ctl/sendwatch.h"
#include "app/ctl/text.h"
#include "core/sentence.h"
#include "service/desk.h"
#include "service/reading.h"
#include "service/writing.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// The value of --text; nothing, and the session finished, when there is none.
std::optional<QString> textOf(Session &session)
{
    QString text = session.asked().value(u"text"_s);
    if (QFile input; text == u"-" && input.open(stdin, QIODevice::ReadOnly))
        text = QString::fromUtf8(input.readAll());
    if (!text.trimmed().isEmpty() || session.asked().has(u"attach"_s))
        return text;
    session.misuse(Ctl::tr("There is nothing to write. Give it with “--text”."));
    return std::nullopt;
}

void report(Session &session, const MessageSummary &message, qint64 number)
{
    session.output().row(jsonRow(message, number), u"%1  %2"_s.arg(message.id.toString(), label(message.delivery)));
}

void send(Session &session, const Desk &desk, const Writing::Reply &reply, qint64 number)
{
    session.then(desk.writing().reply(reply), [&session, &desk, number](MessageId id) {
        if (session.asked().has(u"wait"_s)) {
            waitUntilSent(session, desk, id, number);
            return;
        }
        session.then(desk.reading().message(id), [&session, number](const MessageSummary &message) {
            report(session, message, number);
            session.finish();
        });
    });
}

} // namespace

void reply(Session &session)
{
    const auto text = textOf(session);
    const bool wait = session.asked().has(u"wait"_s);
    const Desk *desk = text ? session.openDesk(wait ? Session::Channels::Run : Session::Channels::Leave) : nullptr;
    if (!desk)
        return;
    findConversation(session, *desk, session.argument(0), [&session, desk, text](const ConversationSummary &found) {
        attachFiles(session, *desk, [&session, desk, text, found](const QList<Attachment> &attachments) {
            // A script does not change its mind: nothing to recall.
            Writing::Reply reply{.conversation = found.id,
                .channel = {},
                .recipients = {},
                .text = *text,
                .attachments = attachments,
                .undoFor = Milliseconds(0)};
            if (!session.asked().has(u"channel"_s)) {
                send(session, *desk, reply, found.number);
                return;
            }
            findChannel(session, *desk, session.asked().value(u"channel"_s),
                [&session, desk, reply, number = found.number](const ChannelSummary &channel) mutable {
                    reply.channel = channel.id;
                    send(session, *desk, reply, number);
                });
        });
    });
}

void note(Session &session)
{
    const auto text = textOf(session);
    const Desk *desk = text ? session.openDesk() : nullptr;
    if (!desk)
        return;
    findConversation(session, *desk, session.argument(0), [&session, desk, text](const ConversationSummary &found) {
        attachFiles(session, *desk, [&session, desk, text, found](const QList<Attachment> &attachments) {
            session.then(desk->writing().note(found.id, *text, attachments), [&session, found](MessageId id) {
                session.output().row({{u"message"_s, id.toString()}, {u"conversation"_s, found.id.toString()},
                                         {u"number"_s, found.number}},
                    Ctl::tr("The note was added to conversation %1.").arg(found.number));
                session.finish();
            });
        });
    });
}

} // namespace throughline
