// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"

#include "app/ctl/text.h"
#include "service/channels.h"
#include "service/desk.h"
#include "service/reading.h"

#include <algorithm>

namespace throughline {

void findConversation(
    Session &session, const Desk &desk, const QString &word, std::function<void(ConversationSummary)> next)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    const auto id = ConversationId::fromString(word);
    if (!isNumber && id.isNull()) {
        session.misuse(Ctl::tr("“%1” is neither the number nor the id of a conversation.").arg(word));
        return;
    }
    auto found = isNumber ? desk.reading().conversationByNumber(number) : desk.reading().conversation(id);
    found.then(&session, [&session, word, next = std::move(next)](const Result<ConversationSummary> &conversation) {
        if (conversation)
            next(*conversation);
        else if (conversation.error().code == ErrorCode::NotFound)
            session.fail(Ctl::tr("There is no conversation %1 in this workspace.").arg(word));
        else
            session.finish(failure(conversation.error()));
    });
}

void findChannel(Session &session, const Desk &desk, const QString &word, std::function<void(ChannelSummary)> next)
{
    const auto id = ChannelId::fromString(word);
    session.then(
        desk.reading().channels(), [&session, word, id, next = std::move(next)](const QList<ChannelSummary> &all) {
            for (const ChannelSummary &each : all) {
                if (!each.removed && (each.id == id || each.name.compare(word, Qt::CaseInsensitive) == 0)) {
                    next(each);
                    return;
                }
            }
            session.fail(Ctl::tr("There is no channel “%1”. “channel list” names them all.").arg(word));
        });
}

void whenListed(Session &session, const Desk &desk, std::function<void()> next)
{
    session.then(
        desk.reading().channels(), [&session, &desk, next = std::move(next)](const QList<ChannelSummary> &all) {
            const auto known = std::ranges::count(all, false, &ChannelSummary::removed);
            if (desk.channels().list().size() >= known) {
                next();
                return;
            }
            auto *const once = new QObject(&session);
            QObject::connect(&desk.channels(), &Channels::changed, once, [&desk, once, known, next] {
                if (desk.channels().list().size() < known)
                    return;
                const auto listed = next; // this lambda goes with the connection
                QObject::disconnect(&desk.channels(), nullptr, once, nullptr);
                once->deleteLater();
                listed();
            });
        });
}

void findAgent(Session &session, const Desk &desk, const QString &word, std::function<void(AgentId)> next)
{
    const auto id = AgentId::fromString(word);
    session.then(desk.reading().agents(), [&session, word, id, next = std::move(next)](const QList<AgentSummary> &all) {
        for (const AgentSummary &each : all) {
            if (each.id == id || each.name.compare(word, Qt::CaseInsensitive) == 0) {
                next(each.id);
                return;
            }
        }
        session.fail(Ctl::tr("There is no agent “%1” in this workspace.").arg(word));
    });
}

} // namespace throughline
