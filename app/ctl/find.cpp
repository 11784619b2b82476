// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"

#include "app/ctl/text.h"
#include "service/channels.h"
#include "service/contacts.h"
#include "service/desk.h"
#include "service/reading.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

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

namespace {

/// The one that is called exactly so, else the only one.
std::optional<ContactId> onlyOne(const QList<ContactLine> &lines, const QString &word)
{
    QList<ContactId> exact;
    for (const ContactLine &each : lines) {
        if (each.name.compare(word, Qt::CaseInsensitive) == 0 || each.handle == word)
            exact.append(each.id);
    }
    if (exact.size() == 1)
        return exact.first();
    return lines.size() == 1 ? std::optional(lines.first().id) : std::nullopt;
}

} // namespace

void findContact(Session &session, const Desk &desk, const QString &word, std::function<void(ContactSummary)> next)
{
    const auto show = [&session, &desk, word, next = std::move(next)](ContactId id) {
        desk.reading().contact(id).then(&session, [&session, word, next](const Result<ContactSummary> &contact) {
            if (contact)
                next(*contact);
            else if (contact.error().code == ErrorCode::NotFound)
                session.fail(Ctl::tr("There is no customer “%1” in this workspace.").arg(word));
            else
                session.finish(failure(contact.error()));
        });
    };
    if (const auto id = ContactId::fromString(word); !id.isNull())
        return show(id);
    constexpr int few = 20;
    session.then(desk.contacts().named(word, few), [&session, word, show](const QList<ContactLine> &lines) {
        const auto found = onlyOne(lines, word);
        if (found)
            show(*found);
        else if (lines.isEmpty())
            session.fail(Ctl::tr("There is no customer “%1” in this workspace.").arg(word));
        else
            session.fail(Ctl::tr("Several customers are found by “%1”. “contact list %1” shows their ids.").arg(word));
    });
}

std::optional<int> limitOf(Session &session, int usual)
{
    if (!session.asked().has(u"limit"_s))
        return usual;
    bool isNumber = false;
    const int limit = session.asked().value(u"limit"_s).toInt(&isNumber);
    if (isNumber && limit >= 0)
        return limit == 0 ? std::numeric_limits<int>::max() : limit;
    session.misuse(Ctl::tr("“%1” is not a number of rows.").arg(session.asked().value(u"limit"_s)));
    return std::nullopt;
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
